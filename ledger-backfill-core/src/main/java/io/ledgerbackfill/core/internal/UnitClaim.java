package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.FinalException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** A unit that a fetch worker has claimed, and what has become of its ledgers. */
final class UnitClaim {

  private final long number;
  private final FetchUnit unit;
  private final LedgerSet needed;

  /** What keeps the unit under way: the fetch itself, and each ledger until it is processed. */
  private final AtomicLong pending;

  /** Only used by the fetch worker. Ledgers are handed over in order, over all attempts. */
  private long handedThrough = -1;

  /** How many these are; counted by the fetch worker alone, before each is handed over. */
  private volatile long handedOver;

  /** Memory granted and not given back; guarded by the lock of the budget. */
  private long reserved;

  UnitClaim(long number, FetchUnit unit, LedgerSet needed) {
    this.number = number;
    this.unit = unit;
    this.needed = needed;
    this.pending = new AtomicLong(needed.size() + 1);
  }

  /** Counts the units in the order in which they were claimed. */
  long number() {
    return number;
  }

  FetchUnit unit() {
    return unit;
  }

  LedgerSet needed() {
    return needed;
  }

  /**
   * Returns whether a ledger is needed and was not handed over yet.
   *
   * @throws FinalException when a lower one is needed, too, and was left out
   */
  boolean wants(long sequence) {
    OptionalLong next = needed.ceiling(handedThrough + 1);
    if (next.isEmpty() || sequence < next.getAsLong()) {
      return false;
    }
    if (sequence > next.getAsLong()) {
      throw lacks(next.getAsLong());
    }
    return true;
  }

  /** Notes that a ledger is about to be handed over: from here on it may be processed. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // The fetch worker alone writes it.
  void handingOver(long sequence) {
    handedThrough = sequence;
    handedOver++;
  }

  /** Returns the ledgers that were not handed over, and never will be. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // The fetch worker alone writes it.
  LedgerSet giveUp() {
    LedgerSet left =
        needed.intersection(LedgerRange.of(handedThrough + 1, LedgerRange.MAX_SEQUENCE));
    handedThrough = needed.last();
    handedOver += left.size();
    return left;
  }

  /** Returns how many ledgers are still to be handed over. */
  long left() {
    return needed.size() - handedOver;
  }

  /**
   * Returns whether each ledger handed over so far is processed, so that nothing goes on but with
   * what the fetch brings next. Asked while the fetch is under way.
   */
  boolean isAwaited() {
    return needed.size() + 1 - pending.get() == handedOver;
  }

  /** Counts memory that was granted, or (negative) given back. */
  void reserved(long bytes) {
    reserved += bytes;
  }

  /** Returns how much memory the unit holds. */
  long reserved() {
    return reserved;
  }

  /**
   * Checks that all that is needed was handed over.
   *
   * @throws FinalException naming the first ledger that was not
   */
  void requireAllHandedOver() {
    OptionalLong next = needed.ceiling(handedThrough + 1);
    if (next.isPresent()) {
      throw lacks(next.getAsLong());
    }
  }

  /** Notes that the fetch or one ledger has ended; tells whether that was the last of it all. */
  boolean endOne() {
    return pending.decrementAndGet() == 0;
  }

  boolean hasEnded() {
    return pending.get() == 0;
  }

  private FinalException lacks(long sequence) {
    return new FinalException(
        "unit " + unit.name() + " (" + unit.ledgers() + ") lacks ledger " + sequence);
  }
}
