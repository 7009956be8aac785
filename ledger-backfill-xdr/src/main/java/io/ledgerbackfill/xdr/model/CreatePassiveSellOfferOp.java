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
 * XDR struct {@code CreatePassiveSellOfferOp}.
 *
 * @param selling {@code selling}
 * @param buying {@code buying}
 * @param amount {@code amount}
 * @param price {@code price}
 * @since 0.1.0
 */
public record CreatePassiveSellOfferOp(Asset selling, Asset buying, long amount, Price price) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<CreatePassiveSellOfferOp> XDR =
      new GeneratedType<>(
          "CreatePassiveSellOfferOp",
          "CreatePassiveSellOfferOp",
          false,
          CreatePassiveSellOfferOp::validate,
          CreatePassiveSellOfferOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param selling {@code selling}
   * @param buying {@code buying}
   * @param amount {@code amount}
   * @param price {@code price}
   */
  public CreatePassiveSellOfferOp {
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
    Views.check(doc, self, "CreatePassiveSellOfferOp");
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
    Views.check(doc, self, "CreatePassiveSellOfferOp");
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
    Views.check(doc, self, "CreatePassiveSellOfferOp");
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
    Views.check(doc, self, "CreatePassiveSellOfferOp");
    return Views.found(doc, priceAt(doc, self), "Price");
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

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "CreatePassiveSellOfferOp");
    return priceAt(doc, self) + 8;
  }

  static CreatePassiveSellOfferOp read(XdrDocument doc, long self) {
    return new CreatePassiveSellOfferOp(
        Asset.read(doc, selling(doc, self)),
        Asset.read(doc, buying(doc, self)),
        amount(doc, self),
        Price.read(doc, price(doc, self)));
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
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = Asset.validate(tape, bytes, p, end);
    p = Asset.validate(tape, bytes, p, end);
    if (end - p < 16) {
      throw tape.truncated(p, end, 16, "CreatePassiveSellOfferOp");
    }
    return p + 16;
  }
}
