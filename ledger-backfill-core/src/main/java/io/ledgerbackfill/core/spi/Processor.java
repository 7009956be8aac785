package io.ledgerbackfill.core.spi;

/**
 * Turns ledgers into rows. The second of the three stages.
 *
 * <p>Each processing worker makes one with its {@link Factory} and confines it to its thread, so it
 * may keep state (caches, scratch buffers) without locks, as long as rows do not depend on which
 * ledgers it saw before: parallelism is between ledgers, and their distribution over workers is not
 * determined. The worker closes it when the run ends, however it ends.
 *
 * <p>Within one batch ledgers come in ascending order, though not without gaps.
 *
 * @param <L> the kind of ledger it reads
 * @param <B> the kind of batch it fills
 * @since 0.1.0
 */
public interface Processor<L extends Ledger, B extends Batch> extends AutoCloseable {

  /**
   * Opens an empty batch. The pipeline owns it from then on. What it throws ends the run at once,
   * as it is no ledger's fault.
   *
   * @return a batch without rows, never null
   */
  B newBatch();

  /**
   * Adds the rows of one ledger to an open batch: all of them, or it throws. It is not called again
   * for the ledger, and neither are this processor and the batch used again: the ledger is left
   * out, the batch is dropped, and its other ledgers are processed anew. The run fails when all
   * others are done.
   *
   * @param ledger borrowed for the call; the pipeline closes it
   * @param batch the worker's open batch, one of {@link #newBatch}
   * @throws FinalException when the ledger can't be turned into rows; the message names it. Any
   *     other exception, also a {@link RetryableException} or a {@link
   *     java.io.UncheckedIOException}, is taken for it
   */
  void process(L ledger, B batch);

  /** Releases what the processor holds. Called again it does nothing. */
  @Override
  default void close() {}

  /**
   * Makes a processor for each worker.
   *
   * @param <L> the kind of ledger
   * @param <B> the kind of batch
   */
  @FunctionalInterface
  interface Factory<L extends Ledger, B extends Batch> {

    /**
     * Creates one processor. Called by each processing worker, on its own thread: once, and again
     * after each ledger that could not be processed. What it throws ends the run at once.
     *
     * @return a processor for the calling thread alone, never null
     */
    Processor<L, B> create();
  }
}
