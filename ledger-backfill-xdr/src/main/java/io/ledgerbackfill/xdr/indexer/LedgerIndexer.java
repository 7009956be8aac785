package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.ledger.LedgerTransactions;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.ledger.TotalOrderId;
import java.util.List;
import java.util.Objects;

/**
 * Turns ledgers into rows, by the rules that it is given.
 *
 * <p>Rows of a ledger depend on that ledger, the network and the rules alone. Every ledger gives
 * the same rows, in the same order, whichever were indexed before it.
 *
 * <p>Made once and used for any number of ledgers; confined to a thread. Once it has grown to the
 * size of its ledgers it allocates next to nothing.
 *
 * @since 0.1.0
 */
public final class LedgerIndexer {

  private final LedgerTransactions transactions;
  private final TransactionContext transaction;
  private final OperationContext operation;
  private final RowEmitter emitter;
  private final RowProcessor[] processors;
  private final LedgerListener[] listeners;

  /**
   * Creates an indexer.
   *
   * @param network the network that the ledgers are of; with another one every ledger that has
   *     transactions is found invalid
   * @param processors the rules, in the order in which they run; the indexer's alone. Those that
   *     are a {@link LedgerListener} are told what that says
   */
  public LedgerIndexer(Network network, List<RowProcessor> processors) {
    transactions = new LedgerTransactions(network);
    transaction = new TransactionContext(network, transactions);
    operation = new OperationContext(transaction);
    this.processors =
        processors.stream()
            .map(processor -> Objects.requireNonNull(processor, "one of the processors is null"))
            .toArray(RowProcessor[]::new);
    listeners =
        processors.stream()
            .filter(LedgerListener.class::isInstance)
            .map(LedgerListener.class::cast)
            .toArray(LedgerListener[]::new);
    emitter = new RowEmitter(listeners);
  }

  /**
   * Emits all rows of a ledger.
   *
   * @param doc where the ledger is, lent for the call
   * @param meta position of its {@code LedgerCloseMeta}
   * @param rows takes the rows; it is the caller's to throw them away when this method throws
   * @throws InvalidLedgerException if the ledger's parts contradict each other, or there is no rule
   *     for one of them
   */
  public void index(XdrDocument doc, long meta, RowSink rows) {
    transactions.read(doc, meta);
    long sequence = transactions.sequence();
    int size = transactions.size();
    requireIds(sequence, size);
    emitter.beginLedger(rows, (int) sequence, closeTime());
    for (LedgerListener listener : listeners) {
      listener.ledgerBegins(sequence);
    }
    for (int i = 0; i < size; i++) {
      transaction.turnTo(i);
      indexTransaction();
    }
    for (LedgerListener listener : listeners) {
      listener.ledgerEnds();
    }
  }

  private void indexTransaction() {
    emitter.beginTransaction(transaction.toId());
    for (RowProcessor processor : processors) {
      processor.transaction(transaction, emitter);
    }
    int operations = transaction.operationCount();
    for (int i = 0; i < operations; i++) {
      operation.turnTo(i);
      emitter.beginOperation(operation.id());
      for (RowProcessor processor : processors) {
        processor.operation(operation, emitter);
      }
      emitter.endOperation();
    }
    emitter.endTransaction();
  }

  /** The operations of a transaction need no check: XDR allows at most 100. */
  static void requireIds(long sequence, int transactions) {
    if (sequence > TotalOrderId.MAX_LEDGER) {
      throw new InvalidLedgerException(sequence, "its sequence does not fit into a total order id");
    }
    if (transactions > TotalOrderId.MAX_TRANSACTION) {
      throw new InvalidLedgerException(
          sequence, "it has " + transactions + " transactions, more than total order ids can tell");
    }
  }

  private long closeTime() {
    long closeTime = transactions.closeTime();
    if (closeTime < 0) {
      throw new InvalidLedgerException(
          transactions.sequence(),
          "it closed " + Long.toUnsignedString(closeTime) + " seconds after 1970");
    }
    return closeTime;
  }
}
