package io.ledgerbackfill.core.spi;

import io.ledgerbackfill.core.LedgerSet;
import java.util.Iterator;

/**
 * Where ledgers come from. The first of the three stages.
 *
 * <ol>
 *   <li>A run calls {@link #units} once and walks the iterator, under a lock, as workers come free.
 *   <li>Its fetch workers call {@link #fetch}, many at once, each for a unit of its own. Units are
 *       begun in the order of the iterator and may end in any.
 *   <li>When the run stops early, its fetch workers are interrupted; if a call has not returned
 *       within about a second, {@link #abort} is called.
 * </ol>
 *
 * <p>Threads, retry, cancellation and timing are the pipeline's. The fetcher may be used for
 * several runs, one after the other or at once; whoever made it closes it, after the last of them.
 *
 * @param <L> the kind of ledger it makes
 * @since 0.1.0
 */
public interface Fetcher<L extends Ledger> extends AutoCloseable {

  /**
   * Names the units that hold the ledgers asked for, in ascending order, without gaps or overlaps
   * among what is asked for: every ledger of {@code ledgers} lies in exactly one unit, and every
   * unit holds at least one of them. The iterator should be lazy: a range may have millions of
   * units. It is used by one thread at a time. Its methods may throw what this one does, and after
   * a {@link RetryableException} are called again.
   *
   * @param ledgers what the run needs; not empty
   * @return the units; neither it nor what it gives is null
   * @throws RetryableException when the source cannot be reached for now; {@link
   *     java.io.UncheckedIOException} is taken for it
   * @throws FinalException when the source can't have these ledgers
   * @throws InterruptedException when the run stops meanwhile
   */
  Iterator<FetchUnit> units(LedgerSet ledgers) throws InterruptedException;

  /**
   * Brings one unit and hands each ledger in it to the sink, in ascending order. Returning normally
   * means that all the unit's ledgers were handed over; the pipeline checks that none it needs is
   * missing.
   *
   * <p>Called again with the same unit after a {@link RetryableException}, also when some ledgers
   * were already handed over. Called by many threads at once.
   *
   * @param unit one of {@link #units}
   * @param sink takes the ledgers, and grants memory
   * @throws RetryableException when trying again may help; {@link java.io.UncheckedIOException} is
   *     taken for it
   * @throws FinalException when it can't: the object is missing, truncated or corrupt; the message
   *     names it
   * @throws InterruptedException when the run stops meanwhile
   */
  void fetch(FetchUnit unit, LedgerSink<L> sink) throws InterruptedException;

  /**
   * Frees calls of {@link #fetch} that an interrupt alone would not free, within a second. Called
   * from another thread, at most once a run, and only when a call goes on. Calls of other runs at
   * the same time may fail, later ones are not affected.
   */
  default void abort() {}

  /** Releases what the fetcher holds. No call is under way then. Called again it does nothing. */
  @Override
  void close();
}
