/** Benchmarks beside peers, and the fault harness. */
module io.ledgerbackfill.bench {
  requires com.fasterxml.jackson.core;
  requires embedded.postgres;
  requires info.picocli;
  requires io.ledgerbackfill.cli;
  requires io.ledgerbackfill.core;
  requires io.ledgerbackfill.lake;
  requires io.ledgerbackfill.postgres;
  requires io.ledgerbackfill.xdr;
  requires java.sql;
  requires jdk.management;
  requires org.jspecify;
  requires com.github.luben.zstd_jni;
  requires static org.checkerframework.checker.qual;
  requires org.postgresql.jdbc;
  requires jmh.core;
  requires pgbulkinsert;

  opens io.ledgerbackfill.bench to
      info.picocli;
  opens io.ledgerbackfill.bench.fault to
      info.picocli;
  opens io.ledgerbackfill.bench.memory to
      info.picocli;
}
