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
 * A call that is consented to, with the calls that it makes. XDR struct {@code
 * SorobanAuthorizedInvocation}.
 *
 * @param function {@code function}
 * @param subInvocations {@code subInvocations}
 * @since 0.1.0
 */
public record SorobanAuthorizedInvocation(
    SorobanAuthorizedFunction function,
    List<SorobanAuthorizedInvocation> subInvocations) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanAuthorizedInvocation> XDR =
      new GeneratedType<>(
          "SorobanAuthorizedInvocation",
          "SorobanAuthorizedInvocation",
          false,
          SorobanAuthorizedInvocation::validate,
          SorobanAuthorizedInvocation::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param function {@code function}
   * @param subInvocations {@code subInvocations}
   */
  public SorobanAuthorizedInvocation {
    Objects.requireNonNull(function, "function");
    subInvocations = List.copyOf(subInvocations);
  }

  /**
   * Reads {@code function}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanAuthorizedFunction}
   */
  public static long function(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizedInvocation");
    return Views.found(doc, XdrDocument.offset(self), "SorobanAuthorizedFunction");
  }

  /**
   * Reads {@code subInvocations}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SorobanAuthorizedInvocation}
   */
  public static long subInvocations(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizedInvocation");
    return Views.found(doc, subInvocationsAt(doc, self), "SorobanAuthorizedInvocation<>");
  }

  private static int subInvocationsAt(XdrDocument doc, long self) {
    return SorobanAuthorizedFunction.end(doc,
        Views.found(doc, XdrDocument.offset(self), "SorobanAuthorizedFunction"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizedInvocation");
    return SorobanAuthorizedInvocation.arrayEnd(doc,
        Views.found(doc, subInvocationsAt(doc, self), "SorobanAuthorizedInvocation<>"));
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
    Views.check(doc, array, "SorobanAuthorizedInvocation<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "SorobanAuthorizedInvocation");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "SorobanAuthorizedInvocation");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "SorobanAuthorizedInvocation"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "SorobanAuthorizedInvocation"));
  }

  static List<SorobanAuthorizedInvocation> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<SorobanAuthorizedInvocation> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "SorobanAuthorizedInvocation");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static SorobanAuthorizedInvocation read(XdrDocument doc, long self) {
    return new SorobanAuthorizedInvocation(
        SorobanAuthorizedFunction.read(doc, function(doc, self)),
        SorobanAuthorizedInvocation.readArray(doc, subInvocations(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    function.encode(out);
    out.count(subInvocations, Integer.MAX_VALUE, "SorobanAuthorizedInvocation.subInvocations");
    for (SorobanAuthorizedInvocation element : subInvocations) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    depth++;
    tape.nest(p, depth, "SorobanAuthorizedInvocation");
    p = SorobanAuthorizedFunction.validate(tape, bytes, p, end, depth);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanAuthorizedInvocation");
    }
    int nSubInvocations = tape.count(
        bytes,
        p,
        end,
        20,
        Integer.MAX_VALUE,
        "SorobanAuthorizedInvocation.subInvocations");
    p += 4;
    for (int i = 0; i < nSubInvocations; i++) {
      p = SorobanAuthorizedInvocation.validate(tape, bytes, p, end, depth);
    }
    return p;
  }
}
