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
 * An offer in the order book. XDR struct {@code OfferEntry}.
 *
 * @param sellerID {@code sellerID}
 * @param offerID {@code offerID}
 * @param selling {@code selling}
 * @param buying {@code buying}
 * @param amount {@code amount}
 * @param price {@code price}
 * @param flags {@code flags}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record OfferEntry(
    PublicKey sellerID,
    long offerID,
    Asset selling,
    Asset buying,
    long amount,
    Price price,
    long flags,
    OfferEntryExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<OfferEntry> XDR =
      new GeneratedType<>(
          "OfferEntry",
          "OfferEntry",
          false,
          OfferEntry::validate,
          OfferEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param sellerID {@code sellerID}
   * @param offerID {@code offerID}
   * @param selling {@code selling}
   * @param buying {@code buying}
   * @param amount {@code amount}
   * @param price {@code price}
   * @param flags {@code flags}
   * @param ext {@code ext}
   */
  public OfferEntry {
    Objects.requireNonNull(sellerID, "sellerID");
    Objects.requireNonNull(selling, "selling");
    Objects.requireNonNull(buying, "buying");
    Objects.requireNonNull(price, "price");
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code sellerID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long sellerID(XdrDocument doc, long self) {
    Views.check(doc, self, "OfferEntry");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code offerID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long offerID(XdrDocument doc, long self) {
    Views.check(doc, self, "OfferEntry");
    return Views.int64(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Reads {@code selling}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long selling(XdrDocument doc, long self) {
    Views.check(doc, self, "OfferEntry");
    return Views.found(doc, XdrDocument.offset(self) + 44, "Asset");
  }

  /**
   * Reads {@code buying}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long buying(XdrDocument doc, long self) {
    Views.check(doc, self, "OfferEntry");
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
    Views.check(doc, self, "OfferEntry");
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
    Views.check(doc, self, "OfferEntry");
    return Views.found(doc, priceAt(doc, self), "Price");
  }

  /**
   * Reads {@code flags}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long flags(XdrDocument doc, long self) {
    Views.check(doc, self, "OfferEntry");
    return Views.uint32(doc, flagsAt(doc, self));
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link OfferEntryExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "OfferEntry");
    return Views.found(doc, extAt(doc, self), "OfferEntryExt");
  }

  private static int buyingAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, XdrDocument.offset(self) + 44, "Asset"));
  }

  private static int amountAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, buyingAt(doc, self), "Asset"));
  }

  private static int priceAt(XdrDocument doc, long self) {
    return amountAt(doc, self) + 8;
  }

  private static int flagsAt(XdrDocument doc, long self) {
    return priceAt(doc, self) + 8;
  }

  private static int extAt(XdrDocument doc, long self) {
    return flagsAt(doc, self) + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "OfferEntry");
    return extAt(doc, self) + 4;
  }

  static OfferEntry read(XdrDocument doc, long self) {
    return new OfferEntry(
        PublicKey.read(doc, sellerID(doc, self)),
        offerID(doc, self),
        Asset.read(doc, selling(doc, self)),
        Asset.read(doc, buying(doc, self)),
        amount(doc, self),
        Price.read(doc, price(doc, self)),
        flags(doc, self),
        OfferEntryExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    sellerID.encode(out);
    out.int64(offerID);
    selling.encode(out);
    buying.encode(out);
    out.int64(amount);
    price.encode(out);
    out.uint32(flags);
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 44) {
      throw tape.truncated(p, end, 44, "OfferEntry");
    }
    PublicKey.check(tape, bytes, p);
    p = Asset.validate(tape, bytes, p + 44, end);
    p = Asset.validate(tape, bytes, p, end);
    if (end - p < 24) {
      throw tape.truncated(p, end, 24, "OfferEntry");
    }
    OfferEntryExt.check(tape, bytes, p + 20);
    return p + 24;
  }
}
