// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * XDR union {@code SCPHistoryEntry}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record SCPHistoryEntry(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPHistoryEntry> XDR =
      new GeneratedType<>(
          "SCPHistoryEntry",
          "SCPHistoryEntry",
          true,
          SCPHistoryEntry::validate,
          SCPHistoryEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public SCPHistoryEntry {
    switch (v) {
      case 0 -> Unions.check(value, SCPHistoryEntryV0.class, false, "SCPHistoryEntry");
      default -> throw new IllegalArgumentException("SCPHistoryEntry has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @param v0 value of the arm
   * @return the value
   */
  public static SCPHistoryEntry ofV0(SCPHistoryEntryV0 v0) {
    return new SCPHistoryEntry(0, v0);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 0 -> "v0";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code v0}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SCPHistoryEntryV0 v0() {
    if (!"v0".equals(arm())) {
      throw Unions.wrongArm("SCPHistoryEntry", v, "v0");
    }
    return (SCPHistoryEntryV0) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPHistoryEntry");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code v0}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPHistoryEntryV0}
   */
  public static long v0(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPHistoryEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not 0";
    return Views.found(doc, self + 4, "SCPHistoryEntryV0");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPHistoryEntry");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return SCPHistoryEntryV0.end(doc, Views.found(doc, self + 4, "SCPHistoryEntryV0"));
      }
      default -> {
        return p;
      }
    }
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
    Views.check(doc, array, "SCPHistoryEntry<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "SCPHistoryEntry");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<SCPHistoryEntry> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<SCPHistoryEntry> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "SCPHistoryEntry")));
    }
    return values;
  }

  static SCPHistoryEntry read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 0 -> new SCPHistoryEntry(v, SCPHistoryEntryV0.read(doc, v0(doc, self)));
      default -> new SCPHistoryEntry(v, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(v);
    switch (v) {
      case 0 -> {
        SCPHistoryEntryV0 v0 = (SCPHistoryEntryV0) value;
        v0.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCPHistoryEntry");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {
        p = SCPHistoryEntryV0.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "SCPHistoryEntry.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
