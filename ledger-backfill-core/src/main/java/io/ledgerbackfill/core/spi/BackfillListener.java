package io.ledgerbackfill.core.spi;

import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.Watermark;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Watches runs, for a progress display or a log.
 *
 * <p>Called one event at a time, in order, on a thread that each run keeps for each listener, a
 * moment after the event. It can't harm the run: when it is so slow that thousands of events pile
 * up, events are dropped and counted in {@link BackfillReport#droppedEvents}; what it throws is
 * logged (the first time in a run) and otherwise ignored. If several runs are under way at once,
 * each calls it on a thread of its own.
 *
 * @since 0.1.0
 */
public interface BackfillListener {

  /**
   * The run knows what is missing and begins to work.
   *
   * @param wanted the ledgers that were asked for
   * @param missing those of them that are not done
   */
  default void runStarted(LedgerSet wanted, LedgerSet missing) {}

  /**
   * A unit was brought, with all ledgers that the run needs of it.
   *
   * @param event the details
   */
  default void unitFetched(UnitFetched event) {}

  /**
   * The ledgers of a batch are done: their rows are durable.
   *
   * @param event the details
   */
  default void batchFlushed(BatchFlushed event) {}

  /**
   * A call failed and will be tried again after a pause.
   *
   * @param event the details
   */
  default void retrying(Retrying event) {}

  /**
   * The run is over. Always the last event of a run.
   *
   * @param report what it did
   * @param failure what ended it, or null if all ledgers wanted are done
   */
  default void runEnded(BackfillReport report, @Nullable BackfillException failure) {}

  /**
   * A unit was brought.
   *
   * @param unit the unit
   * @param ledgers how many ledgers the run needed of it
   * @param bytes the bytes of these, decompressed
   * @param duration the time that took, over all attempts, without waiting for queues or memory
   */
  record UnitFetched(FetchUnit unit, long ledgers, long bytes, Duration duration) {}

  /**
   * A batch was flushed.
   *
   * @param ledgers the ledgers that are done now
   * @param ledgerBytes the bytes of these, decompressed, which tell how far the run is better than
   *     their number
   * @param batchBytes the bytes of their rows
   * @param rows how many rows they have
   * @param rowsByTable the same by table; empty if there are no tables to tell apart
   * @param duration the time that took, over all attempts
   * @param completeThrough all ledgers wanted up to this one are done when the listener is called,
   *     as {@link Watermark#completeThrough} tells it; the one before the first wanted if that is
   *     not done
   * @param completeFrom all ledgers wanted from this one on are done when the listener is called,
   *     as {@link Watermark#completeFrom} tells it; the one after the last wanted if that is not
   *     done
   */
  record BatchFlushed(
      LedgerSet ledgers,
      long ledgerBytes,
      long batchBytes,
      long rows,
      Map<String, Long> rowsByTable,
      Duration duration,
      long completeThrough,
      long completeFrom) {}

  /**
   * A call will be tried again.
   *
   * @param stage the stage at fault
   * @param what what it was doing, e.g. {@code fetching unit KEY}
   * @param attempt the number of the attempt that failed, from 1
   * @param failure how it failed
   * @param delay the pause before the next attempt
   */
  record Retrying(
      Stage stage, String what, int attempt, RetryableException failure, Duration delay) {}
}
