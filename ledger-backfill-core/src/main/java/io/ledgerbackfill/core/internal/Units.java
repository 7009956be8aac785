package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Hands the units of a run out in ascending order, and knows the lowest that is under way. */
final class Units {

  private final Fetcher<?> fetcher;
  private final LedgerSet missing;
  private final Retrier retrier;
  private final MemoryBudget memory;
  private final LedgerQueue<?> queue;
  private final Spans spans;
  private final GivenUp givenUp;

  // Guarded by the claim lock, which is held while the fetcher lists units.
  private final ReentrantLock claimLock = new ReentrantLock();
  private @Nullable Iterator<FetchUnit> iterator;
  private long claimedThrough = -1;
  private boolean misfit;

  // Guarded by the queue itself: claimed units that have not ended, the lowest first.
  private final Queue<UnitClaim> underWay = new ArrayDeque<>();
  private long claimed;

  Units(
      Fetcher<?> fetcher,
      LedgerSet missing,
      Retrier retrier,
      MemoryBudget memory,
      LedgerQueue<?> queue,
      Spans spans,
      GivenUp givenUp) {
    this.fetcher = fetcher;
    this.missing = missing;
    this.retrier = retrier;
    this.memory = memory;
    this.queue = queue;
    this.spans = spans;
    this.givenUp = givenUp;
  }

  /** Claims the next unit, or returns null if there is none left, or one did not fit. */
  @Nullable UnitClaim claim() throws StageFailure, InterruptedException {
    claimLock.lockInterruptibly();
    try {
      if (misfit) {
        // Whoever found it ends the run; what comes behind it would only hide the first failure.
        return null;
      }
      if (givenUp.isEnough() && claimedThrough < LedgerRange.MAX_SEQUENCE) {
        beginNoMore();
        return null;
      }
      OptionalLong expected = missing.ceiling(claimedThrough + 1);
      Optional<FetchUnit> listed = retrier.call("listing units", this::nextUnit);
      if (listed.isEmpty()) {
        if (expected.isPresent()) {
          throw misfit("no unit holds ledger " + expected.getAsLong());
        }
        return null;
      }
      FetchUnit unit = listed.get();
      LedgerSet needed = neededOf(unit, expected);
      claimedThrough = needed.last();
      synchronized (underWay) {
        UnitClaim claim = new UnitClaim(claimed, unit, needed);
        claimed++;
        underWay.add(claim);
        if (underWay.size() == 1) {
          head(claim);
        }
        return claim;
      }
    } finally {
      claimLock.unlock();
    }
  }

  /** Notes that the fetch or one ledger of a unit has ended. */
  void endOne(UnitClaim claim) {
    if (!claim.endOne()) {
      if (claim.isAwaited()) {
        memory.awaited();
      }
      return;
    }
    synchronized (underWay) {
      UnitClaim lowest = underWay.peek();
      while (lowest != null && lowest.hasEnded()) {
        underWay.remove();
        lowest = underWay.peek();
      }
      head(lowest);
    }
  }

  /** Returns up what a unit has not handed over, as it can't. */
  LedgerSet giveUp(UnitClaim claim) {
    LedgerSet left = claim.giveUp();
    queue.giveUp(left);
    for (long i = 0; i < left.size(); i++) {
      endOne(claim);
    }
    endOne(claim);
    return left;
  }

  /** Nobody is to wait for what is not claimed. */
  private void beginNoMore() {
    spans.endAfter(claimedThrough);
    LedgerSet left =
        missing.intersection(LedgerRange.of(claimedThrough + 1, LedgerRange.MAX_SEQUENCE));
    givenUp.leaveOut(left);
    queue.giveUp(left);
  }

  private void head(@Nullable UnitClaim lowest) {
    memory.head(lowest);
    queue.head(lowest);
  }

  private Optional<FetchUnit> nextUnit() throws InterruptedException {
    Iterator<FetchUnit> units = iterator;
    if (units == null) {
      units = Answers.notNull(fetcher.units(missing), fetcher, "units(LedgerSet)");
      iterator = units;
    }
    return units.hasNext()
        ? Optional.of(Answers.notNull(units.next(), fetcher, "units(LedgerSet).next()"))
        : Optional.empty();
  }

  private LedgerSet neededOf(FetchUnit unit, OptionalLong expected) throws StageFailure {
    LedgerRange ledgers = unit.ledgers();
    LedgerSet needed = missing.intersection(ledgers);
    String named = "unit " + unit.name() + " (" + ledgers + ") ";
    if (needed.isEmpty()) {
      throw misfit(named + "holds no ledger that was asked for");
    }
    if (expected.isEmpty() || needed.first() < expected.getAsLong()) {
      throw misfit(named + "comes after ledger " + claimedThrough + " was in a unit already");
    }
    if (needed.first() > expected.getAsLong()) {
      throw misfit("no unit before " + named + "holds ledger " + expected.getAsLong());
    }
    return needed;
  }

  private StageFailure misfit(String message) {
    misfit = true;
    return new StageFailure("listing units", new FinalException(message));
  }
}
