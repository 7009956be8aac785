/** The backfill pipeline and its SPI; knows neither XDR nor SQL. */
module io.ledgerbackfill.core {
  requires transitive org.jspecify;
  requires transitive micrometer.core;
  requires dev.failsafe.core;
  requires org.slf4j;
  requires jdk.management;

  exports io.ledgerbackfill.core;
  exports io.ledgerbackfill.core.spi;
  exports io.ledgerbackfill.core.testing;
}
