package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.ledger.TotalOrderId;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationResult;

/** The operation at hand, with what several processors ask about it. Reused for each. */
final class OperationContext {

  private final TransactionContext transaction;
  private int index;
  private long operation;
  private long result;

  OperationContext(TransactionContext transaction) {
    this.transaction = transaction;
  }

  void turnTo(int index) {
    this.index = index;
    XdrDocument doc = transaction.document();
    operation = Operation.at(doc, transaction.transaction().operations(), index);
    long results = transaction.transaction().operationResults();
    result =
        results == LedgerTransaction.ABSENT || index >= doc.size(results)
            ? LedgerTransaction.ABSENT
            : OperationResult.at(doc, results, index);
  }

  TransactionContext transaction() {
    return transaction;
  }

  XdrDocument document() {
    return transaction.document();
  }

  /** Gives the operation's index, from 0. */
  int index() {
    return index;
  }

  /** Gives the column {@code operations.id}. */
  long id() {
    return TotalOrderId.of(
        transaction.ledgerSequence(), transaction.transaction().index(), index + 1);
  }

  /** Gives the position of the {@code Operation}. */
  long operation() {
    return operation;
  }

  /** Gives the position of the {@code OperationResult}, or {@link LedgerTransaction#ABSENT}. */
  long result() {
    return result;
  }

  InvalidLedgerException invalid(String reason) {
    return transaction.transaction().invalidOperation(index, reason);
  }
}
