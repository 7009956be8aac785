/** The command line, synthetic ledgers, lake tools, benchmarks and the fault harness. */
module io.ledgerbackfill.bench {
  requires com.fasterxml.jackson.core;
  requires com.zaxxer.hikari;
  requires embedded.postgres;
  requires org.apache.commons.compress;
  requires org.tukaani.xz;
  requires info.picocli;
  requires io.ledgerbackfill.core;
  requires io.ledgerbackfill.postgres;
  requires io.ledgerbackfill.lake;
  requires io.ledgerbackfill.xdr;
  requires java.sql;
  requires jdk.management;
  requires org.jspecify;
  requires org.slf4j;
  requires me.tongfei.progressbar;
  requires com.github.luben.zstd_jni;
  requires static org.checkerframework.checker.qual;
  requires org.postgresql.jdbc;
  requires jmh.core;
  requires pgbulkinsert;

  opens io.ledgerbackfill.bench.cli to
      info.picocli;
  opens io.ledgerbackfill.bench.memory to
      info.picocli;
}
