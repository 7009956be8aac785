/** Contracts of the SPI, as test classes to extend. */
module io.ledgerbackfill.testing {
  requires transitive io.ledgerbackfill.core;
  requires transitive org.jspecify;
  requires transitive org.junit.jupiter.api;
  requires org.assertj.core;

  exports io.ledgerbackfill.testing;

  // Test methods are found by reflection.
  opens io.ledgerbackfill.testing;
}
