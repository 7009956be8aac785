package io.ledgerbackfill.core;

import io.ledgerbackfill.core.internal.RunTiming;
import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fetches, processes and flushes the ledgers of a range that are not done yet. Immutable, safe for
 * use by many threads, and usable for any number of runs, also at once.
 *
 * @param <L> the kind of ledger that is fetched and processed
 * @param <B> the kind of batch that is filled and flushed
 */
public final class BackfillPipeline<L extends Ledger, B extends Batch> {

  private final BackfillOptions options;

  BackfillPipeline(
      Fetcher<L> fetcher,
      Processor.Factory<L, B> processor,
      Flusher<B> flusher,
      ProgressStore progress,
      List<BackfillListener> listeners,
      @Nullable MeterRegistry meterRegistry,
      BackfillOptions options,
      RunTiming timing) {
    this.options = options;
  }

  /**
   * Starts to build a pipeline.
   *
   * @param <L> the kind of ledger that is fetched and processed
   * @param <B> the kind of batch that is filled and flushed
   * @return a builder with nothing set
   */
  public static <L extends Ledger, B extends Batch> BackfillPipelineBuilder<L, B> builder() {
    return new BackfillPipelineBuilder<>();
  }

  /**
   * Gives the options that are in force.
   *
   * @return all of them, defaults included
   */
  public BackfillOptions options() {
    return options;
  }

  /**
   * Does all ledgers of a range that are not done yet. Returning normally means that every ledger
   * of the range is done. However it ends, every thread of the run has ended, too.
   *
   * @param range the ledgers wanted
   * @return what was done
   * @throws BackfillCancelledException when {@link #cancel} was called meanwhile, or the calling
   *     thread interrupted (its interrupt flag is set then)
   * @throws BackfillException when a stage failed for good
   */
  public BackfillReport run(LedgerRange range) {
    throw new UnsupportedOperationException("under construction: " + range);
  }

  /**
   * Stops all runs that are under way, from any thread. They end within seconds; later runs are not
   * affected.
   */
  public void cancel() {}
}
