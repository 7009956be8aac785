package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.DerivedIds;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.ledger.LedgerTransactions;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.ledger.TotalOrderId;
import io.ledgerbackfill.xdr.model.TransactionMeta;

/**
 * The transaction at hand, with what several processors ask about it. Reused for each.
 *
 * @since 0.1.0
 */
public final class TransactionContext {

  private final LedgerTransactions ledger;
  private final DerivedIds derivedIds;
  private final AssetContracts assetContracts;

  @SuppressWarnings("NullAway.Init") // turnTo comes first
  private LedgerTransaction transaction;

  private long protocol;
  private int operationCount;

  TransactionContext(Network network, LedgerTransactions ledger) {
    this.ledger = ledger;
    derivedIds = new DerivedIds(network);
    assetContracts = new AssetContracts(derivedIds);
  }

  void turnTo(int index) {
    transaction = ledger.get(index);
    protocol = ledger.appliedProtocol();
    operationCount = document().size(transaction.operations());
    requireReadableMeta();
  }

  /**
   * Returns the ledger's bytes, to which all positions and offsets belong.
   *
   * @return the document, not to be filled
   */
  public XdrDocument document() {
    return ledger.document();
  }

  /**
   * Returns the transaction itself.
   *
   * @return a view of it
   */
  public LedgerTransaction transaction() {
    return transaction;
  }

  /**
   * Counts the operations.
   *
   * @return how many the transaction has
   */
  public int operationCount() {
    return operationCount;
  }

  /**
   * Returns the ledger's sequence.
   *
   * @return the sequence, which fits into an {@code int}
   */
  public long ledgerSequence() {
    return ledger.sequence();
  }

  /**
   * Returns the protocol by which the transaction was applied: that of the ledger's header, or in a
   * ledger that upgrades the protocol, the one before ({@link LedgerTransactions#appliedProtocol}).
   *
   * @return the protocol's version
   */
  public long protocol() {
    return protocol;
  }

  /**
   * Returns the column {@code to_id}.
   *
   * @return the transaction's total order id
   */
  public long toId() {
    return TotalOrderId.of(ledger.sequence(), transaction.index(), 0);
  }

  /**
   * Returns the version of the transaction's meta.
   *
   * @return 0 to 4; not 0 if there are operations
   */
  public int metaVersion() {
    return TransactionMeta.v(document(), transaction.meta());
  }

  /**
   * Computes ids that are derived from what they stand for.
   *
   * @return the indexer's own, for its thread
   */
  public DerivedIds derivedIds() {
    return derivedIds;
  }

  /**
   * Knows the contracts of assets.
   *
   * @return the indexer's own, for its thread
   */
  public AssetContracts assetContracts() {
    return assetContracts;
  }

  /**
   * Creates the exception for a transaction whose parts contradict each other, or that no rule
   * covers.
   *
   * @param reason what is wrong, without a full stop
   * @return the exception, to be thrown
   */
  public InvalidLedgerException invalid(String reason) {
    return transaction.invalid(reason);
  }

  /**
   * Refuses metas of which nobody can tell what the transaction changed: those that say nothing of
   * it, and those from before protocol 10 that mix it with the fee.
   */
  private void requireReadableMeta() {
    int version = metaVersion();
    if (version == 0 && (operationCount > 0 || metaHasOperations())) {
      throw invalid("its meta is of version 0, from which the changes of operations can't be told");
    }
    if (version < 2 && protocol < 10 && document().size(transaction.feeProcessing()) > 0) {
      throw invalid(
          "its meta is of version "
              + version
              + ", from which the changes of its fee can't be told before protocol 10");
    }
  }

  /** Returns whether a meta of version 0 speaks of operations. */
  private boolean metaHasOperations() {
    XdrDocument doc = document();
    return doc.size(TransactionMeta.operations(doc, transaction.meta())) > 0;
  }
}
