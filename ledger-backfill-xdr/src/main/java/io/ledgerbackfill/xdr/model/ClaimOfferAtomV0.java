// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code ClaimOfferAtomV0}.
 *
 * @param sellerEd25519 {@code sellerEd25519}
 * @param offerID {@code offerID}
 * @param assetSold {@code assetSold}
 * @param amountSold {@code amountSold}
 * @param assetBought {@code assetBought}
 * @param amountBought {@code amountBought}
 * @since 0.1.0
 */
public record ClaimOfferAtomV0(
    Opaque sellerEd25519,
    long offerID,
    Asset assetSold,
    long amountSold,
    Asset assetBought,
    long amountBought) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClaimOfferAtomV0> XDR =
      new GeneratedType<>(
          "ClaimOfferAtomV0",
          "ClaimOfferAtomV0",
          false,
          ClaimOfferAtomV0::validate,
          ClaimOfferAtomV0::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param sellerEd25519 {@code sellerEd25519}
   * @param offerID {@code offerID}
   * @param assetSold {@code assetSold}
   * @param amountSold {@code amountSold}
   * @param assetBought {@code assetBought}
   * @param amountBought {@code amountBought}
   */
  public ClaimOfferAtomV0 {
    Objects.requireNonNull(sellerEd25519, "sellerEd25519");
    Objects.requireNonNull(assetSold, "assetSold");
    Objects.requireNonNull(assetBought, "assetBought");
  }

  /**
   * Reads {@code sellerEd25519}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long sellerEd25519(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimOfferAtomV0");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code offerID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long offerID(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimOfferAtomV0");
    return Views.int64(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Reads {@code assetSold}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long assetSold(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimOfferAtomV0");
    return Views.found(doc, XdrDocument.offset(self) + 40, "Asset");
  }

  /**
   * Reads {@code amountSold}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long amountSold(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimOfferAtomV0");
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
    Views.check(doc, self, "ClaimOfferAtomV0");
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
    Views.check(doc, self, "ClaimOfferAtomV0");
    return Views.int64(doc, amountBoughtAt(doc, self));
  }

  private static int amountSoldAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, XdrDocument.offset(self) + 40, "Asset"));
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
    Views.check(doc, self, "ClaimOfferAtomV0");
    return amountBoughtAt(doc, self) + 8;
  }

  static ClaimOfferAtomV0 read(XdrDocument doc, long self) {
    return new ClaimOfferAtomV0(
        doc.opaque(sellerEd25519(doc, self)),
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
    out.fixed(sellerEd25519, 32, "ClaimOfferAtomV0.sellerEd25519");
    out.int64(offerID);
    assetSold.encode(out);
    out.int64(amountSold);
    assetBought.encode(out);
    out.int64(amountBought);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 40) {
      throw tape.truncated(p, end, 40, "ClaimOfferAtomV0");
    }
    p = Asset.validate(tape, bytes, p + 40, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "ClaimOfferAtomV0");
    }
    p = Asset.validate(tape, bytes, p + 8, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "ClaimOfferAtomV0");
    }
    return p + 8;
  }
}
