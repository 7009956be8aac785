package io.ledgerbackfill.core.spi;

/**
 * Where a {@link Fetcher} puts the ledgers of the unit at hand. Made by the pipeline for one call
 * of {@link Fetcher#fetch} and confined to the calling thread.
 *
 * @param <L> the fetcher's kind of ledger
 * @since 0.1.0
 */
public interface LedgerSink<L extends Ledger> {

  /**
   * Asks for memory before it is allocated, and waits until the budget has room.
   *
   * <p>A unit need not fit into the budget: fetch a large one in pieces, and ask for each. The unit
   * with the lowest ledgers still outstanding is granted memory beyond the budget once all ledgers
   * that it has handed over are processed: nothing downstream could move otherwise. So the budget
   * may be exceeded by what one call of {@link Fetcher#fetch} holds besides the ledgers that it has
   * handed over. For that to hold, memory must be given back as soon as the last ledger in it is
   * closed, and at the latest when the call returns if no ledger of it was handed over.
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
   * @throws FinalException when the ledger is null, out of order, or outside of the unit
   */
  void accept(L ledger) throws InterruptedException;

  /** Memory granted by {@link LedgerSink#reserve}. */
  interface Reservation extends AutoCloseable {

    /** Gives the memory back to the budget; closing twice does nothing. */
    @Override
    void close();
  }
}
