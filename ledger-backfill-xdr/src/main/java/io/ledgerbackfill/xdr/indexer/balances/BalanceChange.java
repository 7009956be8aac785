package io.ledgerbackfill.xdr.indexer.balances;

/**
 * What has become of a ledger entry that holds a balance, by the last operation that changed it.
 * The values are those of the entry after that operation, or before it if it removed the entry;
 * what a change was by does not matter to them, they are complete.
 *
 * @since 0.1.0
 */
public sealed interface BalanceChange permits AccountChange, SacBalanceChange, TrustlineChange {

  /**
   * Returns how the entry changed.
   *
   * @return whether it is to be upserted or deleted
   */
  ChangeKind kind();

  /**
   * Returns the operation that made the change: of two changes of an entry, the one with the
   * greater id is the later.
   *
   * @return its total order id, as in {@code operations.id}
   */
  long operationId();

  /**
   * Returns the ledger of that operation: {@code last_modified_ledger}.
   *
   * @return the ledger's sequence
   */
  long ledger();
}
