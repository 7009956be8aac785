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
import java.util.Objects;

/**
 * A signature with a hint whose it is. XDR struct {@code DecoratedSignature}.
 *
 * @param hint {@code hint}
 * @param signature {@code signature}
 * @since 0.1.0
 */
public record DecoratedSignature(Opaque hint, Opaque signature) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<DecoratedSignature> XDR =
      new GeneratedType<>(
          "DecoratedSignature",
          "DecoratedSignature",
          false,
          DecoratedSignature::validate,
          DecoratedSignature::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param hint {@code hint}
   * @param signature {@code signature}
   */
  public DecoratedSignature {
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(signature, "signature");
  }

  /**
   * Reads {@code hint}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 4 bytes
   */
  public static long hint(XdrDocument doc, long self) {
    Views.check(doc, self, "DecoratedSignature");
    return Views.slice(doc, XdrDocument.offset(self), 4);
  }

  /**
   * Reads {@code signature}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes, at most 64
   */
  public static long signature(XdrDocument doc, long self) {
    Views.check(doc, self, "DecoratedSignature");
    return Views.slice(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "DecoratedSignature");
    return Signature.end(doc, Views.found(doc, XdrDocument.offset(self) + 4, "Signature"));
  }

  /**
   * Finds an element of an array of this type. Within a value of a recursive type this reads the
   * elements before it: there, {@link #next} finds one after the other.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "DecoratedSignature<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "DecoratedSignature");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "DecoratedSignature");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "DecoratedSignature"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "DecoratedSignature"));
  }

  static List<DecoratedSignature> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<DecoratedSignature> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "DecoratedSignature");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static DecoratedSignature read(XdrDocument doc, long self) {
    return new DecoratedSignature(doc.opaque(hint(doc, self)), doc.opaque(signature(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(hint, 4, "DecoratedSignature.hint");
    out.opaque(signature, 64, "DecoratedSignature.signature");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "DecoratedSignature");
    }
    p = Signature.validate(tape, bytes, p + 4, end);
    return p;
  }
}
