package io.ledgerbackfill.xdr.generator;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What each generated file says of where it comes from, in its first lines. */
record SourceHeader(String text) {

  /** Names a schema by its path, and by the hash of its bytes. */
  static SourceHeader of(String path, byte[] schema) {
    return new SourceHeader(
        "// Generated from " + path + "; not to be edited.\n// SHA-256 " + sha256(schema) + "\n");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("each Java has SHA-256", e);
    }
  }
}
