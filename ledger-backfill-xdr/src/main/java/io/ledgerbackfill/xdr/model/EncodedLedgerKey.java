// Generated from stellar.x; not to be edited.
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrTape;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;

/** XDR typedef {@code EncodedLedgerKey}. Values are of type {@code Opaque}. */
public final class EncodedLedgerKey {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Opaque> XDR =
      new XdrType<>(
          "EncodedLedgerKey",
          false,
          EncodedLedgerKey::validate,
          EncodedLedgerKey::read,
          EncodedLedgerKey::write);

  private EncodedLedgerKey() {}

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes
   */
  public static long get(XdrDocument doc, long self) {
    return doc.slice(XdrDocument.offset(self));
  }

  /**
   * Tells where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    return doc.afterOpaque(XdrDocument.offset(self));
  }

  /**
   * Finds an element of an array of this type. Within a value of a recursive type this reads the
   * elements before it; {@link #end} of an element is the position of the next.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return slice of the bytes
   */
  public static long at(XdrDocument doc, long array, int i) {
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return doc.slice(doc.element(array, i, EncodedLedgerKey::end));
  }

  static int arrayEnd(XdrDocument doc, long array) {
    return doc.arrayEnd(array, EncodedLedgerKey::end);
  }

  static Opaque read(XdrDocument doc, long self) {
    return doc.opaque(get(doc, self));
  }

  static void write(XdrWriter out, Opaque value) {
    out.opaque(value, Integer.MAX_VALUE, "EncodedLedgerKey");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "EncodedLedgerKey");
    }
    p = tape.opaque(bytes, p, end, Integer.MAX_VALUE, "EncodedLedgerKey");
    return p;
  }
}
