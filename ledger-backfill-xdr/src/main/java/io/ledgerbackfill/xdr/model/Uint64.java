// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.ArrayList;
import java.util.List;

/**
 * An unsigned 64-bit number. XDR typedef {@code uint64}. Values are of type {@code Long}.
 *
 * @since 0.1.0
 */
public final class Uint64 {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Long> XDR =
      new GeneratedType<>("uint64", "uint64", false, Uint64::validate, Uint64::read, Uint64::write);

  private Uint64() {}

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long get(XdrDocument doc, long self) {
    Views.check(doc, self, "uint64");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "uint64");
    return XdrDocument.offset(self) + 8;
  }

  /**
   * Finds an element of an array of this type.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return the bits of an unsigned number
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "uint64<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.int64(doc, XdrDocument.offset(array) + 8 * i + 4);
  }

  static int arrayEnd(XdrDocument doc, long array) {
    return XdrDocument.offset(array) + 8 * doc.size(array) + 4;
  }

  static List<Long> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<Long> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "uint64");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static Long read(XdrDocument doc, long self) {
    return get(doc, self);
  }

  static void write(XdrWriter out, Long value) {
    out.int64(value);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "uint64");
    }
    return p + 8;
  }
}
