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
 * XDR enum {@code ManageOfferEffect}.
 *
 * @since 0.1.0
 */
public enum ManageOfferEffect {
  /** The value 0. */
  MANAGE_OFFER_CREATED(0),
  /** The value 1. */
  MANAGE_OFFER_UPDATED(1),
  /** The value 2. */
  MANAGE_OFFER_DELETED(2);

  /** Decodes and encodes values of this type. */
  public static final XdrType<ManageOfferEffect> XDR =
      new GeneratedType<>(
          "ManageOfferEffect",
          "ManageOfferEffect",
          false,
          ManageOfferEffect::validate,
          ManageOfferEffect::read,
          (out, value) -> out.int32(value.value()));

  private static final ManageOfferEffect[] BY_VALUE = {
      MANAGE_OFFER_CREATED,
      MANAGE_OFFER_UPDATED,
      MANAGE_OFFER_DELETED};

  private final int value;

  ManageOfferEffect(int value) {
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
  public static ManageOfferEffect of(int value) {
    if (value < 0 || value > 2) {
      throw new IllegalArgumentException("ManageOfferEffect has no value " + value);
    }
    return BY_VALUE[value];
  }

  static ManageOfferEffect read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ManageOfferEffect");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 2) {
      throw tape.unknown(p, value, "ManageOfferEffect", StellarXdr.PROTOCOL);
    }
  }
}
