package io.ledgerbackfill.core;

/**
 * The names of the meters that a pipeline keeps in the registry given by {@link
 * BackfillPipelineBuilder#meterRegistry}. Counters, timers and summaries add up over all runs;
 * gauges exist while a run lasts and are tagged with its range.
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
   * Gauge: how full a queue is, from 0 to 1. Tags {@code queue} ({@code memory}, {@code ledgers},
   * {@code batches}) and {@code range}.
   */
  public static final String QUEUE_FILL = "ledger.backfill.queue.fill";

  /** Counter: ledgers whose rows are durable. */
  public static final String LEDGERS_FLUSHED = "ledger.backfill.ledgers.flushed";

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

  /** Gauge: which part of what was missing is done, from 0 to 1. Tag {@code range}. */
  public static final String GAP_PROGRESS = "ledger.backfill.gap.progress";

  /** Gauge: the lowest ledger that was missing when the run began. Tag {@code range}. */
  public static final String GAP_START = "ledger.backfill.gap.start";

  /** Gauge: the highest ledger that was missing when the run began. Tag {@code range}. */
  public static final String GAP_END = "ledger.backfill.gap.end";

  private BackfillMeters() {}
}
