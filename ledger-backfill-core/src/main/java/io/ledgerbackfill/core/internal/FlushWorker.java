package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.Watermark;
import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.BackfillListener.BatchFlushed;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.Stage;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Takes one batch after the other and flushes it. */
final class FlushWorker<B extends Batch> {

  private final Flusher<B> flusher;
  private final FlushQueue<B> queue;
  private final Retrier retrier;
  private final Watermark watermark;
  private final RunContext context;

  FlushWorker(
      Flusher<B> flusher,
      FlushQueue<B> queue,
      Retrier retrier,
      Watermark watermark,
      RunContext context) {
    this.flusher = flusher;
    this.queue = queue;
    this.retrier = retrier;
    this.watermark = watermark;
    this.context = context;
  }

  void run() throws StageFailure, InterruptedException {
    for (FilledBatch<B> batch = queue.take(); batch != null; batch = queue.take()) {
      try (B closing = batch.batch()) {
        flush(batch, closing.rows(), rowsByTable(batch));
      }
    }
  }

  private Map<String, Long> rowsByTable(FilledBatch<B> batch)
      throws StageFailure, InterruptedException {
    return retrier.call(
        "counting the rows of ledgers " + batch.ledgers(),
        () -> Answers.notNull(batch.batch().rowsByTable(), batch.batch(), "rowsByTable()"));
  }

  private void flush(FilledBatch<B> batch, long rows, Map<String, Long> rowsByTable)
      throws StageFailure, InterruptedException {
    UUID id = UUID.randomUUID();
    FlushTime time = new FlushTime();
    retrier.call("flushing ledgers " + batch.ledgers(), () -> flushOnce(id, batch, time));
    watermark.complete(batch.ledgers());
    context.stats().called(Stage.FLUSH, time.lastNanos);
    context.stats().flushed(batch, rows, rowsByTable);
    // Marks are read when a listener is told, so that they never go back from one event to the
    // next.
    context
        .listeners()
        .publish(
            listener ->
                listener.batchFlushed(
                    new BatchFlushed(
                        batch.ledgers(),
                        batch.ledgerBytes(),
                        batch.bytes(),
                        rows,
                        rowsByTable,
                        Duration.ofNanos(time.nanos),
                        watermark.completeThrough(),
                        watermark.completeFrom())));
  }

  private boolean flushOnce(UUID id, FilledBatch<B> batch, FlushTime time)
      throws InterruptedException {
    long start = System.nanoTime();
    try {
      flusher.flush(id, batch.ledgers(), batch.batch());
    } finally {
      time.lastNanos = System.nanoTime() - start;
      time.nanos += time.lastNanos;
    }
    return true;
  }

  /** What flushing a batch has cost, over all attempts. */
  private static final class FlushTime {
    private long nanos;
    private long lastNanos;
  }
}
