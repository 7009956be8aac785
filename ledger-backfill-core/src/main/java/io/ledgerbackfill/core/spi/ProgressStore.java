package io.ledgerbackfill.core.spi;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;

/**
 * Tells which ledgers are done. It is the authority on what a gap is: a ledger without transactions
 * is done, not a gap.
 *
 * <p>It only reads: the {@link Flusher} writes the fact that ledgers are done together with their
 * rows. A run asks once, before it starts, and does only the rest.
 */
@FunctionalInterface
public interface ProgressStore {

  /**
   * Reads which ledgers of a range are done. May be called by any thread.
   *
   * @param range the ledgers of interest
   * @return those of them that are done
   * @throws RetryableException when the store cannot be reached for now
   * @throws FinalException when it can't tell
   */
  LedgerSet done(LedgerRange range);
}
