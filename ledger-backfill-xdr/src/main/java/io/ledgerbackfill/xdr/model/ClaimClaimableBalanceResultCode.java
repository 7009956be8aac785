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
 * XDR enum {@code ClaimClaimableBalanceResultCode}.
 *
 * @since 0.1.0
 */
public enum ClaimClaimableBalanceResultCode {
  /** The value 0. */
  CLAIM_CLAIMABLE_BALANCE_SUCCESS(0),
  /** The value -1. */
  CLAIM_CLAIMABLE_BALANCE_DOES_NOT_EXIST(-1),
  /** The value -2. */
  CLAIM_CLAIMABLE_BALANCE_CANNOT_CLAIM(-2),
  /** The value -3. */
  CLAIM_CLAIMABLE_BALANCE_LINE_FULL(-3),
  /** The value -4. */
  CLAIM_CLAIMABLE_BALANCE_NO_TRUST(-4),
  /** The value -5. */
  CLAIM_CLAIMABLE_BALANCE_NOT_AUTHORIZED(-5),
  /** The value -6. */
  CLAIM_CLAIMABLE_BALANCE_TRUSTLINE_FROZEN(-6);

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClaimClaimableBalanceResultCode> XDR =
      new GeneratedType<>(
          "ClaimClaimableBalanceResultCode",
          "ClaimClaimableBalanceResultCode",
          false,
          ClaimClaimableBalanceResultCode::validate,
          ClaimClaimableBalanceResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final ClaimClaimableBalanceResultCode[] BY_VALUE = {
      CLAIM_CLAIMABLE_BALANCE_TRUSTLINE_FROZEN,
      CLAIM_CLAIMABLE_BALANCE_NOT_AUTHORIZED,
      CLAIM_CLAIMABLE_BALANCE_NO_TRUST,
      CLAIM_CLAIMABLE_BALANCE_LINE_FULL,
      CLAIM_CLAIMABLE_BALANCE_CANNOT_CLAIM,
      CLAIM_CLAIMABLE_BALANCE_DOES_NOT_EXIST,
      CLAIM_CLAIMABLE_BALANCE_SUCCESS};

  private final int value;

  ClaimClaimableBalanceResultCode(int value) {
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
  public static ClaimClaimableBalanceResultCode of(int value) {
    if (value < -6 || value > 0) {
      throw new IllegalArgumentException("ClaimClaimableBalanceResultCode has no value " + value);
    }
    return BY_VALUE[value + 6];
  }

  static ClaimClaimableBalanceResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ClaimClaimableBalanceResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -6 || value > 0) {
      throw tape.unknown(p, value, "ClaimClaimableBalanceResultCode", StellarXdr.PROTOCOL);
    }
  }
}
