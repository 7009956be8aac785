/** Everything SQL: binary COPY, tables, flushers and progress. */
module io.ledgerbackfill.postgres {
  requires transitive io.ledgerbackfill.core;
  requires transitive io.ledgerbackfill.lake;
  requires transitive io.ledgerbackfill.xdr;
  requires transitive java.sql;
  requires transitive org.jspecify;
  requires static org.checkerframework.checker.qual;
  requires dev.failsafe.core;
  requires org.postgresql.jdbc;
  requires org.slf4j;

  exports io.ledgerbackfill.postgres;
  exports io.ledgerbackfill.postgres.copy;
  exports io.ledgerbackfill.postgres.flush;
  exports io.ledgerbackfill.postgres.progress;
  exports io.ledgerbackfill.postgres.schema;
}
