package io.ledgerbackfill.xdr.indexer;

import java.util.function.Supplier;

/**
 * The groups of rules that make the reference's rows, in the order in which they run. {@link
 * LedgerIndexer.Builder#rules} chooses among them.
 *
 * <p>The two account tables follow from all of them: they have the accounts of {@link
 * #PARTICIPANTS}, and those whose state changed. Without a group they lack the accounts that it
 * alone finds.
 */
public enum Rules {
  /** The table {@code transactions}. */
  TRANSACTIONS(TransactionRows::new),
  /** The table {@code operations}. */
  OPERATIONS(OperationRows::new),
  /** Who takes part, whether or not their state changes. */
  PARTICIPANTS(Participants::new);

  @SuppressWarnings("ImmutableEnumChecker") // a constructor without state
  private final Supplier<RowProcessor> processor;

  Rules(Supplier<RowProcessor> processor) {
    this.processor = processor;
  }

  RowProcessor newProcessor() {
    return processor.get();
  }
}
