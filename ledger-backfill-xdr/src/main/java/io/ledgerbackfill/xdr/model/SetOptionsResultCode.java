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
 * XDR enum {@code SetOptionsResultCode}.
 *
 * @since 0.1.0
 */
public enum SetOptionsResultCode {
  /** The value 0. */
  SET_OPTIONS_SUCCESS(0),
  /** The value -1. */
  SET_OPTIONS_LOW_RESERVE(-1),
  /** The value -2. */
  SET_OPTIONS_TOO_MANY_SIGNERS(-2),
  /** The value -3. */
  SET_OPTIONS_BAD_FLAGS(-3),
  /** The value -4. */
  SET_OPTIONS_INVALID_INFLATION(-4),
  /** The value -5. */
  SET_OPTIONS_CANT_CHANGE(-5),
  /** The value -6. */
  SET_OPTIONS_UNKNOWN_FLAG(-6),
  /** The value -7. */
  SET_OPTIONS_THRESHOLD_OUT_OF_RANGE(-7),
  /** The value -8. */
  SET_OPTIONS_BAD_SIGNER(-8),
  /** The value -9. */
  SET_OPTIONS_INVALID_HOME_DOMAIN(-9),
  /** The value -10. */
  SET_OPTIONS_AUTH_REVOCABLE_REQUIRED(-10);

  /** Decodes and encodes values of this type. */
  public static final XdrType<SetOptionsResultCode> XDR =
      new GeneratedType<>(
          "SetOptionsResultCode",
          "SetOptionsResultCode",
          false,
          SetOptionsResultCode::validate,
          SetOptionsResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final SetOptionsResultCode[] BY_VALUE = {
      SET_OPTIONS_AUTH_REVOCABLE_REQUIRED,
      SET_OPTIONS_INVALID_HOME_DOMAIN,
      SET_OPTIONS_BAD_SIGNER,
      SET_OPTIONS_THRESHOLD_OUT_OF_RANGE,
      SET_OPTIONS_UNKNOWN_FLAG,
      SET_OPTIONS_CANT_CHANGE,
      SET_OPTIONS_INVALID_INFLATION,
      SET_OPTIONS_BAD_FLAGS,
      SET_OPTIONS_TOO_MANY_SIGNERS,
      SET_OPTIONS_LOW_RESERVE,
      SET_OPTIONS_SUCCESS};

  private final int value;

  SetOptionsResultCode(int value) {
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
  public static SetOptionsResultCode of(int value) {
    if (value < -10 || value > 0) {
      throw new IllegalArgumentException("SetOptionsResultCode has no value " + value);
    }
    return BY_VALUE[value + 10];
  }

  static SetOptionsResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SetOptionsResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -10 || value > 0) {
      throw tape.unknown(p, value, "SetOptionsResultCode", StellarXdr.PROTOCOL);
    }
  }
}
