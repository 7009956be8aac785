package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.ClaimAtom;
import io.ledgerbackfill.xdr.model.OfferEntry;
import java.util.ArrayList;
import java.util.List;

/** A way from one asset to another, over one venue or two. */
final class Route {

  private final List<Venue> venues;

  private Route(List<Venue> venues) {
    this.venues = venues;
  }

  /** Draws a route that the source of the operation can go. */
  static Route draw(Scene scene) {
    Dice dice = scene.dice;
    List<Venue> venues = new ArrayList<>(2);
    OfferEntry offer = dice.percent(40) ? OfferBook.draw(scene, scene.source) : null;
    if (offer != null) {
      venues.add(Venue.of(scene.census, offer));
    } else {
      Pool pool = dice.popular(scene.world.pools);
      venues.add(Venue.of(pool, dice.oneIn(2) ? pool.a() : pool.b()));
    }
    KnownAsset middle = venues.get(0).to();
    List<Pool> onward = scene.world.poolsOf(middle);
    if (!onward.isEmpty() && dice.percent(60)) {
      Venue next = Venue.of(dice.any(onward), middle);
      if (!next.isSame(venues.get(0)) && !next.to().equals(venues.get(0).from())) {
        venues.add(next);
      }
    }
    return new Route(venues);
  }

  KnownAsset first() {
    return venues.get(0).from();
  }

  KnownAsset last() {
    return venues.get(venues.size() - 1).to();
  }

  List<KnownAsset> between() {
    return venues.size() == 1 ? List.of() : List.of(venues.get(0).to());
  }

  /** What may be sent at most, so that venues are not emptied. */
  long mostSent(Scene scene) {
    return venues.get(0).mostIn(scene);
  }

  long output(Scene scene, long sent) {
    long amount = sent;
    for (Venue venue : venues) {
      amount = amount < 1 ? 0 : venue.output(scene, amount);
    }
    return amount;
  }

  long input(Scene scene, long received) {
    long amount = received;
    for (int i = venues.size() - 1; i >= 0; i--) {
      amount = venues.get(i).input(scene, amount);
    }
    return amount;
  }

  /** Trades an amount sent. */
  List<ClaimAtom> trade(Scene scene, long sent) {
    List<ClaimAtom> claims = new ArrayList<>(2);
    long amount = sent;
    for (Venue venue : venues) {
      long out = venue.output(scene, amount);
      claims.add(venue.trade(scene, amount, out));
      amount = out;
    }
    return claims;
  }

  /** Trades for an amount received. */
  List<ClaimAtom> tradeFor(Scene scene, long received) {
    List<ClaimAtom> claims = new ArrayList<>(2);
    long amount = received;
    for (int i = venues.size() - 1; i >= 0; i--) {
      long in = venues.get(i).input(scene, amount);
      claims.add(0, venues.get(i).trade(scene, in, amount));
      amount = in;
    }
    return claims;
  }
}
