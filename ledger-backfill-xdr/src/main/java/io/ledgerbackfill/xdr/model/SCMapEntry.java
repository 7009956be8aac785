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
 * XDR struct {@code SCMapEntry}.
 *
 * @param key {@code key}
 * @param val {@code val}
 * @since 0.1.0
 */
public record SCMapEntry(SCVal key, SCVal val) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCMapEntry> XDR =
      new GeneratedType<>(
          "SCMapEntry",
          "SCMapEntry",
          false,
          SCMapEntry::validate,
          SCMapEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param key {@code key}
   * @param val {@code val}
   */
  public SCMapEntry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(val, "val");
  }

  /**
   * Reads {@code key}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCVal}
   */
  public static long key(XdrDocument doc, long self) {
    Views.check(doc, self, "SCMapEntry");
    return Views.found(doc, XdrDocument.offset(self), "SCVal");
  }

  /**
   * Reads {@code val}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCVal}
   */
  public static long val(XdrDocument doc, long self) {
    Views.check(doc, self, "SCMapEntry");
    return Views.found(doc, valAt(doc, self), "SCVal");
  }

  private static int valAt(XdrDocument doc, long self) {
    return SCVal.end(doc, Views.found(doc, XdrDocument.offset(self), "SCVal"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCMapEntry");
    return SCVal.end(doc, Views.found(doc, valAt(doc, self), "SCVal"));
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
    Views.check(doc, array, "SCMapEntry<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "SCMapEntry");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "SCMapEntry");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "SCMapEntry"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "SCMapEntry"));
  }

  static List<SCMapEntry> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<SCMapEntry> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "SCMapEntry");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static SCMapEntry read(XdrDocument doc, long self) {
    return new SCMapEntry(SCVal.read(doc, key(doc, self)), SCVal.read(doc, val(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    key.encode(out);
    val.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    depth++;
    tape.nest(p, depth, "SCMapEntry");
    p = SCVal.validate(tape, bytes, p, end, depth);
    p = SCVal.validate(tape, bytes, p, end, depth);
    return p;
  }
}
