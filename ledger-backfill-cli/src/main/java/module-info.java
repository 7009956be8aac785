/** The command line. Runs as one jar; nothing here is to be called by other programs. */
@SuppressWarnings("module") // io.ledgerbackfill.bench is compiled later
module io.ledgerbackfill.cli {
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

  exports io.ledgerbackfill.cli to
      io.ledgerbackfill.bench;
  exports io.ledgerbackfill.cli.server to
      io.ledgerbackfill.bench;

  opens io.ledgerbackfill.cli to
      info.picocli;
}
