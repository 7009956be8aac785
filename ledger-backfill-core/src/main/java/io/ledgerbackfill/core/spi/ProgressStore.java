package io.ledgerbackfill.core.spi;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;

/**
 * Tells which ledgers are done: those that the {@link Flusher} which has this store made durable.
 * It is the authority on what a gap is: a ledger without transactions is done, not a gap.
 *
 * <p>It only reads: the {@link Flusher} writes the fact that ledgers are done together with their
 * rows. A run asks before it starts, and does only the rest; and again before it ends: it is
 * complete when this says so.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ProgressStore {

  /**
   * Returns a store for sinks that keep no progress. Each run then does all that it is asked for,
   * and believes the flusher that it is done.
   *
   * @return a store that says that nothing is done, always the same
   */
  static ProgressStore none() {
    return NoProgress.INSTANCE;
  }

  /**
   * Reads which ledgers of a range are done. May be called by any thread. If the run stops
   * meanwhile, the thread is interrupted, and {@link Flusher#abort} called if the call goes on.
   *
   * @param range the ledgers of interest
   * @return those of them that are done, never null
   * @throws RetryableException when the store cannot be reached for now; {@link
   *     java.io.UncheckedIOException} is taken for it
   * @throws FinalException when it can't tell
   */
  LedgerSet done(LedgerRange range);
}
