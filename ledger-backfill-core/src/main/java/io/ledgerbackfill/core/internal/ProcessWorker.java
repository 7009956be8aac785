package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.spi.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims one span after the other, and fills batches with the rows of its ledgers. */
final class ProcessWorker<L extends Ledger, B extends Batch> {

  private final Processor.Factory<L, B> factory;
  private final Spans spans;
  private final Units units;
  private final LedgerQueue<L> ledgers;
  private final FlushQueue<B> batches;
  private final GivenUp givenUp;
  private final RunStats stats;
  private final BackfillOptions options;
  private @Nullable OpenBatch<B> open;

  ProcessWorker(
      Processor.Factory<L, B> factory,
      Spans spans,
      Units units,
      LedgerQueue<L> ledgers,
      FlushQueue<B> batches,
      GivenUp givenUp,
      RunContext context) {
    this.factory = factory;
    this.spans = spans;
    this.units = units;
    this.ledgers = ledgers;
    this.batches = batches;
    this.givenUp = givenUp;
    this.stats = context.stats();
    this.options = context.options();
  }

  void run() throws StageFailure, InterruptedException {
    LedgerRange span = nextSpan();
    while (span != null) {
      try (Processor<L, B> processor = create()) {
        span = work(processor, span);
      } finally {
        dropOpenBatch();
      }
    }
  }

  private Processor<L, B> create() throws StageFailure {
    try {
      return Answers.notNull(factory.create(), factory, "create()");
    } catch (Throwable e) {
      throw new StageFailure("making a processor", e);
    }
  }

  /**
   * Works through one span after the other. Returns null when there is none left; or, after a
   * ledger that could not be processed, what is left of its span. The open batch may then hold some
   * rows of that ledger, and the processor what it knew of it, so neither is used further: what
   * else was in the batch is left to the next pass.
   */
  private @Nullable LedgerRange work(Processor<L, B> processor, LedgerRange first)
      throws StageFailure, InterruptedException {
    for (LedgerRange span = first; span != null; span = nextSpan()) {
      for (long sequence = span.first(); sequence <= span.last(); sequence++) {
        LedgerQueue.Entry<L> entry = ledgers.take(sequence);
        if (entry == null) {
          continue;
        }
        boolean isFull;
        try {
          isFull = process(processor, entry);
        } catch (StageFailure e) {
          // That no batch can be opened is no ledger's fault.
          if (open == null || !givenUp.canGoOnAfter(e)) {
            throw e;
          }
          givenUp.add(Stage.PROCESS, LedgerSet.of(LedgerRange.of(sequence, sequence)), e);
          units.endOne(entry.claim());
          return sequence < span.last() ? LedgerRange.of(sequence + 1, span.last()) : nextSpan();
        }
        givenUp.succeeded(Stage.PROCESS);
        units.endOne(entry.claim());
        if (isFull) {
          handOver();
        }
      }
    }
    handOver();
    return null;
  }

  private void dropOpenBatch() {
    if (open != null) {
      open.batch.close();
      open = null;
    }
  }

  private @Nullable LedgerRange nextSpan() {
    long bytes = stats.meanLedgerBytes();
    // As long as the size of ledgers is not known, spans are as short as can be.
    long window = bytes == 0 ? 1 : Math.min(options.ledgerQueue(), options.ledgerMemory() / bytes);
    return spans.next(window);
  }

  /** Adds a ledger to the open batch; tells whether that is full then. */
  private boolean process(Processor<L, B> processor, LedgerQueue.Entry<L> entry)
      throws StageFailure {
    try (L ledger = entry.ledger()) {
      long start = System.nanoTime();
      OpenBatch<B> filling = openBatch(processor);
      processor.process(ledger, filling.batch);
      filling.add(entry.sequence(), entry.bytes());
      stats.called(Stage.PROCESS, System.nanoTime() - start);
      return filling.count >= options.batchLedgers()
          || filling.batch.heldBytes() >= options.batchBytes();
    } catch (StageFailure e) {
      throw e;
    } catch (Throwable e) {
      throw new StageFailure("processing ledger " + entry.sequence(), e);
    }
  }

  private OpenBatch<B> openBatch(Processor<L, B> processor) throws StageFailure {
    OpenBatch<B> filling = open;
    if (filling == null) {
      try {
        filling = new OpenBatch<>(Answers.notNull(processor.newBatch(), processor, "newBatch()"));
      } catch (Throwable e) {
        throw new StageFailure("opening a batch", e);
      }
      open = filling;
    }
    return filling;
  }

  private void handOver() throws InterruptedException {
    if (open != null) {
      batches.put(open.filled());
      open = null;
    }
  }

  /** A batch that is being filled, with the ledgers that are in it. */
  private static final class OpenBatch<B extends Batch> {

    private final B batch;
    private final List<LedgerRange> ranges = new ArrayList<>();
    private long first;
    private long last;
    private int count;
    private long ledgerBytes;

    OpenBatch(B batch) {
      this.batch = batch;
    }

    void add(long sequence, long bytes) {
      if (count == 0) {
        first = sequence;
      } else if (sequence > last + 1) {
        ranges.add(new LedgerRange(first, last));
        first = sequence;
      }
      last = sequence;
      count++;
      ledgerBytes += bytes;
    }

    FilledBatch<B> filled() {
      ranges.add(new LedgerRange(first, last));
      return new FilledBatch<>(
          batch, LedgerSet.of(ranges), ledgerBytes, batch.bytes(), batch.heldBytes());
    }
  }
}
