package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import java.nio.charset.StandardCharsets;

/** Texts of asset codes, which on the wire are filled up with zeros. */
final class AssetCodes {

  private AssetCodes() {}

  /** Returns a code without the zeros at its end, each byte a character. */
  static String text(XdrDocument doc, long code) {
    int from = XdrDocument.offset(code);
    int length = XdrDocument.length(code);
    while (length > 0 && doc.bytes()[from + length - 1] == 0) {
      length--;
    }
    return new String(doc.bytes(), from, length, StandardCharsets.ISO_8859_1);
  }
}
