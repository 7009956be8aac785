package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.ClaimAtom;
import io.ledgerbackfill.xdr.model.ClaimOfferAtom;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.OfferEntry;
import io.ledgerbackfill.xdr.model.OfferEntryExt;
import io.ledgerbackfill.xdr.model.Price;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import org.jspecify.annotations.Nullable;

/**
 * The order book. An offer sets what it sells and what it buys aside as liabilities of its owner.
 * It is no market: whoever takes an offer takes any, not the best.
 */
final class OfferBook {

  private OfferBook() {}

  static OfferEntry create(
      Scene scene,
      PublicKey owner,
      KnownAsset selling,
      KnownAsset buying,
      long amount,
      Price price,
      boolean passive) {
    OfferEntry offer =
        new OfferEntry(
            owner,
            ++scene.lastOfferId,
            selling.asset(),
            buying.asset(),
            amount,
            price,
            passive ? 1 : 0,
            OfferEntryExt.ofV0());
    scene.createOwned(LedgerEntryData.ofOffer(offer), owner, 1);
    reserve(scene, offer, 1);
    return offer;
  }

  static OfferEntry update(Scene scene, OfferEntry offer, long amount, Price price) {
    OfferEntry updated =
        new OfferEntry(
            offer.sellerID(),
            offer.offerID(),
            offer.selling(),
            offer.buying(),
            amount,
            price,
            offer.flags(),
            offer.ext());
    reserve(scene, offer, -1);
    scene.put(LedgerEntryData.ofOffer(updated));
    reserve(scene, updated, 1);
    return updated;
  }

  static void remove(Scene scene, OfferEntry offer) {
    reserve(scene, offer, -1);
    scene.removeOwned(LedgerKeys.offer(offer.sellerID(), offer.offerID()), offer.sellerID(), 1);
  }

  private static void reserve(Scene scene, OfferEntry offer, int sign) {
    scene.addLiabilities(
        offer.sellerID(), scene.census.asset(offer.selling()), 0, sign * offer.amount());
    scene.addLiabilities(
        offer.sellerID(),
        scene.census.asset(offer.buying()),
        sign * Amounts.cost(offer.amount(), offer.price()),
        0);
  }

  /** Draws an offer that somebody else makes; null if there is none. */
  static @Nullable OfferEntry draw(Scene scene, PublicKey taker) {
    LedgerKey key = scene.census.offers.any(scene.dice);
    LedgerEntry entry = key == null ? null : scene.find(key);
    return entry == null || entry.data().offer().sellerID().equals(taker)
        ? null
        : entry.data().offer();
  }

  /** Lets the owner sell and be paid; what the taker pays and gets is the caller's business. */
  static ClaimAtom take(Scene scene, OfferEntry offer, long sold, long paid) {
    KnownAsset selling = scene.census.asset(offer.selling());
    KnownAsset buying = scene.census.asset(offer.buying());
    if (sold == offer.amount()) {
      remove(scene, offer);
    } else {
      update(scene, offer, offer.amount() - sold, offer.price());
    }
    scene.add(offer.sellerID(), selling, -sold);
    scene.add(offer.sellerID(), buying, paid);
    SCAddress seller = Events.address(offer.sellerID());
    SCAddress taker = Events.address(scene.source);
    scene.emitMovement(selling, seller, taker, sold);
    scene.emitMovement(buying, taker, seller, paid);
    return ClaimAtom.ofOrderBook(
        new ClaimOfferAtom(
            offer.sellerID(), offer.offerID(), offer.selling(), sold, offer.buying(), paid));
  }
}
