/** Everything Stellar: the XDR codec, ledgers, the lake, and the rules that make rows. */
module io.ledgerbackfill.xdr {
  requires transitive io.ledgerbackfill.core;
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

  exports io.ledgerbackfill.xdr.codec;
  exports io.ledgerbackfill.xdr.indexer;
  exports io.ledgerbackfill.xdr.indexer.balances;
  exports io.ledgerbackfill.xdr.indexer.rules;
  exports io.ledgerbackfill.xdr.lake;
  exports io.ledgerbackfill.xdr.ledger;
  exports io.ledgerbackfill.xdr.model;
}
