package io.ledgerbackfill.core;

import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.ProgressStore;
import java.util.UUID;

/** Sinks of tests, made of parts. */
final class Sinks {

  private Sinks() {}

  /** What a flush does. */
  @FunctionalInterface
  interface Flush<B extends Batch> {

    void flush(UUID batchId, LedgerSet ledgers, B batch) throws InterruptedException;
  }

  /** Returns a sink that flushes in this way, and has that progress. */
  static <B extends Batch> Flusher<B> of(Flush<? super B> flush, ProgressStore progress) {
    return new Flusher<>() {

      @Override
      public void flush(UUID batchId, LedgerSet ledgers, B batch) throws InterruptedException {
        flush.flush(batchId, ledgers, batch);
      }

      @Override
      public ProgressStore progress() {
        return progress;
      }
    };
  }

  /** Returns a sink that is the same but for its progress. */
  static <B extends Batch> Flusher<B> with(Flusher<B> flusher, ProgressStore progress) {
    return new Flusher<>() {

      @Override
      public void prepare(int flushWorkers) throws InterruptedException {
        flusher.prepare(flushWorkers);
      }

      @Override
      public void flush(UUID batchId, LedgerSet ledgers, B batch) throws InterruptedException {
        flusher.flush(batchId, ledgers, batch);
      }

      @Override
      public void abort() {
        flusher.abort();
      }

      @Override
      public ProgressStore progress() {
        return progress;
      }

      @Override
      public void close() {
        flusher.close();
      }
    };
  }
}
