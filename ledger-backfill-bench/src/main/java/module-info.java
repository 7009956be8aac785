/** The command line, synthetic ledgers, lake tools, benchmarks and the fault harness. */
module io.ledgerbackfill.bench {
  requires io.ledgerbackfill.core;
  requires io.ledgerbackfill.postgres;
  requires io.ledgerbackfill.xdr;
  requires info.picocli;
  requires org.jspecify;
}
