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
 * XDR enum {@code PaymentResultCode}.
 *
 * @since 0.1.0
 */
public enum PaymentResultCode {
  /** The value 0. */
  PAYMENT_SUCCESS(0),
  /** The value -1. */
  PAYMENT_MALFORMED(-1),
  /** The value -2. */
  PAYMENT_UNDERFUNDED(-2),
  /** The value -3. */
  PAYMENT_SRC_NO_TRUST(-3),
  /** The value -4. */
  PAYMENT_SRC_NOT_AUTHORIZED(-4),
  /** The value -5. */
  PAYMENT_NO_DESTINATION(-5),
  /** The value -6. */
  PAYMENT_NO_TRUST(-6),
  /** The value -7. */
  PAYMENT_NOT_AUTHORIZED(-7),
  /** The value -8. */
  PAYMENT_LINE_FULL(-8),
  /** The value -9. */
  PAYMENT_NO_ISSUER(-9);

  /** Decodes and encodes values of this type. */
  public static final XdrType<PaymentResultCode> XDR =
      new GeneratedType<>(
          "PaymentResultCode",
          "PaymentResultCode",
          false,
          PaymentResultCode::validate,
          PaymentResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final PaymentResultCode[] BY_VALUE = {
      PAYMENT_NO_ISSUER,
      PAYMENT_LINE_FULL,
      PAYMENT_NOT_AUTHORIZED,
      PAYMENT_NO_TRUST,
      PAYMENT_NO_DESTINATION,
      PAYMENT_SRC_NOT_AUTHORIZED,
      PAYMENT_SRC_NO_TRUST,
      PAYMENT_UNDERFUNDED,
      PAYMENT_MALFORMED,
      PAYMENT_SUCCESS};

  private final int value;

  PaymentResultCode(int value) {
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
  public static PaymentResultCode of(int value) {
    if (value < -9 || value > 0) {
      throw new IllegalArgumentException("PaymentResultCode has no value " + value);
    }
    return BY_VALUE[value + 9];
  }

  static PaymentResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "PaymentResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -9 || value > 0) {
      throw tape.unknown(p, value, "PaymentResultCode", StellarXdr.PROTOCOL);
    }
  }
}
