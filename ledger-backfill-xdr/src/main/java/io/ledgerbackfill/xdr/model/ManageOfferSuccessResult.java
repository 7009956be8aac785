// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;

/**
 * XDR struct {@code ManageOfferSuccessResult}.
 *
 * @param offersClaimed {@code offersClaimed}
 * @param offer {@code offer}
 * @since 0.1.0
 */
public record ManageOfferSuccessResult(
    List<ClaimAtom> offersClaimed,
    ManageOfferSuccessResultOffer offer) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ManageOfferSuccessResult> XDR =
      new GeneratedType<>(
          "ManageOfferSuccessResult",
          "ManageOfferSuccessResult",
          true,
          ManageOfferSuccessResult::validate,
          ManageOfferSuccessResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param offersClaimed {@code offersClaimed}
   * @param offer {@code offer}
   */
  public ManageOfferSuccessResult {
    offersClaimed = List.copyOf(offersClaimed);
    Objects.requireNonNull(offer, "offer");
  }

  /**
   * Reads {@code offersClaimed}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link ClaimAtom}
   */
  public static long offersClaimed(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageOfferSuccessResult");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 1),
        "ClaimAtom<>");
  }

  /**
   * Reads {@code offer}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ManageOfferSuccessResultOffer}
   */
  public static long offer(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageOfferSuccessResult");
    return Views.found(doc, offerAt(doc, self), "ManageOfferSuccessResultOffer");
  }

  private static int offerAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageOfferSuccessResult");
    return ManageOfferSuccessResultOffer.end(doc,
        Views.found(doc, offerAt(doc, self), "ManageOfferSuccessResultOffer"));
  }

  static ManageOfferSuccessResult read(XdrDocument doc, long self) {
    return new ManageOfferSuccessResult(
        ClaimAtom.readArray(doc, offersClaimed(doc, self)),
        ManageOfferSuccessResultOffer.read(doc, offer(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(offersClaimed, Integer.MAX_VALUE, "ManageOfferSuccessResult.offersClaimed");
    for (ClaimAtom element : offersClaimed) {
      element.encode(out);
    }
    offer.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ManageOfferSuccessResult");
    }
    int nOffersClaimed = tape.count(
        bytes,
        p,
        end,
        60,
        Integer.MAX_VALUE,
        "ManageOfferSuccessResult.offersClaimed");
    p += 4;
    int slotsOffersClaimed = tape.reserve(nOffersClaimed);
    for (int i = 0; i < nOffersClaimed; i++) {
      tape.mark(slotsOffersClaimed + i, p);
      p = ClaimAtom.validate(tape, bytes, p, end);
    }
    tape.mark(node, p);
    p = ManageOfferSuccessResultOffer.validate(tape, bytes, p, end);
    return p;
  }
}
