package io.ledgerbackfill.xdr.indexer.rules.transfers;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;

/**
 * Before protocol 8, a bug let operations create or destroy native currency of their source
 * (CAP-67, events in retrospect). What its balance changed beyond the movements is minted or
 * burned.
 *
 * @since 0.1.0
 */
public final class NativeReconciliation {

  private static final int MENDED_PROTOCOL = 8;

  private final TokenMovements movements;
  private final Address account = new Address();

  public NativeReconciliation(TokenMovements movements) {
    this.movements = movements;
  }

  /** Adds what is missing after all movements of an operation. */
  public void add(OperationContext operation) {
    if (operation.transaction().protocol() >= MENDED_PROTOCOL) {
      return;
    }
    long unexplained = changed(operation) - movements.sourceGain();
    if (unexplained > 0) {
      movements.nativeAsset().amount(unexplained).mint(movements.source());
    } else if (unexplained < 0) {
      movements.nativeAsset().amount(-unexplained).burn(movements.source());
    }
  }

  private long changed(OperationContext operation) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    long sum = 0;
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) == LedgerEntryType.ACCOUNT && isOfSource(doc, changes.data(i))) {
        sum += balance(doc, changes.post(i)) - balance(doc, changes.pre(i));
      }
    }
    return sum;
  }

  private boolean isOfSource(XdrDocument doc, long data) {
    long entry = LedgerEntryData.account(doc, data);
    return account.account(doc, AccountEntry.accountID(doc, entry)).isSame(movements.source());
  }

  private static long balance(XdrDocument doc, long entry) {
    return entry == EntryChanges.ABSENT
        ? 0
        : AccountEntry.balance(doc, LedgerEntryData.account(doc, LedgerEntry.data(doc, entry)));
  }
}
