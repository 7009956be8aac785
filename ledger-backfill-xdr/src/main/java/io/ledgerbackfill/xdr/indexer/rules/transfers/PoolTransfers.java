package io.ledgerbackfill.xdr.indexer.rules.transfers;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntry;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.LedgerEntryChangeType;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import java.util.Arrays;

/**
 * What went into liquidity pools and out of them (CAP-38), but for trades with them.
 *
 * @since 0.1.0
 */
public final class PoolTransfers {

  private final TokenMovements movements;
  private final PoolChange change = new PoolChange();
  private final Address pool = new Address();
  private final byte[] balanceHash = new byte[Address.HEAD_BYTES];

  public PoolTransfers(TokenMovements movements) {
    this.movements = movements;
  }

  public void deposit(OperationContext operation) {
    readTheOnly(operation);
    requireDeposit(operation, change.deltaA());
    requireDeposit(operation, change.deltaB());
    movements.asset(change.assetA()).amount(change.deltaA()).directed(movements.source(), pool);
    movements.asset(change.assetB()).amount(change.deltaB()).directed(movements.source(), pool);
  }

  private static void requireDeposit(OperationContext operation, long delta) {
    if (delta <= 0) {
      throw operation.invalid("it deposits " + delta + " of an asset in a liquidity pool");
    }
  }

  public void withdraw(OperationContext operation) {
    readTheOnly(operation);
    movements.asset(change.assetA()).amount(change.deltaA()).directed(pool, movements.source());
    movements.asset(change.assetB()).amount(change.deltaB()).directed(pool, movements.source());
  }

  private void readTheOnly(OperationContext operation) {
    EntryChanges changes = operation.changes();
    int found = -1;
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) == LedgerEntryType.LIQUIDITY_POOL) {
        if (found >= 0) {
          throw operation.invalid("it changes more than one liquidity pool");
        }
        found = i;
      }
    }
    if (found < 0) {
      throw operation.invalid("it changes no liquidity pool");
    }
    read(operation.document(), changes, found);
  }

  private void read(XdrDocument doc, EntryChanges changes, int index) {
    change.read(doc, changes, index);
    pool.pool(doc, change.id());
  }

  /**
   * Who may no longer hold an asset loses the shares of pools that have it. The pool's assets go
   * into claimable balances, for which there are no rows; but where there is just one, the other
   * asset went back to its issuer and was burned.
   */
  public void revoke(OperationContext operation) {
    EntryChanges changes = operation.changes();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) == LedgerEntryType.LIQUIDITY_POOL) {
        read(operation.document(), changes, i);
        burnTheOther(operation);
      }
    }
  }

  private void burnTheOther(OperationContext operation) {
    long balanceOfA = createdBalance(operation, change.assetA());
    long balanceOfB = createdBalance(operation, change.assetB());
    boolean hasA = balanceOfA != EntryChanges.ABSENT;
    boolean hasB = balanceOfB != EntryChanges.ABSENT;
    if (hasA == hasB) {
      return;
    }
    // The reference sees that the balance is of asset A only if that is the native one.
    XdrDocument doc = operation.document();
    long balanceAsset = ClaimableBalanceEntry.asset(doc, hasA ? balanceOfA : balanceOfB);
    if (isNative(doc, balanceAsset) && isNative(doc, change.assetA())) {
      movements.asset(change.assetB()).amount(change.deltaB()).burn(pool);
    } else {
      movements.asset(change.assetA()).amount(change.deltaA()).burn(pool);
    }
  }

  private static boolean isNative(XdrDocument doc, long asset) {
    return Asset.type(doc, asset) == AssetType.ASSET_TYPE_NATIVE;
  }

  /** Finds the entry of the claimable balance that a revocation makes of a pool's asset. */
  private long createdBalance(OperationContext operation, long asset) {
    XdrDocument doc = operation.document();
    LedgerTransaction transaction = operation.transaction().transaction();
    int from = XdrDocument.offset(asset);
    operation
        .transaction()
        .derivedIds()
        .revokedBalance(
            doc.bytes(),
            transaction.source(),
            transaction.sequenceNumber(),
            operation.index(),
            XdrDocument.offset(change.id()),
            from,
            Asset.end(doc, asset) - from,
            balanceHash,
            0);
    EntryChanges changes = operation.changes();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) == LedgerEntryType.CLAIMABLE_BALANCE
          && changes.changeType(i) == LedgerEntryChangeType.LEDGER_ENTRY_CREATED) {
        long entry = LedgerEntryData.claimableBalance(doc, changes.data(i));
        long id = ClaimableBalanceEntry.balanceID(doc, entry);
        int hash = XdrDocument.offset(ClaimableBalanceID.v0(doc, id));
        if (Arrays.equals(
            balanceHash, 0, balanceHash.length, doc.bytes(), hash, hash + balanceHash.length)) {
          return entry;
        }
      }
    }
    return EntryChanges.ABSENT;
  }
}
