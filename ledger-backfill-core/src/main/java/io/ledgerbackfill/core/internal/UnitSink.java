package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.LedgerSink;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes the ledgers of one unit, in one attempt at it. */
final class UnitSink<L extends Ledger> implements LedgerSink<L> {

  private final Fetcher<L> fetcher;
  private final UnitClaim claim;
  private final LedgerQueue<L> queue;
  private final MemoryBudget memory;
  private final RunStats stats;
  private long lastSequence = -1;
  private long handedOverBytes;
  private long waitedNanos;

  UnitSink(
      Fetcher<L> fetcher,
      UnitClaim claim,
      LedgerQueue<L> queue,
      MemoryBudget memory,
      RunStats stats) {
    this.fetcher = fetcher;
    this.claim = claim;
    this.queue = queue;
    this.memory = memory;
    this.stats = stats;
  }

  @Override
  public Reservation reserve(long bytes) throws InterruptedException {
    if (bytes < 0) {
      throw new IllegalArgumentException("bytes is negative: " + bytes);
    }
    waitedNanos += memory.reserve(claim, bytes);
    AtomicBoolean closed = new AtomicBoolean();
    return () -> {
      if (!closed.getAndSet(true)) {
        memory.release(claim, bytes);
      }
    };
  }

  @Override
  public void accept(L ledger) throws InterruptedException {
    if (ledger == null) {
      throw new FinalException(
          fetcher.getClass().getName()
              + ".fetch(FetchUnit, LedgerSink) handed over a ledger that is null");
    }
    boolean handedOver = false;
    try {
      handedOver = handOver(ledger);
    } finally {
      if (!handedOver) {
        ledger.close();
      }
    }
  }

  long handedOverBytes() {
    return handedOverBytes;
  }

  /** Returns how long the fetcher was kept waiting. */
  long waitedNanos() {
    return waitedNanos;
  }

  private boolean handOver(L ledger) throws InterruptedException {
    long sequence = ledger.sequence();
    requireOrder(sequence);
    if (!claim.wants(sequence)) {
      return false;
    }
    // From the hand-over on the ledger is another thread's.
    long bytes = ledger.bytes();
    claim.handingOver(sequence);
    waitedNanos += queue.put(new LedgerQueue.Entry<>(ledger, sequence, bytes, claim));
    stats.handedOver(bytes);
    handedOverBytes += bytes;
    return true;
  }

  private void requireOrder(long sequence) {
    if (!claim.unit().ledgers().contains(sequence)) {
      throw new FinalException(
          "unit "
              + claim.unit().name()
              + " holds ledger "
              + sequence
              + ", which is not in "
              + claim.unit().ledgers());
    }
    if (sequence <= lastSequence) {
      throw new FinalException(
          "unit "
              + claim.unit().name()
              + " holds ledger "
              + sequence
              + " after ledger "
              + lastSequence);
    }
    lastSequence = sequence;
  }
}
