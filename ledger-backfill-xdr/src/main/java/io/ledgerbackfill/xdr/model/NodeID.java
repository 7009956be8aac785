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
 * The key of a validator. XDR typedef {@code NodeID}. Values are of type {@code PublicKey}.
 *
 * @since 0.1.0
 */
public final class NodeID {

  /** Decodes and encodes values of this type. */
  public static final XdrType<PublicKey> XDR =
      new GeneratedType<>(
          "NodeID",
          "PublicKey",
          false,
          NodeID::validate,
          NodeID::read,
          NodeID::write);

  private NodeID() {}

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "PublicKey");
    return XdrDocument.offset(self) + 36;
  }

  /**
   * Finds an element of an array of this type.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "NodeID<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, XdrDocument.offset(array) + 36 * i + 4, "PublicKey");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    return XdrDocument.offset(array) + 36 * doc.size(array) + 4;
  }

  static List<PublicKey> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<PublicKey> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "PublicKey");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static PublicKey read(XdrDocument doc, long self) {
    return PublicKey.read(doc, self);
  }

  static void write(XdrWriter out, PublicKey value) {
    value.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "NodeID");
    }
    check(tape, bytes, p);
    return p + 36;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    PublicKey.check(tape, bytes, p);
  }
}
