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
 * A closed ledger and everything that happened in it. XDR union {@code LedgerCloseMeta}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record LedgerCloseMeta(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerCloseMeta> XDR =
      new GeneratedType<>(
          "LedgerCloseMeta",
          "LedgerCloseMeta",
          true,
          LedgerCloseMeta::validate,
          LedgerCloseMeta::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public LedgerCloseMeta {
    switch (v) {
      case 0 -> Unions.check(value, LedgerCloseMetaV0.class, false, "LedgerCloseMeta");
      case 1 -> Unions.check(value, LedgerCloseMetaV1.class, false, "LedgerCloseMeta");
      case 2 -> Unions.check(value, LedgerCloseMetaV2.class, false, "LedgerCloseMeta");
      default -> throw new IllegalArgumentException("LedgerCloseMeta has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @param v0 value of the arm
   * @return the value
   */
  public static LedgerCloseMeta ofV0(LedgerCloseMetaV0 v0) {
    return new LedgerCloseMeta(0, v0);
  }

  /**
   * Creates a value of {@code 1}.
   *
   * @param v1 value of the arm
   * @return the value
   */
  public static LedgerCloseMeta ofV1(LedgerCloseMetaV1 v1) {
    return new LedgerCloseMeta(1, v1);
  }

  /**
   * Creates a value of {@code 2}.
   *
   * @param v2 value of the arm
   * @return the value
   */
  public static LedgerCloseMeta ofV2(LedgerCloseMetaV2 v2) {
    return new LedgerCloseMeta(2, v2);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 0 -> "v0";
      case 1 -> "v1";
      case 2 -> "v2";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code v0}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerCloseMetaV0 v0() {
    if (!"v0".equals(arm())) {
      throw Unions.wrongArm("LedgerCloseMeta", v, "v0");
    }
    return (LedgerCloseMetaV0) value;
  }

  /**
   * Returns the value of {@code v1}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerCloseMetaV1 v1() {
    if (!"v1".equals(arm())) {
      throw Unions.wrongArm("LedgerCloseMeta", v, "v1");
    }
    return (LedgerCloseMetaV1) value;
  }

  /**
   * Returns the value of {@code v2}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerCloseMetaV2 v2() {
    if (!"v2".equals(arm())) {
      throw Unions.wrongArm("LedgerCloseMeta", v, "v2");
    }
    return (LedgerCloseMetaV2) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMeta");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code v0}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerCloseMetaV0}
   */
  public static long v0(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMeta");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not 0";
    return Views.found(doc, self + 4, "LedgerCloseMetaV0");
  }

  /**
   * Reads {@code v1}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerCloseMetaV1}
   */
  public static long v1(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMeta");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not 1";
    return Views.found(doc, self + 4, "LedgerCloseMetaV1");
  }

  /**
   * Reads {@code v2}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerCloseMetaV2}
   */
  public static long v2(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMeta");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not 2";
    return Views.found(doc, self + 4, "LedgerCloseMetaV2");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMeta");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return LedgerCloseMetaV0.end(doc, Views.found(doc, self + 4, "LedgerCloseMetaV0"));
      }
      case 1 -> {
        return LedgerCloseMetaV1.end(doc, Views.found(doc, self + 4, "LedgerCloseMetaV1"));
      }
      case 2 -> {
        return LedgerCloseMetaV2.end(doc, Views.found(doc, self + 4, "LedgerCloseMetaV2"));
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
    Views.check(doc, array, "LedgerCloseMeta<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "LedgerCloseMeta");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<LedgerCloseMeta> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<LedgerCloseMeta> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "LedgerCloseMeta")));
    }
    return values;
  }

  static LedgerCloseMeta read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 0 -> new LedgerCloseMeta(v, LedgerCloseMetaV0.read(doc, v0(doc, self)));
      case 1 -> new LedgerCloseMeta(v, LedgerCloseMetaV1.read(doc, v1(doc, self)));
      case 2 -> new LedgerCloseMeta(v, LedgerCloseMetaV2.read(doc, v2(doc, self)));
      default -> new LedgerCloseMeta(v, null);
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
        LedgerCloseMetaV0 v0 = (LedgerCloseMetaV0) value;
        v0.encode(out);
      }
      case 1 -> {
        LedgerCloseMetaV1 v1 = (LedgerCloseMetaV1) value;
        v1.encode(out);
      }
      case 2 -> {
        LedgerCloseMetaV2 v2 = (LedgerCloseMetaV2) value;
        v2.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerCloseMeta");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {
        p = LedgerCloseMetaV0.validate(tape, bytes, p, end);
      }
      case 1 -> {
        p = LedgerCloseMetaV1.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = LedgerCloseMetaV2.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "LedgerCloseMeta.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
