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
 * XDR enum {@code TransactionResultCode}.
 *
 * @since 0.1.0
 */
public enum TransactionResultCode {
  /** The value 1. */
  txFEE_BUMP_INNER_SUCCESS(1),
  /** The value 0. */
  txSUCCESS(0),
  /** The value -1. */
  txFAILED(-1),
  /** The value -2. */
  txTOO_EARLY(-2),
  /** The value -3. */
  txTOO_LATE(-3),
  /** The value -4. */
  txMISSING_OPERATION(-4),
  /** The value -5. */
  txBAD_SEQ(-5),
  /** The value -6. */
  txBAD_AUTH(-6),
  /** The value -7. */
  txINSUFFICIENT_BALANCE(-7),
  /** The value -8. */
  txNO_ACCOUNT(-8),
  /** The value -9. */
  txINSUFFICIENT_FEE(-9),
  /** The value -10. */
  txBAD_AUTH_EXTRA(-10),
  /** The value -11. */
  txINTERNAL_ERROR(-11),
  /** The value -12. */
  txNOT_SUPPORTED(-12),
  /** The value -13. */
  txFEE_BUMP_INNER_FAILED(-13),
  /** The value -14. */
  txBAD_SPONSORSHIP(-14),
  /** The value -15. */
  txBAD_MIN_SEQ_AGE_OR_GAP(-15),
  /** The value -16. */
  txMALFORMED(-16),
  /** The value -17. */
  txSOROBAN_INVALID(-17),
  /** The value -18. */
  txFROZEN_KEY_ACCESSED(-18);

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionResultCode> XDR =
      new GeneratedType<>(
          "TransactionResultCode",
          "TransactionResultCode",
          false,
          TransactionResultCode::validate,
          TransactionResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final TransactionResultCode[] BY_VALUE = {
      txFROZEN_KEY_ACCESSED,
      txSOROBAN_INVALID,
      txMALFORMED,
      txBAD_MIN_SEQ_AGE_OR_GAP,
      txBAD_SPONSORSHIP,
      txFEE_BUMP_INNER_FAILED,
      txNOT_SUPPORTED,
      txINTERNAL_ERROR,
      txBAD_AUTH_EXTRA,
      txINSUFFICIENT_FEE,
      txNO_ACCOUNT,
      txINSUFFICIENT_BALANCE,
      txBAD_AUTH,
      txBAD_SEQ,
      txMISSING_OPERATION,
      txTOO_LATE,
      txTOO_EARLY,
      txFAILED,
      txSUCCESS,
      txFEE_BUMP_INNER_SUCCESS};

  private final int value;

  TransactionResultCode(int value) {
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
  public static TransactionResultCode of(int value) {
    if (value < -18 || value > 1) {
      throw new IllegalArgumentException("TransactionResultCode has no value " + value);
    }
    return BY_VALUE[value + 18];
  }

  static TransactionResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -18 || value > 1) {
      throw tape.unknown(p, value, "TransactionResultCode", StellarXdr.PROTOCOL);
    }
  }
}
