// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * A short text of letters, digits and underscores. XDR typedef {@code SCSymbol}. Values are of type
 * {@code XdrString}.
 *
 * @since 0.1.0
 */
public final class SCSymbol {

  /** Decodes and encodes values of this type. */
  public static final XdrType<XdrString> XDR =
      new GeneratedType<>(
          "SCSymbol",
          "SCSymbol",
          false,
          SCSymbol::validate,
          SCSymbol::read,
          SCSymbol::write);

  private SCSymbol() {}

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text, at most 32 bytes
   */
  public static long get(XdrDocument doc, long self) {
    Views.check(doc, self, "SCSymbol");
    return Views.slice(doc, XdrDocument.offset(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCSymbol");
    return Views.afterOpaque(doc, XdrDocument.offset(self));
  }

  static XdrString read(XdrDocument doc, long self) {
    return doc.string(get(doc, self));
  }

  static void write(XdrWriter out, XdrString value) {
    out.string(value, 32, "SCSymbol");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCSymbol");
    }
    p = tape.opaque(bytes, p, end, 32, "SCSymbol");
    return p;
  }
}
