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
 * XDR enum {@code PathPaymentStrictSendResultCode}.
 *
 * @since 0.1.0
 */
public enum PathPaymentStrictSendResultCode {
  /** The value 0. */
  PATH_PAYMENT_STRICT_SEND_SUCCESS(0),
  /** The value -1. */
  PATH_PAYMENT_STRICT_SEND_MALFORMED(-1),
  /** The value -2. */
  PATH_PAYMENT_STRICT_SEND_UNDERFUNDED(-2),
  /** The value -3. */
  PATH_PAYMENT_STRICT_SEND_SRC_NO_TRUST(-3),
  /** The value -4. */
  PATH_PAYMENT_STRICT_SEND_SRC_NOT_AUTHORIZED(-4),
  /** The value -5. */
  PATH_PAYMENT_STRICT_SEND_NO_DESTINATION(-5),
  /** The value -6. */
  PATH_PAYMENT_STRICT_SEND_NO_TRUST(-6),
  /** The value -7. */
  PATH_PAYMENT_STRICT_SEND_NOT_AUTHORIZED(-7),
  /** The value -8. */
  PATH_PAYMENT_STRICT_SEND_LINE_FULL(-8),
  /** The value -9. */
  PATH_PAYMENT_STRICT_SEND_NO_ISSUER(-9),
  /** The value -10. */
  PATH_PAYMENT_STRICT_SEND_TOO_FEW_OFFERS(-10),
  /** The value -11. */
  PATH_PAYMENT_STRICT_SEND_OFFER_CROSS_SELF(-11),
  /** The value -12. */
  PATH_PAYMENT_STRICT_SEND_UNDER_DESTMIN(-12);

  /** Decodes and encodes values of this type. */
  public static final XdrType<PathPaymentStrictSendResultCode> XDR =
      new GeneratedType<>(
          "PathPaymentStrictSendResultCode",
          "PathPaymentStrictSendResultCode",
          false,
          PathPaymentStrictSendResultCode::validate,
          PathPaymentStrictSendResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final PathPaymentStrictSendResultCode[] BY_VALUE = {
      PATH_PAYMENT_STRICT_SEND_UNDER_DESTMIN,
      PATH_PAYMENT_STRICT_SEND_OFFER_CROSS_SELF,
      PATH_PAYMENT_STRICT_SEND_TOO_FEW_OFFERS,
      PATH_PAYMENT_STRICT_SEND_NO_ISSUER,
      PATH_PAYMENT_STRICT_SEND_LINE_FULL,
      PATH_PAYMENT_STRICT_SEND_NOT_AUTHORIZED,
      PATH_PAYMENT_STRICT_SEND_NO_TRUST,
      PATH_PAYMENT_STRICT_SEND_NO_DESTINATION,
      PATH_PAYMENT_STRICT_SEND_SRC_NOT_AUTHORIZED,
      PATH_PAYMENT_STRICT_SEND_SRC_NO_TRUST,
      PATH_PAYMENT_STRICT_SEND_UNDERFUNDED,
      PATH_PAYMENT_STRICT_SEND_MALFORMED,
      PATH_PAYMENT_STRICT_SEND_SUCCESS};

  private final int value;

  PathPaymentStrictSendResultCode(int value) {
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
  public static PathPaymentStrictSendResultCode of(int value) {
    if (value < -12 || value > 0) {
      throw new IllegalArgumentException("PathPaymentStrictSendResultCode has no value " + value);
    }
    return BY_VALUE[value + 12];
  }

  static PathPaymentStrictSendResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "PathPaymentStrictSendResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -12 || value > 0) {
      throw tape.unknown(p, value, "PathPaymentStrictSendResultCode", StellarXdr.PROTOCOL);
    }
  }
}
