/**
 * Lakes of Stellar ledgers (SEP-54): object stores, the layout, the fetcher that a backfill reads
 * ledgers with, and a writer. Also the form in which ledgers from anywhere else enter a pipeline.
 */
module io.ledgerbackfill.lake {
  requires transitive io.ledgerbackfill.core;
  requires transitive io.ledgerbackfill.xdr;
  requires transitive org.jspecify;
  requires java.xml;
  requires com.fasterxml.jackson.core;
  requires com.github.luben.zstd_jni;
  requires dev.failsafe.core;
  requires org.slf4j;
  requires software.amazon.awssdk.auth;
  requires software.amazon.awssdk.awscore;
  requires software.amazon.awssdk.core;
  requires software.amazon.awssdk.http;
  requires software.amazon.awssdk.http.apache5;
  requires software.amazon.awssdk.profiles;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.services.s3;
  requires software.amazon.awssdk.utils;

  exports io.ledgerbackfill.lake;
}
