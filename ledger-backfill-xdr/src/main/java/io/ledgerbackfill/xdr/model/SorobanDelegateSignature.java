// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrTape;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
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
      new XdrType<>(
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
    return XdrDocument.offset(self);
  }

  /**
   * Reads {@code signature}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCVal}
   */
  public static long signature(XdrDocument doc, long self) {
    return signatureAt(doc, self);
  }

  /**
   * Reads {@code nestedDelegates}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SorobanDelegateSignature}
   */
  public static long nestedDelegates(XdrDocument doc, long self) {
    return nestedDelegatesAt(doc, self);
  }

  private static int signatureAt(XdrDocument doc, long self) {
    return SCAddress.end(doc, XdrDocument.offset(self));
  }

  private static int nestedDelegatesAt(XdrDocument doc, long self) {
    return SCVal.end(doc, signatureAt(doc, self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    return SorobanDelegateSignature.arrayEnd(doc, nestedDelegatesAt(doc, self));
  }

  /**
   * Finds an element of an array of this type. Within a value of a recursive type this reads the
   * elements before it; {@link #end} of an element is the position of the next.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return elementAt(doc, array, i);
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = XdrDocument.node(array);
    if (node != 0) {
      return doc.slot(node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, p);
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, elementAt(doc, array, n - 1));
  }

  static List<SorobanDelegateSignature> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<SorobanDelegateSignature> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      values.add(read(doc, p));
      p = end(doc, p);
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
