package io.ledgerbackfill.xdr.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The network's hash function. */
final class Sha256 {

  static final int LENGTH = 32;

  private Sha256() {}

  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
