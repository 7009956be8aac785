// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code ManageSellOfferOp}.
 *
 * @param selling {@code selling}
 * @param buying {@code buying}
 * @param amount {@code amount}
 * @param price {@code price}
 * @param offerID {@code offerID}
 * @since 0.1.0
 */
public record ManageSellOfferOp(
    Asset selling,
    Asset buying,
    long amount,
    Price price,
    long offerID) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ManageSellOfferOp> XDR =
      new GeneratedType<>(
          "ManageSellOfferOp",
          "ManageSellOfferOp",
          false,
          ManageSellOfferOp::validate,
          ManageSellOfferOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param selling {@code selling}
   * @param buying {@code buying}
   * @param amount {@code amount}
   * @param price {@code price}
   * @param offerID {@code offerID}
   */
  public ManageSellOfferOp {
    Objects.requireNonNull(selling, "selling");
    Objects.requireNonNull(buying, "buying");
    Objects.requireNonNull(price, "price");
  }

  /**
   * Reads {@code selling}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long selling(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageSellOfferOp");
    return Views.found(doc, XdrDocument.offset(self), "Asset");
  }

  /**
   * Reads {@code buying}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long buying(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageSellOfferOp");
    return Views.found(doc, buyingAt(doc, self), "Asset");
  }

  /**
   * Reads {@code amount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long amount(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageSellOfferOp");
    return Views.int64(doc, amountAt(doc, self));
  }

  /**
   * Reads {@code price}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Price}
   */
  public static long price(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageSellOfferOp");
    return Views.found(doc, priceAt(doc, self), "Price");
  }

  /**
   * Reads {@code offerID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long offerID(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageSellOfferOp");
    return Views.int64(doc, offerIDAt(doc, self));
  }

  private static int buyingAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, XdrDocument.offset(self), "Asset"));
  }

  private static int amountAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, buyingAt(doc, self), "Asset"));
  }

  private static int priceAt(XdrDocument doc, long self) {
    return amountAt(doc, self) + 8;
  }

  private static int offerIDAt(XdrDocument doc, long self) {
    return priceAt(doc, self) + 8;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageSellOfferOp");
    return offerIDAt(doc, self) + 8;
  }

  static ManageSellOfferOp read(XdrDocument doc, long self) {
    return new ManageSellOfferOp(
        Asset.read(doc, selling(doc, self)),
        Asset.read(doc, buying(doc, self)),
        amount(doc, self),
        Price.read(doc, price(doc, self)),
        offerID(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    selling.encode(out);
    buying.encode(out);
    out.int64(amount);
    price.encode(out);
    out.int64(offerID);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = Asset.validate(tape, bytes, p, end);
    p = Asset.validate(tape, bytes, p, end);
    if (end - p < 24) {
      throw tape.truncated(p, end, 24, "ManageSellOfferOp");
    }
    return p + 24;
  }
}
