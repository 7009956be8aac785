package io.ledgerbackfill.core;

import java.time.Duration;

/**
 * The options of a pipeline as they are in force, defaults included. They are set, explained and
 * checked by {@link BackfillPipelineBuilder}. Made by the library; later versions may have more.
 *
 * @param fetchWorkers threads that fetch
 * @param processWorkers threads that process
 * @param flushWorkers threads that flush
 * @param batchLedgers ledgers after which a batch is flushed
 * @param batchBytes bytes of rows after which a batch is flushed
 * @param ledgerQueue how many ledgers wait for processing at most
 * @param flushQueue how many batches wait for flushing at most
 * @param memoryBudget bytes for ledgers and batches under way together
 * @param fetchRetries how often fetching a unit is tried again
 * @param fetchRetryDelay the pause before that
 * @param flushRetries how often flushing a batch is tried again
 * @param flushRetryDelay the pause before the first of these; it doubles each time
 * @param flushRetryMaxDelay the longest of these pauses
 * @since 0.1.0
 */
public record BackfillOptions(
    int fetchWorkers,
    int processWorkers,
    int flushWorkers,
    int batchLedgers,
    long batchBytes,
    int ledgerQueue,
    int flushQueue,
    long memoryBudget,
    int fetchRetries,
    Duration fetchRetryDelay,
    int flushRetries,
    Duration flushRetryDelay,
    Duration flushRetryMaxDelay) {

  /**
   * Returns the options of a pipeline for which none was set, on this machine.
   *
   * @return the defaults
   */
  public static BackfillOptions defaults() {
    return new OptionValues().toOptions();
  }

  /**
   * Returns the part of the memory budget that is for ledgers under way: one half.
   *
   * @return bytes
   */
  public long ledgerMemory() {
    return memoryBudget / 2;
  }

  /**
   * Returns the part of the memory budget that is for batches, open, waiting and being flushed: the
   * other half.
   *
   * @return bytes
   */
  public long batchMemory() {
    return memoryBudget - ledgerMemory();
  }

  /**
   * Returns the byte limit of the flush queue: what the batches of the workers leave of {@link
   * #batchMemory}. A single batch is let in whatever its size.
   *
   * @return bytes
   */
  public long flushQueueBytes() {
    return batchMemory() - (processWorkers + (long) flushWorkers) * batchBytes;
  }
}
