package io.ledgerbackfill.core;

/**
 * The names of the meters that a pipeline keeps in the registry given by {@link
 * BackfillPipelineBuilder#meterRegistry}. All have the tag {@code job}, the pipeline's {@linkplain
 * BackfillPipelineBuilder#name name}, a base unit and a description. All are there from the first
 * run on, counters at 0, but for those of tables and of reasons, which come with the first of each.
 *
 * <p>Counters, timers and summaries add up over all runs of the job. Gauges tell of the runs that
 * are under way, of all of them where there are several; none of them ever goes away, and what
 * can't be told while nothing runs is not a number (NaN). Ledgers and ranges are values, never
 * tags, so that the number of series does not grow with what is backfilled.
 *
 * @since 0.1.0
 */
public final class BackfillMeters {

  /**
   * Timer: how long a call of a stage took, without waiting. Tag {@code phase}: {@code fetch} (a
   * unit), {@code process} (a ledger), {@code flush} (a batch).
   */
  public static final String PHASE_DURATION = "ledger.backfill.phase.duration";

  /**
   * Timer: how long workers waited. Tags {@code queue} ({@code memory}, {@code ledgers}, {@code
   * batches}) and {@code direction} ({@code put} into a full one, {@code take} from an empty one).
   */
  public static final String QUEUE_WAIT = "ledger.backfill.queue.wait";

  /**
   * Gauge: how full a queue is, as a ratio from 0 to 1; of several runs, that of the fullest. Tag
   * {@code queue}: {@code memory}, {@code ledgers}, {@code batches}.
   */
  public static final String QUEUE_FILL = "ledger.backfill.queue.fill";

  /** Counter: ledgers whose rows are durable. */
  public static final String LEDGERS_FLUSHED = "ledger.backfill.flushed.ledgers";

  /** Summary: ledgers in a batch. */
  public static final String BATCH_SIZE = "ledger.backfill.batch.size";

  /** Counter: bytes. Tag {@code kind}: {@code ledgers} (decompressed) or {@code rows}. */
  public static final String BYTES = "ledger.backfill.bytes";

  /** Counter: rows that are durable. Tag {@code table}. */
  public static final String ROWS = "ledger.backfill.rows";

  /**
   * Counter: calls that were tried again. Tags {@code stage} ({@code fetch}, {@code flush}) and
   * {@code reason}, the simple name of the exception's class or of its cause's, if it has one.
   */
  public static final String RETRIES = "ledger.backfill.retries";

  /**
   * Counter: runs that ended. Tag {@code outcome}: {@code complete}, {@code cancelled}, {@code
   * failed}.
   */
  public static final String RUNS = "ledger.backfill.runs";

  /** Gauge: runs that are under way. */
  public static final String ACTIVE_RUNS = "ledger.backfill.active.runs";

  /** Gauge: ledgers that the runs under way have still to do. */
  public static final String MISSING_LEDGERS = "ledger.backfill.missing.ledgers";

  /** Gauge: which part of what was missing when the runs began is done, as a ratio from 0 to 1. */
  public static final String GAP_PROGRESS = "ledger.backfill.gap.progress";

  /** Gauge: the lowest ledger that was missing when the runs began, as a sequence. */
  public static final String GAP_START = "ledger.backfill.gap.start";

  /** Gauge: the highest ledger that was missing when the runs began, as a sequence. */
  public static final String GAP_END = "ledger.backfill.gap.end";

  /** Gauge: the highest ledger that was made durable so far, as a sequence; stays after a run. */
  public static final String LAST_LEDGER = "ledger.backfill.last.ledger";

  /**
   * Gauge: the ledger through which all that the latest run wanted are done, as a sequence; stays
   * after the run. See {@link Watermark#completeThrough}.
   */
  public static final String COMPLETE_THROUGH = "ledger.backfill.complete.through";

  /**
   * Gauge: the ledger from which on all that the latest run wanted are done, as a sequence; stays
   * after the run. See {@link Watermark#completeFrom}.
   */
  public static final String COMPLETE_FROM = "ledger.backfill.complete.from";

  private BackfillMeters() {}
}
