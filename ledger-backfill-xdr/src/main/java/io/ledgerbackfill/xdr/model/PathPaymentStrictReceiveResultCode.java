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
 * XDR enum {@code PathPaymentStrictReceiveResultCode}.
 *
 * @since 0.1.0
 */
public enum PathPaymentStrictReceiveResultCode {
  /** The value 0. */
  PATH_PAYMENT_STRICT_RECEIVE_SUCCESS(0),
  /** The value -1. */
  PATH_PAYMENT_STRICT_RECEIVE_MALFORMED(-1),
  /** The value -2. */
  PATH_PAYMENT_STRICT_RECEIVE_UNDERFUNDED(-2),
  /** The value -3. */
  PATH_PAYMENT_STRICT_RECEIVE_SRC_NO_TRUST(-3),
  /** The value -4. */
  PATH_PAYMENT_STRICT_RECEIVE_SRC_NOT_AUTHORIZED(-4),
  /** The value -5. */
  PATH_PAYMENT_STRICT_RECEIVE_NO_DESTINATION(-5),
  /** The value -6. */
  PATH_PAYMENT_STRICT_RECEIVE_NO_TRUST(-6),
  /** The value -7. */
  PATH_PAYMENT_STRICT_RECEIVE_NOT_AUTHORIZED(-7),
  /** The value -8. */
  PATH_PAYMENT_STRICT_RECEIVE_LINE_FULL(-8),
  /** The value -9. */
  PATH_PAYMENT_STRICT_RECEIVE_NO_ISSUER(-9),
  /** The value -10. */
  PATH_PAYMENT_STRICT_RECEIVE_TOO_FEW_OFFERS(-10),
  /** The value -11. */
  PATH_PAYMENT_STRICT_RECEIVE_OFFER_CROSS_SELF(-11),
  /** The value -12. */
  PATH_PAYMENT_STRICT_RECEIVE_OVER_SENDMAX(-12);

  /** Decodes and encodes values of this type. */
  public static final XdrType<PathPaymentStrictReceiveResultCode> XDR =
      new GeneratedType<>(
          "PathPaymentStrictReceiveResultCode",
          "PathPaymentStrictReceiveResultCode",
          false,
          PathPaymentStrictReceiveResultCode::validate,
          PathPaymentStrictReceiveResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final PathPaymentStrictReceiveResultCode[] BY_VALUE = {
      PATH_PAYMENT_STRICT_RECEIVE_OVER_SENDMAX,
      PATH_PAYMENT_STRICT_RECEIVE_OFFER_CROSS_SELF,
      PATH_PAYMENT_STRICT_RECEIVE_TOO_FEW_OFFERS,
      PATH_PAYMENT_STRICT_RECEIVE_NO_ISSUER,
      PATH_PAYMENT_STRICT_RECEIVE_LINE_FULL,
      PATH_PAYMENT_STRICT_RECEIVE_NOT_AUTHORIZED,
      PATH_PAYMENT_STRICT_RECEIVE_NO_TRUST,
      PATH_PAYMENT_STRICT_RECEIVE_NO_DESTINATION,
      PATH_PAYMENT_STRICT_RECEIVE_SRC_NOT_AUTHORIZED,
      PATH_PAYMENT_STRICT_RECEIVE_SRC_NO_TRUST,
      PATH_PAYMENT_STRICT_RECEIVE_UNDERFUNDED,
      PATH_PAYMENT_STRICT_RECEIVE_MALFORMED,
      PATH_PAYMENT_STRICT_RECEIVE_SUCCESS};

  private final int value;

  PathPaymentStrictReceiveResultCode(int value) {
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
  public static PathPaymentStrictReceiveResultCode of(int value) {
    if (value < -12 || value > 0) {
      throw new IllegalArgumentException("PathPaymentStrictReceiveResultCode has no value "
          + value);
    }
    return BY_VALUE[value + 12];
  }

  static PathPaymentStrictReceiveResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "PathPaymentStrictReceiveResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -12 || value > 0) {
      throw tape.unknown(p, value, "PathPaymentStrictReceiveResultCode", StellarXdr.PROTOCOL);
    }
  }
}
