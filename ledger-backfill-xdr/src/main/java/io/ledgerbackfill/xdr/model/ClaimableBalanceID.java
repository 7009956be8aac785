// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names a claimable balance (strkey B). XDR union {@code ClaimableBalanceID}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record ClaimableBalanceID(
    ClaimableBalanceIDType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClaimableBalanceID> XDR =
      new GeneratedType<>(
          "ClaimableBalanceID",
          "ClaimableBalanceID",
          false,
          ClaimableBalanceID::validate,
          ClaimableBalanceID::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public ClaimableBalanceID {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case CLAIMABLE_BALANCE_ID_TYPE_V0 ->
          Unions.check(value, Opaque.class, false, "ClaimableBalanceID");
    }
  }

  /**
   * Creates a value of {@code CLAIMABLE_BALANCE_ID_TYPE_V0}.
   *
   * @param v0 value of the arm
   * @return the value
   */
  public static ClaimableBalanceID ofV0(Opaque v0) {
    return new ClaimableBalanceID(ClaimableBalanceIDType.CLAIMABLE_BALANCE_ID_TYPE_V0, v0);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case CLAIMABLE_BALANCE_ID_TYPE_V0 -> "v0";
    };
  }

  /**
   * Returns the value of {@code v0}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque v0() {
    if (!"v0".equals(arm())) {
      throw Unions.wrongArm("ClaimableBalanceID", type, "v0");
    }
    return (Opaque) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ClaimableBalanceIDType type(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimableBalanceID");
    return ClaimableBalanceIDType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code v0}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long v0(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimableBalanceID");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not CLAIMABLE_BALANCE_ID_TYPE_V0";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimableBalanceID");
    return XdrDocument.offset(self) + 36;
  }

  static ClaimableBalanceID read(XdrDocument doc, long self) {
    ClaimableBalanceIDType type = type(doc, self);
    return switch (type) {
      case CLAIMABLE_BALANCE_ID_TYPE_V0 -> new ClaimableBalanceID(type, doc.opaque(v0(doc, self)));
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
      case CLAIMABLE_BALANCE_ID_TYPE_V0 -> {
        Opaque v0 = (Opaque) value;
        out.fixed(v0, 32, "ClaimableBalanceID.v0");
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "ClaimableBalanceID");
    }
    check(tape, bytes, p);
    return p + 36;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    if (Xdr.int32(bytes, p) != 0) {
      throw tape.unknown(p, Xdr.int32(bytes, p), "ClaimableBalanceID.type", StellarXdr.PROTOCOL);
    }
  }
}
