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
 * An encoded LedgerUpgrade. XDR typedef {@code UpgradeType}. Values are of type {@code Opaque}.
 *
 * @since 0.1.0
 */
public final class UpgradeType {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Opaque> XDR =
      new GeneratedType<>(
          "UpgradeType",
          "UpgradeType",
          false,
          UpgradeType::validate,
          UpgradeType::read,
          UpgradeType::write);

  private UpgradeType() {}

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes, at most 128
   */
  public static long get(XdrDocument doc, long self) {
    Views.check(doc, self, "UpgradeType");
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
    Views.check(doc, self, "UpgradeType");
    return Views.afterOpaque(doc, XdrDocument.offset(self));
  }

  /**
   * Finds an element of an array of this type. Within a value of a recursive type this reads the
   * elements before it.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return slice of the bytes, at most 128
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "UpgradeType<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.slice(doc, elementAt(doc, array, i));
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "UpgradeType"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "UpgradeType"));
  }

  static List<Opaque> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<Opaque> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "UpgradeType");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static Opaque read(XdrDocument doc, long self) {
    return doc.opaque(get(doc, self));
  }

  static void write(XdrWriter out, Opaque value) {
    out.opaque(value, 128, "UpgradeType");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "UpgradeType");
    }
    p = tape.opaque(bytes, p, end, 128, "UpgradeType");
    return p;
  }
}
