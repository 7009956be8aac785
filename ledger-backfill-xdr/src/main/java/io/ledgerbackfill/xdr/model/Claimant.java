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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who may claim a claimable balance, and when. XDR union {@code Claimant}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record Claimant(ClaimantType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Claimant> XDR =
      new GeneratedType<>(
          "Claimant",
          "Claimant",
          true,
          Claimant::validate,
          Claimant::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public Claimant {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case CLAIMANT_TYPE_V0 -> Unions.check(value, ClaimantV0.class, false, "Claimant");
    }
  }

  /**
   * Creates a value of {@code CLAIMANT_TYPE_V0}.
   *
   * @param v0 value of the arm
   * @return the value
   */
  public static Claimant ofV0(ClaimantV0 v0) {
    return new Claimant(ClaimantType.CLAIMANT_TYPE_V0, v0);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case CLAIMANT_TYPE_V0 -> "v0";
    };
  }

  /**
   * Returns the value of {@code v0}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClaimantV0 v0() {
    if (!"v0".equals(arm())) {
      throw Unions.wrongArm("Claimant", type, "v0");
    }
    return (ClaimantV0) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ClaimantType type(XdrDocument doc, long self) {
    Views.check(doc, self, "Claimant");
    return ClaimantType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code v0}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimantV0}
   */
  public static long v0(XdrDocument doc, long self) {
    Views.check(doc, self, "Claimant");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not CLAIMANT_TYPE_V0";
    return Views.found(doc, self + 4, "ClaimantV0");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Claimant");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return ClaimantV0.end(doc, Views.found(doc, self + 4, "ClaimantV0"));
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
    Views.check(doc, array, "Claimant<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "Claimant");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<Claimant> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<Claimant> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc, Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "Claimant")));
    }
    return values;
  }

  static Claimant read(XdrDocument doc, long self) {
    ClaimantType type = type(doc, self);
    return switch (type) {
      case CLAIMANT_TYPE_V0 -> new Claimant(type, ClaimantV0.read(doc, v0(doc, self)));
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(type.value());
    switch (type) {
      case CLAIMANT_TYPE_V0 -> {
        ClaimantV0 v0 = (ClaimantV0) value;
        v0.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "Claimant");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = ClaimantV0.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "Claimant.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
