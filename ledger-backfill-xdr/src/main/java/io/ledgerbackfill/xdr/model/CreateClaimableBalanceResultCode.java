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
 * XDR enum {@code CreateClaimableBalanceResultCode}.
 *
 * @since 0.1.0
 */
public enum CreateClaimableBalanceResultCode {
  /** The value 0. */
  CREATE_CLAIMABLE_BALANCE_SUCCESS(0),
  /** The value -1. */
  CREATE_CLAIMABLE_BALANCE_MALFORMED(-1),
  /** The value -2. */
  CREATE_CLAIMABLE_BALANCE_LOW_RESERVE(-2),
  /** The value -3. */
  CREATE_CLAIMABLE_BALANCE_NO_TRUST(-3),
  /** The value -4. */
  CREATE_CLAIMABLE_BALANCE_NOT_AUTHORIZED(-4),
  /** The value -5. */
  CREATE_CLAIMABLE_BALANCE_UNDERFUNDED(-5);

  /** Decodes and encodes values of this type. */
  public static final XdrType<CreateClaimableBalanceResultCode> XDR =
      new GeneratedType<>(
          "CreateClaimableBalanceResultCode",
          "CreateClaimableBalanceResultCode",
          false,
          CreateClaimableBalanceResultCode::validate,
          CreateClaimableBalanceResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final CreateClaimableBalanceResultCode[] BY_VALUE = {
      CREATE_CLAIMABLE_BALANCE_UNDERFUNDED,
      CREATE_CLAIMABLE_BALANCE_NOT_AUTHORIZED,
      CREATE_CLAIMABLE_BALANCE_NO_TRUST,
      CREATE_CLAIMABLE_BALANCE_LOW_RESERVE,
      CREATE_CLAIMABLE_BALANCE_MALFORMED,
      CREATE_CLAIMABLE_BALANCE_SUCCESS};

  private final int value;

  CreateClaimableBalanceResultCode(int value) {
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
  public static CreateClaimableBalanceResultCode of(int value) {
    if (value < -5 || value > 0) {
      throw new IllegalArgumentException("CreateClaimableBalanceResultCode has no value " + value);
    }
    return BY_VALUE[value + 5];
  }

  static CreateClaimableBalanceResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "CreateClaimableBalanceResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -5 || value > 0) {
      throw tape.unknown(p, value, "CreateClaimableBalanceResultCode", StellarXdr.PROTOCOL);
    }
  }
}
