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
 * A text of at most 64 bytes. XDR typedef {@code string64}. Values are of type {@code XdrString}.
 *
 * @since 0.1.0
 */
public final class String64 {

  /** Decodes and encodes values of this type. */
  public static final XdrType<XdrString> XDR =
      new GeneratedType<>(
          "string64",
          "string64",
          false,
          String64::validate,
          String64::read,
          String64::write);

  private String64() {}

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text, at most 64 bytes
   */
  public static long get(XdrDocument doc, long self) {
    Views.check(doc, self, "string64");
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
    Views.check(doc, self, "string64");
    return Views.afterOpaque(doc, XdrDocument.offset(self));
  }

  static XdrString read(XdrDocument doc, long self) {
    return doc.string(get(doc, self));
  }

  static void write(XdrWriter out, XdrString value) {
    out.string(value, 64, "string64");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "string64");
    }
    p = tape.opaque(bytes, p, end, 64, "string64");
    return p;
  }
}
