package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ClaimAtom;
import io.ledgerbackfill.xdr.model.CreatePassiveSellOfferOp;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.ManageBuyOfferOp;
import io.ledgerbackfill.xdr.model.ManageBuyOfferResult;
import io.ledgerbackfill.xdr.model.ManageBuyOfferResultCode;
import io.ledgerbackfill.xdr.model.ManageOfferEffect;
import io.ledgerbackfill.xdr.model.ManageOfferSuccessResult;
import io.ledgerbackfill.xdr.model.ManageOfferSuccessResultOffer;
import io.ledgerbackfill.xdr.model.ManageSellOfferOp;
import io.ledgerbackfill.xdr.model.ManageSellOfferResult;
import io.ledgerbackfill.xdr.model.ManageSellOfferResultCode;
import io.ledgerbackfill.xdr.model.OfferEntry;
import io.ledgerbackfill.xdr.model.OfferEntryExt;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MANAGE_SELL_OFFER, MANAGE_BUY_OFFER and CREATE_PASSIVE_SELL_OFFER, by market makers. */
final class Offers {

  private static final int FEWEST_OFFERS = 5;
  private static final int MOST_OFFERS = 60;
  private static final long MOST = 1_000_000_000L;

  private Offers() {}

  static Outcome manageSell(Scene scene) {
    return manage(scene, false);
  }

  static Outcome manageBuy(Scene scene) {
    return manage(scene, true);
  }

  private static Outcome manage(Scene scene, boolean buy) {
    Dice dice = scene.dice;
    scene.actAs(scene.maker());
    Roster<LedgerKey> own = scene.census.offersOf(scene.source);
    int lot = dice.below(100);
    OfferEntry offer = own(scene, own);
    if (scene.doomed) {
      return notFound(scene, buy);
    }
    if (offer != null && own.size() > FEWEST_OFFERS && (lot < 84 || own.size() > MOST_OFFERS)) {
      return lot < 80 ? update(scene, offer, buy) : delete(scene, offer, buy);
    }
    if (lot < 94) {
      OfferEntry other = OfferBook.draw(scene, scene.source);
      if (other != null && affordable(scene, other)) {
        return cross(scene, other, buy);
      }
    }
    return create(scene, buy);
  }

  private static @Nullable OfferEntry own(Scene scene, Roster<LedgerKey> own) {
    LedgerKey key = own.any(scene.dice);
    LedgerEntry entry = key == null ? null : scene.find(key);
    return entry == null ? null : entry.data().offer();
  }

  private static Outcome update(Scene scene, OfferEntry offer, boolean buy) {
    KnownAsset selling = scene.census.asset(offer.selling());
    long most = Math.min(MOST, scene.available(scene.source, selling) / 4 + offer.amount());
    long amount = scene.dice.amount(most);
    OfferEntry updated = OfferBook.update(scene, offer, amount, moved(scene, offer.price()));
    return done(buy, updated, offer.offerID(), List.of(), effect(true, updated));
  }

  private static Outcome delete(Scene scene, OfferEntry offer, boolean buy) {
    OfferBook.remove(scene, offer);
    return done(
        buy,
        sized(offer, 0),
        offer.offerID(),
        List.of(),
        ManageOfferSuccessResultOffer.ofDeleted());
  }

  private static boolean affordable(Scene scene, OfferEntry offer) {
    KnownAsset paying = scene.census.asset(offer.buying());
    return scene.available(scene.source, paying) > Amounts.cost(offer.amount(), offer.price())
        && scene.room(scene.source, scene.census.asset(offer.selling())) > offer.amount();
  }

  /** Takes another's offer, whole or in part, and leaves none of one's own. */
  private static Outcome cross(Scene scene, OfferEntry other, boolean buy) {
    long bought = scene.dice.oneIn(5) ? other.amount() : scene.dice.amount(other.amount());
    long paid = Amounts.cost(bought, other.price());
    ClaimAtom atom = OfferBook.take(scene, other, bought, paid);
    scene.add(scene.source, scene.census.asset(other.selling()), bought);
    scene.add(scene.source, scene.census.asset(other.buying()), -paid);
    Asset given = other.buying();
    Asset wanted = other.selling();
    OfferEntry asked =
        new OfferEntry(
            scene.source, 0, given, wanted, paid, Amounts.inverse(other.price()), 0, other.ext());
    return done(buy, asked, 0, List.of(atom), ManageOfferSuccessResultOffer.ofDeleted());
  }

  private static Outcome create(Scene scene, boolean buy) {
    KnownAsset selling = tradable(scene);
    KnownAsset buying = tradable(scene);
    long most = Math.min(MOST, scene.available(scene.source, selling) / 4);
    if (selling.equals(buying) || most < 1 || !scene.canReserve(scene.source)) {
      return notFound(scene, buy);
    }
    OfferEntry offer =
        OfferBook.create(
            scene, scene.source, selling, buying, scene.dice.amount(most), price(scene), false);
    return done(buy, offer, 0, List.of(), effect(false, offer));
  }

  static Outcome createPassive(Scene scene) {
    scene.actAs(scene.maker());
    KnownAsset selling = tradable(scene);
    KnownAsset buying = tradable(scene);
    long most = Math.min(MOST, scene.available(scene.source, selling) / 4);
    Price price = price(scene);
    boolean fails = scene.doomed || most < 1 || selling.equals(buying);
    long amount = fails ? MOST * MOST / 2 : scene.dice.amount(most);
    KnownAsset bought = selling.equals(buying) ? otherThan(scene, selling) : buying;
    OperationBody body =
        OperationBody.ofCreatePassiveSellOffer(
            new CreatePassiveSellOfferOp(selling.asset(), bought.asset(), amount, price));
    if (fails) {
      return new Outcome(
          body,
          OperationResultTr.ofManageSellOffer(
              ManageSellOfferResult.of(ManageSellOfferResultCode.MANAGE_SELL_OFFER_UNDERFUNDED)),
          false);
    }
    OfferEntry offer = OfferBook.create(scene, scene.source, selling, bought, amount, price, true);
    // The network reports passive offers under the type of the others.
    return new Outcome(
        body,
        OperationResultTr.ofManageSellOffer(
            ManageSellOfferResult.ofSuccess(
                new ManageOfferSuccessResult(List.of(), effect(false, offer)))),
        true);
  }

  /** Makes an offer before the first ledger. */
  static void prepare(Scene scene) {
    create(scene, false);
  }

  private static KnownAsset otherThan(Scene scene, KnownAsset asset) {
    return asset.isNative() ? scene.world.issued.get(0) : scene.world.lumens;
  }

  private static KnownAsset tradable(Scene scene) {
    return scene.dice.oneIn(3) ? scene.world.lumens : scene.dice.popular(scene.world.issued);
  }

  private static Price price(Scene scene) {
    return new Price(scene.dice.between(1_000, 99_999), scene.dice.between(1_000, 99_999));
  }

  private static Price moved(Scene scene, Price price) {
    int step = scene.dice.between(-9, 9);
    int n = price.n() + step;
    return n < 100 || n > 9_999_999 ? price : new Price(n, price.d());
  }

  private static OfferEntry sized(OfferEntry offer, long amount) {
    return new OfferEntry(
        offer.sellerID(),
        offer.offerID(),
        offer.selling(),
        offer.buying(),
        amount,
        offer.price(),
        offer.flags(),
        offer.ext());
  }

  private static ManageOfferSuccessResultOffer effect(boolean updated, OfferEntry offer) {
    return ManageOfferSuccessResultOffer.ofOffer(
        updated ? ManageOfferEffect.MANAGE_OFFER_UPDATED : ManageOfferEffect.MANAGE_OFFER_CREATED,
        offer);
  }

  private static OperationBody body(boolean buy, OfferEntry offer, long id) {
    if (buy) {
      return OperationBody.ofManageBuyOffer(
          new ManageBuyOfferOp(
              offer.selling(),
              offer.buying(),
              Amounts.cost(offer.amount(), offer.price()),
              Amounts.inverse(offer.price()),
              id));
    }
    return OperationBody.ofManageSellOffer(
        new ManageSellOfferOp(offer.selling(), offer.buying(), offer.amount(), offer.price(), id));
  }

  private static Outcome done(
      boolean buy,
      OfferEntry asked,
      long id,
      List<ClaimAtom> claims,
      ManageOfferSuccessResultOffer left) {
    ManageOfferSuccessResult success = new ManageOfferSuccessResult(claims, left);
    return new Outcome(
        body(buy, asked, id),
        buy
            ? OperationResultTr.ofManageBuyOffer(ManageBuyOfferResult.ofSuccess(success))
            : OperationResultTr.ofManageSellOffer(ManageSellOfferResult.ofSuccess(success)),
        true);
  }

  /** Asks to change an offer that is gone. */
  private static Outcome notFound(Scene scene, boolean buy) {
    KnownAsset selling = tradable(scene);
    OfferEntry gone =
        new OfferEntry(
            scene.source,
            0,
            selling.asset(),
            otherThan(scene, selling).asset(),
            scene.dice.amount(MOST),
            price(scene),
            0,
            OfferEntryExt.ofV0());
    long id = scene.lastOfferId + 1_000_000 + scene.dice.below(1_000);
    return new Outcome(
        body(buy, gone, id),
        buy
            ? OperationResultTr.ofManageBuyOffer(
                ManageBuyOfferResult.of(ManageBuyOfferResultCode.MANAGE_BUY_OFFER_NOT_FOUND))
            : OperationResultTr.ofManageSellOffer(
                ManageSellOfferResult.of(ManageSellOfferResultCode.MANAGE_SELL_OFFER_NOT_FOUND)),
        false);
  }
}
