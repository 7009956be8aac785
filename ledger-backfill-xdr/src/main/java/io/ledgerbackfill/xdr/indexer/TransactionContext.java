package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.ledger.LedgerTransactions;
import io.ledgerbackfill.xdr.ledger.TotalOrderId;
import io.ledgerbackfill.xdr.model.TransactionMeta;

/** The transaction at hand, with what several processors ask about it. Reused for each. */
final class TransactionContext {

  private final LedgerTransactions ledger;
  private final FeeSourceBalance feeSourceBalance = new FeeSourceBalance();

  @SuppressWarnings("NullAway.Init") // turnTo comes first
  private LedgerTransaction transaction;

  private int operationCount;

  TransactionContext(LedgerTransactions ledger) {
    this.ledger = ledger;
  }

  void turnTo(int index) {
    transaction = ledger.get(index);
    operationCount = document().size(transaction.operations());
    requireReadableMeta();
  }

  XdrDocument document() {
    return ledger.document();
  }

  LedgerTransaction transaction() {
    return transaction;
  }

  int operationCount() {
    return operationCount;
  }

  long ledgerSequence() {
    return ledger.sequence();
  }

  long protocol() {
    return ledger.protocol();
  }

  /** Gives the column {@code to_id}. */
  long toId() {
    return TotalOrderId.of(ledger.sequence(), transaction.index(), 0);
  }

  int metaVersion() {
    return TransactionMeta.v(document(), transaction.meta());
  }

  /** Gives what a smart contract transaction got back of its fee, in stroops, at least 0. */
  long sorobanRefund() {
    return feeSourceBalance.refund(this);
  }

  InvalidLedgerException invalid(String reason) {
    return transaction.invalid(reason);
  }

  /**
   * Refuses metas of which nobody can tell what the transaction changed: those that say nothing of
   * it, and those from before protocol 10 that mix it with the fee.
   */
  private void requireReadableMeta() {
    int version = metaVersion();
    if (version == 0 && operationCount > 0) {
      throw invalid("its meta is of version 0, from which the changes of operations can't be told");
    }
    if (version < 2 && ledger.protocol() < 10 && document().size(transaction.feeProcessing()) > 0) {
      throw invalid(
          "its meta is of version "
              + version
              + ", from which the changes of its fee can't be told before protocol 10");
    }
  }
}
