package io.ledgerbackfill.xdr.indexer.rules.entries;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import java.util.Arrays;

/**
 * Compares XDR {@code AccountID}, which is a type and a key of fixed length.
 *
 * @since 0.1.0
 */
public final class AccountIds {

  private static final int LENGTH = 36;

  private AccountIds() {}

  static boolean same(XdrDocument doc, long one, long other) {
    byte[] bytes = doc.bytes();
    int p = XdrDocument.offset(one);
    int q = XdrDocument.offset(other);
    return Arrays.equals(bytes, p, p + LENGTH, bytes, q, q + LENGTH);
  }
}
