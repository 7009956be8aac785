package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.BackfillListener.UnitFetched;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.Stage;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Claims one unit after the other and fetches it. */
final class FetchWorker<L extends Ledger> {

  private final Fetcher<L> fetcher;
  private final Units units;
  private final LedgerQueue<L> queue;
  private final MemoryBudget memory;
  private final Retrier retrier;
  private final GivenUp givenUp;
  private final RunContext context;

  FetchWorker(
      Fetcher<L> fetcher,
      Units units,
      LedgerQueue<L> queue,
      MemoryBudget memory,
      Retrier retrier,
      GivenUp givenUp,
      RunContext context) {
    this.fetcher = fetcher;
    this.units = units;
    this.queue = queue;
    this.memory = memory;
    this.retrier = retrier;
    this.givenUp = givenUp;
    this.context = context;
  }

  void run() throws StageFailure, InterruptedException {
    for (UnitClaim claim = units.claim(); claim != null; claim = units.claim()) {
      fetch(claim);
    }
  }

  private void fetch(UnitClaim claim) throws StageFailure, InterruptedException {
    UnitFetch fetch = new UnitFetch();
    try {
      retrier.call("fetching unit " + claim.unit().name(), () -> fetchOnce(claim, fetch));
    } catch (StageFailure e) {
      if (!givenUp.canGoOnAfter(e)) {
        throw e;
      }
      LedgerSet left = units.giveUp(claim);
      givenUp.add(Stage.FETCH, left, e);
      return;
    }
    givenUp.succeeded(Stage.FETCH);
    context.stats().called(Stage.FETCH, fetch.lastNanos);
    context
        .listeners()
        .publish(
            listener ->
                listener.unitFetched(
                    new UnitFetched(
                        claim.unit(),
                        claim.needed().size(),
                        fetch.bytes,
                        Duration.ofNanos(fetch.nanos))));
    units.endOne(claim);
  }

  private boolean fetchOnce(UnitClaim claim, UnitFetch fetch) throws InterruptedException {
    UnitSink<L> sink = new UnitSink<>(fetcher, claim, queue, memory, context.stats());
    long start = System.nanoTime();
    try {
      fetcher.fetch(claim.unit(), sink);
    } catch (RetryableException | UncheckedIOException e) {
      // The attempt counts as lost, but not what it waited for others in the pipeline.
      context.stats().failing(Stage.FETCH, -sink.waitedNanos());
      throw e;
    } finally {
      fetch.lastNanos = System.nanoTime() - start - sink.waitedNanos();
      fetch.nanos += fetch.lastNanos;
      fetch.bytes += sink.handedOverBytes();
    }
    claim.requireAllHandedOver();
    return true;
  }

  /** What fetching a unit has cost, over all attempts. */
  private static final class UnitFetch {
    private long nanos;
    private long lastNanos;
    private long bytes;
  }
}
