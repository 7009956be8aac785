package io.ledgerbackfill.xdr.indexer;

/**
 * One group of rules: what rows it makes of a transaction, and of each of its operations. {@link
 * io.ledgerbackfill.xdr.indexer.rules.Rules} lists those of the reference; others may be added.
 *
 * <p>For every transaction, successful or not, all processors see the transaction first, then all
 * of them each operation in turn; always in the order in which the indexer has them. What more than
 * one processor needs to know is worked out once, by the contexts.
 *
 * <p>A processor belongs to one indexer, and so to one thread. It may keep scratch memory, but
 * nothing from one ledger to the next that shows in rows: a ledger gives the same rows whichever
 * were indexed before it, and the work on it may have been broken off anywhere.
 *
 * <p>Contexts and emitter are lent for the call. What a processor throws ends the ledger; for a
 * ledger that breaks a rule that is {@link OperationContext#invalid}.
 *
 * @since 0.1.0
 */
public interface RowProcessor {

  /**
   * Emits what the transaction as a whole gives: state changes without operation, and accounts that
   * take part in the transaction.
   *
   * @param transaction the transaction
   * @param rows takes the rows
   */
  default void transaction(TransactionContext transaction, RowEmitter rows) {}

  /**
   * Emits what one operation gives.
   *
   * @param operation the operation
   * @param rows takes the rows
   */
  default void operation(OperationContext operation, RowEmitter rows) {}
}
