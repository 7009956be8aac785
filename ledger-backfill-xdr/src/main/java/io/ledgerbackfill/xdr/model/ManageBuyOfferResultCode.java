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
 * XDR enum {@code ManageBuyOfferResultCode}.
 *
 * @since 0.1.0
 */
public enum ManageBuyOfferResultCode {
  /** The value 0. */
  MANAGE_BUY_OFFER_SUCCESS(0),
  /** The value -1. */
  MANAGE_BUY_OFFER_MALFORMED(-1),
  /** The value -2. */
  MANAGE_BUY_OFFER_SELL_NO_TRUST(-2),
  /** The value -3. */
  MANAGE_BUY_OFFER_BUY_NO_TRUST(-3),
  /** The value -4. */
  MANAGE_BUY_OFFER_SELL_NOT_AUTHORIZED(-4),
  /** The value -5. */
  MANAGE_BUY_OFFER_BUY_NOT_AUTHORIZED(-5),
  /** The value -6. */
  MANAGE_BUY_OFFER_LINE_FULL(-6),
  /** The value -7. */
  MANAGE_BUY_OFFER_UNDERFUNDED(-7),
  /** The value -8. */
  MANAGE_BUY_OFFER_CROSS_SELF(-8),
  /** The value -9. */
  MANAGE_BUY_OFFER_SELL_NO_ISSUER(-9),
  /** The value -10. */
  MANAGE_BUY_OFFER_BUY_NO_ISSUER(-10),
  /** The value -11. */
  MANAGE_BUY_OFFER_NOT_FOUND(-11),
  /** The value -12. */
  MANAGE_BUY_OFFER_LOW_RESERVE(-12);

  /** Decodes and encodes values of this type. */
  public static final XdrType<ManageBuyOfferResultCode> XDR =
      new GeneratedType<>(
          "ManageBuyOfferResultCode",
          "ManageBuyOfferResultCode",
          false,
          ManageBuyOfferResultCode::validate,
          ManageBuyOfferResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final ManageBuyOfferResultCode[] BY_VALUE = {
      MANAGE_BUY_OFFER_LOW_RESERVE,
      MANAGE_BUY_OFFER_NOT_FOUND,
      MANAGE_BUY_OFFER_BUY_NO_ISSUER,
      MANAGE_BUY_OFFER_SELL_NO_ISSUER,
      MANAGE_BUY_OFFER_CROSS_SELF,
      MANAGE_BUY_OFFER_UNDERFUNDED,
      MANAGE_BUY_OFFER_LINE_FULL,
      MANAGE_BUY_OFFER_BUY_NOT_AUTHORIZED,
      MANAGE_BUY_OFFER_SELL_NOT_AUTHORIZED,
      MANAGE_BUY_OFFER_BUY_NO_TRUST,
      MANAGE_BUY_OFFER_SELL_NO_TRUST,
      MANAGE_BUY_OFFER_MALFORMED,
      MANAGE_BUY_OFFER_SUCCESS};

  private final int value;

  ManageBuyOfferResultCode(int value) {
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
  public static ManageBuyOfferResultCode of(int value) {
    if (value < -12 || value > 0) {
      throw new IllegalArgumentException("ManageBuyOfferResultCode has no value " + value);
    }
    return BY_VALUE[value + 12];
  }

  static ManageBuyOfferResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ManageBuyOfferResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -12 || value > 0) {
      throw tape.unknown(p, value, "ManageBuyOfferResultCode", StellarXdr.PROTOCOL);
    }
  }
}
