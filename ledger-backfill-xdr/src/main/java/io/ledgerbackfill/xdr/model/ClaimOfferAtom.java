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
 * XDR struct {@code ClaimOfferAtom}.
 *
 * @param sellerID {@code sellerID}
 * @param offerID {@code offerID}
 * @param assetSold {@code assetSold}
 * @param amountSold {@code amountSold}
 * @param assetBought {@code assetBought}
 * @param amountBought {@code amountBought}
 * @since 0.1.0
 */
public record ClaimOfferAtom(
    PublicKey sellerID,
    long offerID,
    Asset assetSold,
    long amountSold,
    Asset assetBought,
    long amountBought) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClaimOfferAtom> XDR =
      new GeneratedType<>(
          "ClaimOfferAtom",
          "ClaimOfferAtom",
          false,
          ClaimOfferAtom::validate,
          ClaimOfferAtom::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param sellerID {@code sellerID}
   * @param offerID {@code offerID}
   * @param assetSold {@code assetSold}
   * @param amountSold {@code amountSold}
   * @param assetBought {@code assetBought}
   * @param amountBought {@code amountBought}
   */
  public ClaimOfferAtom {
    Objects.requireNonNull(sellerID, "sellerID");
    Objects.requireNonNull(assetSold, "assetSold");
    Objects.requireNonNull(assetBought, "assetBought");
  }

  /**
   * Reads {@code sellerID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long sellerID(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimOfferAtom");
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
    Views.check(doc, self, "ClaimOfferAtom");
    return Views.int64(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Reads {@code assetSold}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long assetSold(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimOfferAtom");
    return Views.found(doc, XdrDocument.offset(self) + 44, "Asset");
  }

  /**
   * Reads {@code amountSold}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long amountSold(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimOfferAtom");
    return Views.int64(doc, amountSoldAt(doc, self));
  }

  /**
   * Reads {@code assetBought}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long assetBought(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimOfferAtom");
    return Views.found(doc, assetBoughtAt(doc, self), "Asset");
  }

  /**
   * Reads {@code amountBought}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long amountBought(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimOfferAtom");
    return Views.int64(doc, amountBoughtAt(doc, self));
  }

  private static int amountSoldAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, XdrDocument.offset(self) + 44, "Asset"));
  }

  private static int assetBoughtAt(XdrDocument doc, long self) {
    return amountSoldAt(doc, self) + 8;
  }

  private static int amountBoughtAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, assetBoughtAt(doc, self), "Asset"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimOfferAtom");
    return amountBoughtAt(doc, self) + 8;
  }

  static ClaimOfferAtom read(XdrDocument doc, long self) {
    return new ClaimOfferAtom(
        PublicKey.read(doc, sellerID(doc, self)),
        offerID(doc, self),
        Asset.read(doc, assetSold(doc, self)),
        amountSold(doc, self),
        Asset.read(doc, assetBought(doc, self)),
        amountBought(doc, self));
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
    assetSold.encode(out);
    out.int64(amountSold);
    assetBought.encode(out);
    out.int64(amountBought);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 44) {
      throw tape.truncated(p, end, 44, "ClaimOfferAtom");
    }
    PublicKey.check(tape, bytes, p);
    p = Asset.validate(tape, bytes, p + 44, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "ClaimOfferAtom");
    }
    p = Asset.validate(tape, bytes, p + 8, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "ClaimOfferAtom");
    }
    return p + 8;
  }
}
