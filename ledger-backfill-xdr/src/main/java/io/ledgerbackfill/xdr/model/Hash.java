// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.ArrayList;
import java.util.List;

/**
 * A SHA-256 hash. XDR typedef {@code Hash}. Values are of type {@code Opaque}.
 *
 * @since 0.1.0
 */
public final class Hash {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Opaque> XDR =
      new GeneratedType<>("Hash", "Hash", false, Hash::validate, Hash::read, Hash::write);

  private Hash() {}

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long get(XdrDocument doc, long self) {
    Views.check(doc, self, "Hash");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Hash");
    return XdrDocument.offset(self) + 32;
  }

  /**
   * Finds an element of an array of this type.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return slice of the 32 bytes
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "Hash<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.slice(doc, XdrDocument.offset(array) + 32 * i + 4, 32);
  }

  static int arrayEnd(XdrDocument doc, long array) {
    return XdrDocument.offset(array) + 32 * doc.size(array) + 4;
  }

  static List<Opaque> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<Opaque> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "Hash");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static Opaque read(XdrDocument doc, long self) {
    return doc.opaque(get(doc, self));
  }

  static void write(XdrWriter out, Opaque value) {
    out.fixed(value, 32, "Hash");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "Hash");
    }
    return p + 32;
  }
}
