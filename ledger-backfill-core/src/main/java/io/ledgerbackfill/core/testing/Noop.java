package io.ledgerbackfill.core.testing;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.spi.ProgressStore;
import java.util.UUID;

/**
 * Stages that do nothing, to run or measure one of the others by itself.
 *
 * @since 0.1.0
 */
public final class Noop {

  private Noop() {}

  /**
   * Makes no rows of ledgers.
   *
   * @param <L> the kind of ledger
   * @return a second stage
   */
  public static <L extends Ledger> Processor.Factory<L, NoRows> processor() {
    return NoProcessor::new;
  }

  /**
   * Drops rows, as if they were durable, and keeps no progress.
   *
   * @param <B> the kind of batch
   * @return a third stage
   */
  public static <B extends Batch> Flusher<B> flusher() {
    return new NoFlusher<>();
  }

  /** A batch without rows. */
  public static final class NoRows implements Batch {

    private NoRows() {}

    @Override
    public long bytes() {
      return 0;
    }

    @Override
    public long rows() {
      return 0;
    }

    @Override
    public void close() {}
  }

  private static final class NoFlusher<B extends Batch> implements Flusher<B> {

    @Override
    public void flush(UUID batchId, LedgerSet ledgers, B batch) {}

    @Override
    public ProgressStore progress() {
      return ProgressStore.none();
    }
  }

  private static final class NoProcessor<L extends Ledger> implements Processor<L, NoRows> {

    @Override
    public NoRows newBatch() {
      return new NoRows();
    }

    @Override
    public void process(L ledger, NoRows batch) {}
  }
}
