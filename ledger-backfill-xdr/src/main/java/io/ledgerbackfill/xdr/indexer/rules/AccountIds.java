package io.ledgerbackfill.xdr.indexer.rules;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import java.util.Arrays;

/** Compares XDR {@code AccountID}, which is a type and a key of fixed length. */
final class AccountIds {

  private static final int LENGTH = 36;
  private static final int TYPE_LENGTH = 4;

  private AccountIds() {}

  static boolean same(XdrDocument doc, long one, long other) {
    byte[] bytes = doc.bytes();
    int p = XdrDocument.offset(one);
    int q = XdrDocument.offset(other);
    return Arrays.equals(bytes, p, p + LENGTH, bytes, q, q + LENGTH);
  }

  /**
   * Tells whether an account has a key.
   *
   * @param key offset of the ed25519 key
   */
  static boolean isKey(XdrDocument doc, long account, int key) {
    byte[] bytes = doc.bytes();
    int p = XdrDocument.offset(account) + TYPE_LENGTH;
    return Arrays.equals(
        bytes, p, p + LENGTH - TYPE_LENGTH, bytes, key, key + LENGTH - TYPE_LENGTH);
  }
}
