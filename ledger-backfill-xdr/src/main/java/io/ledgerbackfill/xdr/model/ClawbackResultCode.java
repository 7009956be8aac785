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
 * XDR enum {@code ClawbackResultCode}.
 *
 * @since 0.1.0
 */
public enum ClawbackResultCode {
  /** The value 0. */
  CLAWBACK_SUCCESS(0),
  /** The value -1. */
  CLAWBACK_MALFORMED(-1),
  /** The value -2. */
  CLAWBACK_NOT_CLAWBACK_ENABLED(-2),
  /** The value -3. */
  CLAWBACK_NO_TRUST(-3),
  /** The value -4. */
  CLAWBACK_UNDERFUNDED(-4);

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClawbackResultCode> XDR =
      new GeneratedType<>(
          "ClawbackResultCode",
          "ClawbackResultCode",
          false,
          ClawbackResultCode::validate,
          ClawbackResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final ClawbackResultCode[] BY_VALUE = {
      CLAWBACK_UNDERFUNDED,
      CLAWBACK_NO_TRUST,
      CLAWBACK_NOT_CLAWBACK_ENABLED,
      CLAWBACK_MALFORMED,
      CLAWBACK_SUCCESS};

  private final int value;

  ClawbackResultCode(int value) {
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
  public static ClawbackResultCode of(int value) {
    if (value < -4 || value > 0) {
      throw new IllegalArgumentException("ClawbackResultCode has no value " + value);
    }
    return BY_VALUE[value + 4];
  }

  static ClawbackResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ClawbackResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -4 || value > 0) {
      throw tape.unknown(p, value, "ClawbackResultCode", StellarXdr.PROTOCOL);
    }
  }
}
