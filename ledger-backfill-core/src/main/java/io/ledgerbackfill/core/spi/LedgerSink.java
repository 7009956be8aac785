package io.ledgerbackfill.core.spi;

/**
 * Where a {@link Fetcher} puts the ledgers of the unit at hand. Made by the pipeline for one call
 * of {@link Fetcher#fetch} and confined to the calling thread.
 *
 * @param <L> the fetcher's kind of ledger
 */
public interface LedgerSink<L extends Ledger> {

  /**
   * Asks for memory before it is allocated, and waits until the budget has room.
   *
   * <p>The unit with the lowest ledgers still outstanding is never kept waiting, even beyond the
   * budget: without it nothing downstream could move. So the budget may be exceeded by one unit,
   * and if that unit is fetched again after a failure, by its ledgers that still wait from before.
   *
   * @param bytes how much is about to be allocated, at least 0
   * @return what must be closed when that memory has been given back, by whatever thread does so
   * @throws InterruptedException when the run stops meanwhile
   */
  Reservation reserve(long bytes) throws InterruptedException;

  /**
   * Hands a ledger over; from here on the pipeline owns it, even if this method throws. Waits while
   * the ledger queue is full.
   *
   * <p>Ledgers of a unit come in ascending order. Those that the run does not need, or already got
   * from an earlier attempt at this unit, are dropped (closed) by the pipeline.
   *
   * @param ledger the ledger
   * @throws InterruptedException when the run stops meanwhile; the ledger is closed
   * @throws FinalException when the ledger is out of order, or outside of the unit
   */
  void accept(L ledger) throws InterruptedException;

  /** Memory granted by {@link LedgerSink#reserve}. */
  interface Reservation extends AutoCloseable {

    /** Gives the memory back to the budget; closing twice does nothing. */
    @Override
    void close();
  }
}
