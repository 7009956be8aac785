package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.spi.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims one span after the other, and fills batches with the rows of its ledgers. */
final class ProcessWorker<L extends Ledger, B extends Batch> {

  private final Processor<L, B> processor;
  private final Spans spans;
  private final Units units;
  private final LedgerQueue<L> ledgers;
  private final FlushQueue<B> batches;
  private final RunStats stats;
  private final BackfillOptions options;
  private @Nullable OpenBatch<B> open;

  ProcessWorker(
      Processor<L, B> processor,
      Spans spans,
      Units units,
      LedgerQueue<L> ledgers,
      FlushQueue<B> batches,
      RunContext context) {
    this.processor = processor;
    this.spans = spans;
    this.units = units;
    this.ledgers = ledgers;
    this.batches = batches;
    this.stats = context.stats();
    this.options = context.options();
  }

  void run() throws StageFailure, InterruptedException {
    try {
      for (LedgerRange span = nextSpan(); span != null; span = nextSpan()) {
        for (long sequence = span.first(); sequence <= span.last(); sequence++) {
          LedgerQueue.Entry<L> entry = ledgers.take(sequence);
          boolean isFull = process(entry);
          units.endOne(entry.claim());
          if (isFull) {
            handOver();
          }
        }
      }
      handOver();
    } finally {
      if (open != null) {
        open.batch.close();
      }
    }
  }

  private @Nullable LedgerRange nextSpan() {
    long bytes = stats.meanLedgerBytes();
    // As long as the size of ledgers is not known, spans are as short as can be.
    long window = bytes == 0 ? 1 : Math.min(options.ledgerQueue(), options.ledgerMemory() / bytes);
    return spans.next(window);
  }

  /** Adds a ledger to the open batch; tells whether that is full then. */
  private boolean process(LedgerQueue.Entry<L> entry) throws StageFailure {
    try (L ledger = entry.ledger()) {
      long start = System.nanoTime();
      OpenBatch<B> filling = openBatch();
      processor.process(ledger, filling.batch);
      filling.add(entry.sequence(), entry.bytes());
      stats.called(Stage.PROCESS, System.nanoTime() - start);
      return filling.count >= options.batchLedgers()
          || filling.batch.heldBytes() >= options.batchBytes();
    } catch (Throwable e) {
      throw new StageFailure("processing ledger " + entry.sequence(), e);
    }
  }

  private OpenBatch<B> openBatch() {
    OpenBatch<B> filling = open;
    if (filling == null) {
      filling = new OpenBatch<>(processor.newBatch());
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
