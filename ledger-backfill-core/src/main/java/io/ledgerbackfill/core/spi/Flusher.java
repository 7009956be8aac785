package io.ledgerbackfill.core.spi;

import io.ledgerbackfill.core.LedgerSet;
import java.util.UUID;

/**
 * Makes batches durable, and tells what it has made so. The last of the three stages.
 *
 * <p>Returning normally from {@link #flush} means: all rows of these ledgers, and the fact that
 * these ledgers are done (as {@link #progress} will tell it), are durable together. A run never
 * reports a ledger as done before that.
 *
 * <p>{@link #flush} is called by several flushing workers at once, with different batches, in no
 * particular order. The flusher may be used for several runs; whoever made it closes it.
 *
 * @param <B> the kind of batch it takes
 * @since 0.1.0
 */
public interface Flusher<B extends Batch> extends AutoCloseable {

  /**
   * Called once at the start of each run, before any other stage works: the place to find out that
   * the sink cannot take the rows (a missing table, a column of another type, too few connections).
   *
   * <p>Called on a thread of the run. If the run stops meanwhile that is interrupted, and {@link
   * #abort} is called if the call goes on.
   *
   * @param flushWorkers how many threads will call {@link #flush} at once, at most
   * @throws RetryableException when the sink cannot be reached for now; {@link
   *     java.io.UncheckedIOException} is taken for it
   * @throws FinalException when the sink cannot take the rows; the message names the table
   * @throws InterruptedException when the run stops meanwhile
   */
  default void prepare(int flushWorkers) throws InterruptedException {}

  /**
   * Makes one batch durable.
   *
   * <p>After a {@link RetryableException} it is called again with the same id, ledgers and batch,
   * and must then neither lose nor repeat a row, whatever became of the earlier attempt: in
   * particular when it is not known whether its commit took place.
   *
   * @param batchId tells this batch from all others, of this run and any other; the same in each
   *     attempt
   * @param ledgers the ledgers whose rows, all of them, are in the batch; not empty
   * @param batch the rows, which may be none; read only, borrowed for the call
   * @throws RetryableException when trying again may help; {@link java.io.UncheckedIOException} is
   *     taken for it
   * @throws FinalException when it can't: a constraint is violated, or another process has already
   *     done some of these ledgers
   * @throws InterruptedException when the run stops meanwhile
   */
  void flush(UUID batchId, LedgerSet ledgers, B batch) throws InterruptedException;

  /**
   * Frees calls of {@link #prepare}, {@link #flush} and of {@link #progress}'s methods, which an
   * interrupt alone would not free, within a second; what they had not committed is rolled back.
   * Called from another thread, at most once a run, when the run stops early and a call has not
   * returned within about a second. Calls of other runs at the same time may fail, later ones are
   * not affected.
   */
  default void abort() {}

  /**
   * Returns the authority on what the flushes of this sink made durable, in this process and
   * others: it reads what {@link #flush} writes. Called by any thread, at any time before {@link
   * #close}, also before {@link #prepare}; asks the sink nothing yet.
   *
   * @return always the same store, never null; {@link ProgressStore#none} for a sink that keeps no
   *     progress
   */
  ProgressStore progress();

  /**
   * Releases what the flusher holds. No call is under way then. Called again it does nothing. What
   * is durable stays so.
   */
  @Override
  default void close() {}
}
