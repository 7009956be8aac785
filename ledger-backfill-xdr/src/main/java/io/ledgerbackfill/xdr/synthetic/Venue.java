package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.ClaimAtom;
import io.ledgerbackfill.xdr.model.OfferEntry;
import org.jspecify.annotations.Nullable;

/** Where one asset can be given for another: a pool, or an offer. */
final class Venue {

  private final @Nullable Pool pool;
  private final @Nullable OfferEntry offer;
  private final KnownAsset from;
  private final KnownAsset to;

  private Venue(@Nullable Pool pool, @Nullable OfferEntry offer, KnownAsset from, KnownAsset to) {
    this.pool = pool;
    this.offer = offer;
    this.from = from;
    this.to = to;
  }

  static Venue of(Pool pool, KnownAsset from) {
    return new Venue(pool, null, from, pool.other(from));
  }

  static Venue of(Census census, OfferEntry offer) {
    return new Venue(null, offer, census.asset(offer.buying()), census.asset(offer.selling()));
  }

  KnownAsset from() {
    return from;
  }

  KnownAsset to() {
    return to;
  }

  boolean isSame(Venue other) {
    return pool != null && other.pool != null && pool.id().equals(other.pool.id());
  }

  /** The most that may be given, so that much is left. */
  long mostIn(Scene scene) {
    return pool != null
        ? Pools.reserve(scene, pool, from) / 100
        : Amounts.cost(offer().amount(), offer().price());
  }

  long output(Scene scene, long in) {
    return pool != null
        ? Amounts.poolOutput(Pools.reserve(scene, pool, from), Pools.reserve(scene, pool, to), in)
        : Math.min(offer().amount(), Amounts.worth(in, offer().price()));
  }

  long input(Scene scene, long out) {
    return pool != null
        ? Amounts.poolInput(Pools.reserve(scene, pool, from), Pools.reserve(scene, pool, to), out)
        : Amounts.cost(out, offer().price());
  }

  ClaimAtom trade(Scene scene, long in, long out) {
    return pool != null
        ? Pools.trade(scene, pool, from, in, out)
        : OfferBook.take(scene, offer(), out, in);
  }

  private OfferEntry offer() {
    if (offer == null) {
      throw new IllegalStateException("no offer");
    }
    return offer;
  }
}
