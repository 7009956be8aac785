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
import java.util.Objects;

/**
 * XDR struct {@code SorobanDelegateSignature}.
 *
 * @param address {@code address}
 * @param signature {@code signature}
 * @param nestedDelegates {@code nestedDelegates}
 * @since 0.1.0
 */
public record SorobanDelegateSignature(
    SCAddress address,
    SCVal signature,
    List<SorobanDelegateSignature> nestedDelegates) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanDelegateSignature> XDR =
      new GeneratedType<>(
          "SorobanDelegateSignature",
          "SorobanDelegateSignature",
          false,
          SorobanDelegateSignature::validate,
          SorobanDelegateSignature::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param address {@code address}
   * @param signature {@code signature}
   * @param nestedDelegates {@code nestedDelegates}
   */
  public SorobanDelegateSignature {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(signature, "signature");
    nestedDelegates = List.copyOf(nestedDelegates);
  }

  /**
   * Reads {@code address}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCAddress}
   */
  public static long address(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanDelegateSignature");
    return Views.found(doc, XdrDocument.offset(self), "SCAddress");
  }

  /**
   * Reads {@code signature}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCVal}
   */
  public static long signature(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanDelegateSignature");
    return Views.found(doc, signatureAt(doc, self), "SCVal");
  }

  /**
   * Reads {@code nestedDelegates}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SorobanDelegateSignature}
   */
  public static long nestedDelegates(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanDelegateSignature");
    return Views.found(doc, nestedDelegatesAt(doc, self), "SorobanDelegateSignature<>");
  }

  private static int signatureAt(XdrDocument doc, long self) {
    return SCAddress.end(doc, Views.found(doc, XdrDocument.offset(self), "SCAddress"));
  }

  private static int nestedDelegatesAt(XdrDocument doc, long self) {
    return SCVal.end(doc, Views.found(doc, signatureAt(doc, self), "SCVal"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanDelegateSignature");
    return SorobanDelegateSignature.arrayEnd(doc,
        Views.found(doc, nestedDelegatesAt(doc, self), "SorobanDelegateSignature<>"));
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
    Views.check(doc, array, "SorobanDelegateSignature<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "SorobanDelegateSignature");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "SorobanDelegateSignature");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "SorobanDelegateSignature"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "SorobanDelegateSignature"));
  }

  static List<SorobanDelegateSignature> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<SorobanDelegateSignature> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "SorobanDelegateSignature");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static SorobanDelegateSignature read(XdrDocument doc, long self) {
    return new SorobanDelegateSignature(
        SCAddress.read(doc, address(doc, self)),
        SCVal.read(doc, signature(doc, self)),
        SorobanDelegateSignature.readArray(doc, nestedDelegates(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    address.encode(out);
    signature.encode(out);
    out.count(nestedDelegates, Integer.MAX_VALUE, "SorobanDelegateSignature.nestedDelegates");
    for (SorobanDelegateSignature element : nestedDelegates) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    depth++;
    tape.nest(p, depth, "SorobanDelegateSignature");
    p = SCAddress.validate(tape, bytes, p, end);
    p = SCVal.validate(tape, bytes, p, end, depth);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanDelegateSignature");
    }
    int nNestedDelegates = tape.count(
        bytes,
        p,
        end,
        44,
        Integer.MAX_VALUE,
        "SorobanDelegateSignature.nestedDelegates");
    p += 4;
    for (int i = 0; i < nNestedDelegates; i++) {
      p = SorobanDelegateSignature.validate(tape, bytes, p, end, depth);
    }
    return p;
  }
}
