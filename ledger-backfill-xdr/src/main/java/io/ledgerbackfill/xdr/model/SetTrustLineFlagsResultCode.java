// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * XDR enum {@code SetTrustLineFlagsResultCode}.
 *
 * @since 0.1.0
 */
public enum SetTrustLineFlagsResultCode {
  /** The value 0. */
  SET_TRUST_LINE_FLAGS_SUCCESS(0),
  /** The value -1. */
  SET_TRUST_LINE_FLAGS_MALFORMED(-1),
  /** The value -2. */
  SET_TRUST_LINE_FLAGS_NO_TRUST_LINE(-2),
  /** The value -3. */
  SET_TRUST_LINE_FLAGS_CANT_REVOKE(-3),
  /** The value -4. */
  SET_TRUST_LINE_FLAGS_INVALID_STATE(-4),
  /** The value -5. */
  SET_TRUST_LINE_FLAGS_LOW_RESERVE(-5);

  /** Decodes and encodes values of this type. */
  public static final XdrType<SetTrustLineFlagsResultCode> XDR =
      new GeneratedType<>(
          "SetTrustLineFlagsResultCode",
          "SetTrustLineFlagsResultCode",
          false,
          SetTrustLineFlagsResultCode::validate,
          SetTrustLineFlagsResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final SetTrustLineFlagsResultCode[] BY_VALUE = {
      SET_TRUST_LINE_FLAGS_LOW_RESERVE,
      SET_TRUST_LINE_FLAGS_INVALID_STATE,
      SET_TRUST_LINE_FLAGS_CANT_REVOKE,
      SET_TRUST_LINE_FLAGS_NO_TRUST_LINE,
      SET_TRUST_LINE_FLAGS_MALFORMED,
      SET_TRUST_LINE_FLAGS_SUCCESS};

  private final int value;

  SetTrustLineFlagsResultCode(int value) {
    this.value = value;
  }

  /**
   * Returns the number that stands for the member in XDR.
   *
   * @return the number
   */
  public int value() {
    return value;
  }

  /**
   * Finds a member.
   *
   * @param value the number that stands for it
   * @return the member
   * @throws IllegalArgumentException if there is none
   */
  public static SetTrustLineFlagsResultCode of(int value) {
    if (value < -5 || value > 0) {
      throw new IllegalArgumentException("SetTrustLineFlagsResultCode has no value " + value);
    }
    return BY_VALUE[value + 5];
  }

  static SetTrustLineFlagsResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetTrustLineFlagsResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -5 || value > 0) {
      throw tape.unknown(p, value, "SetTrustLineFlagsResultCode", StellarXdr.PROTOCOL);
    }
  }
}
