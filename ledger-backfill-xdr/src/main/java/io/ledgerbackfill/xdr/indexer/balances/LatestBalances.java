package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.AssetContracts;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.LedgerListener;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.TokenKind;
import io.ledgerbackfill.xdr.model.ContractDataDurability;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCAddressType;

/**
 * Collects what ledgers make of balances. It emits no rows; add it to the processors of a {@link
 * LedgerIndexer}, and take the changes after each ledger, or after each batch:
 *
 * <pre>{@code
 * LatestBalances balances = new LatestBalances();
 * List<RowProcessor> processors = Rules.all();
 * processors.add(balances);
 * LedgerIndexer indexer = new LedgerIndexer(network, processors);
 * ...
 * indexer.index(document, document.root(), rows);
 * batch.changes().merge(balances.take());
 * }</pre>
 *
 * <p>The tokens of contracts come from the state changes that {@link
 * io.ledgerbackfill.xdr.indexer.rules.Rules#TOKEN_TRANSFERS} makes, and are missing without them.
 *
 * <p>For one indexer, and so for one thread. It makes objects for what it finds, unlike the rules
 * that make rows.
 *
 * @since 0.1.0
 */
public final class LatestBalances implements RowProcessor, LedgerListener {

  private final TrustlineReader trustlines = new TrustlineReader();
  private final SacContractReader sacContracts = new SacContractReader();
  private BalanceChanges complete = new BalanceChanges();
  private BalanceChanges ledger = new BalanceChanges();
  private long sequence;

  /** Creates it, without changes. */
  public LatestBalances() {}

  /**
   * Returns the changes of all ledgers that were indexed to their end since the last call, and
   * forgets them. A ledger whose indexing failed leaves nothing.
   *
   * @return a set that is the caller's
   */
  public BalanceChanges take() {
    BalanceChanges taken = complete;
    complete = new BalanceChanges();
    return taken;
  }

  /** Forgets what a ledger has left whose indexing failed. */
  @Override
  public void ledgerBegins(long sequence) {
    this.sequence = sequence;
    ledger = new BalanceChanges();
  }

  @Override
  public void ledgerEnds() {
    complete.merge(ledger);
    ledger = new BalanceChanges();
  }

  /** Also takes those without account, which are dropped afterwards. */
  @Override
  public void stateChange(StateChange change) {
    if (change.category() == StateChangeCategory.BALANCE && change.tokenKind() == TokenKind.SEP41) {
      ledger.add(
          new ContractChange(
              change.account().isAbsent() ? null : change.account().toString(),
              change.token().toString(),
              change.operationId(),
              sequence));
    }
  }

  @Override
  public void operation(OperationContext operation, RowEmitter rows) {
    EntryChanges changes = operation.changes();
    for (int i = 0; i < changes.size(); i++) {
      switch (changes.type(i)) {
        case ACCOUNT -> addAccount(operation, i);
        case TRUSTLINE -> addTrustline(operation, i);
        case CONTRACT_DATA -> addContractData(operation, i);
        default -> {}
      }
    }
  }

  private void addAccount(OperationContext operation, int index) {
    AccountChange change = AccountReader.read(operation, index);
    if (change != null) {
      ledger.add(change);
    }
  }

  private void addTrustline(OperationContext operation, int index) {
    TrustlineChange change = trustlines.read(operation, index);
    if (change != null) {
      ledger.add(change);
    }
  }

  private void addContractData(OperationContext operation, int index) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    long entry = LedgerEntryData.contractData(doc, changes.data(index));
    if (!isOfOtherThanLumens(operation, entry)) {
      return;
    }
    SacBalanceChange balance = SacBalanceReader.read(operation, index);
    if (balance != null) {
      ledger.add(balance);
    } else if (!changes.isRemoved(index)) {
      AssetContracts contracts = operation.transaction().assetContracts();
      SacContract contract = sacContracts.read(doc, entry, contracts);
      if (contract != null) {
        ledger.add(contract);
      }
    }
  }

  /** Returns whether a contract other than that of lumens keeps the entry, and for good. */
  private static boolean isOfOtherThanLumens(OperationContext operation, long entry) {
    XdrDocument doc = operation.document();
    long contract = ContractDataEntry.contract(doc, entry);
    return ContractDataEntry.durability(doc, entry) == ContractDataDurability.PERSISTENT
        && SCAddress.type(doc, contract) == SCAddressType.SC_ADDRESS_TYPE_CONTRACT
        && !operation
            .transaction()
            .assetContracts()
            .nativeContract()
            .sameHead(doc.bytes(), XdrDocument.offset(SCAddress.contractId(doc, contract)));
  }
}
