package io.ledgerbackfill.core;

import io.ledgerbackfill.core.internal.Run;
import io.ledgerbackfill.core.internal.RunStages;
import io.ledgerbackfill.core.internal.RunTiming;
import io.ledgerbackfill.core.internal.RunsUnderWay;
import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.Ledger;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fetches, processes and flushes the ledgers of a range that are not done yet. Immutable, safe for
 * use by many threads, and usable for any number of runs, also at once.
 *
 * <pre>{@code
 * BackfillPipeline<MyLedger, MyBatch> pipeline =
 *     BackfillPipeline.<MyLedger, MyBatch>builder()
 *         .fetcher(fetcher)
 *         .processor(MyProcessor::new)
 *         .flusher(flusher)
 *         .build();
 * BackfillReport report = pipeline.run(LedgerRange.of(50_000_000, 50_999_999));
 * System.out.println(report);
 * }</pre>
 *
 * <p>A run works on daemon threads of its own, named {@code ledger-backfill-NAME-fetch-1} and so
 * on, with the context class loader of its caller. It stops on {@link #cancel}, on an interrupt,
 * and on a failure that leaves nothing to go on with: calls of stages are interrupted, a flush
 * under way after a second, and what still goes on is {@linkplain Fetcher#abort aborted}. If a
 * stage ignores all of that for some seconds more, its thread is left alone and named in the log.
 *
 * @param <L> the kind of ledger that is fetched and processed
 * @param <B> the kind of batch that is filled and flushed
 * @since 0.1.0
 */
public final class BackfillPipeline<L extends Ledger, B extends Batch> implements AutoCloseable {

  private final RunStages<L, B> stages;
  private final String name;
  private final List<BackfillListener> listeners;
  private final @Nullable MeterRegistry meterRegistry;
  private final BackfillOptions options;
  private final RunTiming timing;
  private final RunsUnderWay underWay = new RunsUnderWay();

  BackfillPipeline(
      RunStages<L, B> stages,
      String name,
      List<BackfillListener> listeners,
      @Nullable MeterRegistry meterRegistry,
      BackfillOptions options,
      RunTiming timing) {
    this.stages = stages;
    this.name = name;
    this.listeners = listeners;
    this.meterRegistry = meterRegistry;
    this.options = options;
    this.timing = timing;
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
   * Returns the options that are in force.
   *
   * @return all of them, defaults included
   */
  public BackfillOptions options() {
    return options;
  }

  /**
   * Does all ledgers of a range that are not done yet. Returning normally means that every ledger
   * of the range is done, and that the flusher's progress says so.
   *
   * <p>A unit that can't be fetched and a ledger that can't be processed are left out, and the run
   * fails when all others are done; what is lost from the store meanwhile is done again. A sink
   * that fails for good, and a failure that no other unit is spared from, end the run at once.
   * However it ends, every thread of the run has ended, too (but for those of stages that ignore
   * being stopped).
   *
   * @param range the ledgers wanted
   * @return what was done
   * @throws BackfillCancelledException when {@link #cancel} or {@link #close} was called meanwhile,
   *     or the calling thread interrupted (its interrupt flag is set then)
   * @throws BackfillException when a stage failed for good
   * @throws IllegalStateException when the pipeline is closed
   */
  public BackfillReport run(LedgerRange range) {
    return run(LedgerSet.of(range));
  }

  /**
   * Does those ledgers of a set that are not done yet, as {@link #run(LedgerRange)} does those of a
   * range.
   *
   * @param ledgers the ledgers wanted, at least one
   * @return what was done
   * @throws BackfillCancelledException when {@link #cancel} or {@link #close} was called meanwhile,
   *     or the calling thread interrupted (its interrupt flag is set then)
   * @throws BackfillException when a stage failed for good
   * @throws IllegalArgumentException when the set is empty
   * @throws IllegalStateException when the pipeline is closed
   */
  public BackfillReport run(LedgerSet ledgers) {
    if (ledgers.isEmpty()) {
      throw new IllegalArgumentException("there are no ledgers to do");
    }
    Run<L, B> run = new Run<>(stages, name, ledgers, listeners, meterRegistry, options, timing);
    underWay.add(run);
    try {
      return run.execute();
    } finally {
      underWay.remove(run);
    }
  }

  /**
   * Stops all runs that are under way, from any thread. They end within seconds; later runs are not
   * affected.
   */
  public void cancel() {
    underWay.cancel();
  }

  /**
   * Stops all runs that are under way, and waits until they have ended, so that their stages can be
   * closed: the pipeline does not close those. Later runs are refused. Called again it does
   * nothing.
   *
   * <p>An interrupt does not shorten the wait, which is some seconds at most; the calling thread's
   * interrupt flag is kept.
   */
  @Override
  public void close() {
    underWay.close();
  }
}
