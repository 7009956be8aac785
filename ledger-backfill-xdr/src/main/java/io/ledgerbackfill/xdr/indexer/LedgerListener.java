package io.ledgerbackfill.xdr.indexer;

/**
 * What a {@link RowProcessor} implements as well if it needs to follow whole ledgers, or to know
 * the state changes that other processors make. The indexer tells it when it is among its
 * processors; whoever has none of them pays nothing.
 *
 * <p>All calls are made by the thread that indexes. What a listener throws ends the ledger.
 *
 * @since 0.1.0
 */
public interface LedgerListener {

  /**
   * A ledger begins, also one without transactions. If the one before has not {@linkplain
   * #ledgerEnds ended}, it never will: indexing it has failed, and its rows were thrown away.
   *
   * @param sequence its sequence
   */
  default void ledgerBegins(long sequence) {}

  /**
   * A processor has emitted a state change. The call is made before one without account is dropped,
   * and before it is numbered.
   *
   * @param change the row, lent for the call
   */
  default void stateChange(StateChange change) {}

  /** All transactions of the ledger have been processed. */
  default void ledgerEnds() {}
}
