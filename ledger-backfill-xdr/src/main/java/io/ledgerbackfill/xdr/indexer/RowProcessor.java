package io.ledgerbackfill.xdr.indexer;

/**
 * One group of rules: what it makes of a transaction, and of each of its operations.
 *
 * <p>For every transaction, successful or not, all processors see the transaction first, then all
 * of them each operation in turn. What more than one processor needs to know is worked out once, by
 * the contexts. A processor may keep scratch memory, but nothing from one ledger to the next that
 * shows in rows.
 */
interface RowProcessor {

  /** Emits what the transaction as a whole gives. */
  default void transaction(TransactionContext transaction, RowSink rows) {}

  /** Emits what one operation gives. */
  default void operation(OperationContext operation, RowSink rows) {}
}
