package io.ledgerbackfill.xdr.indexer.rules.effects;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.ChangeTrustAsset;
import io.ledgerbackfill.xdr.model.ChangeTrustOp;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.LiquidityPoolParameters;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import java.util.Arrays;

/**
 * An account's readiness to hold an asset, or shares of a liquidity pool (CAP-38), up to a limit
 * (XDR {@code ChangeTrustOp}). A new trustline tells its authorization as well.
 *
 * @since 0.1.0
 */
public final class TrustlineEffects {

  private static final int NOT_FOUND = -1;

  private final Address account = new Address();

  /** What is trusted: the contract of an asset; absent if it is a pool. */
  private final Address token = new Address();

  private final byte[] pool = new byte[32];
  private long limit;

  public void changeTrust(OperationContext operation, RowEmitter rows) {
    XdrDocument doc = operation.document();
    long op = OperationBody.changeTrustOp(doc, operation.body());
    long line = ChangeTrustOp.line(doc, op);
    AssetType type = ChangeTrustAsset.type(doc, line);
    EntryChanges changes = operation.changes();
    int change = firstOf(changes, doc, type);
    // Nothing changes when issuers trust themselves. Nobody needs to trust the native asset.
    if (change == NOT_FOUND || type == AssetType.ASSET_TYPE_NATIVE) {
      return;
    }
    account.accountKey(doc, operation.source());
    turnTo(operation, line);
    limit = ChangeTrustOp.limit(doc, op);
    if (changes.isCreated(change)) {
      begin(StateChangeCategory.TRUSTLINE, StateChangeReason.ADD, rows)
          .trustlineLimitNew(limit)
          .emit();
      emitAuthorization(operation, line, rows);
    } else if (changes.isRemoved(change)) {
      begin(StateChangeCategory.TRUSTLINE, StateChangeReason.REMOVE, rows).emit();
    } else {
      long previous = LedgerEntryData.trustLine(doc, changes.previous(LedgerEntryType.TRUSTLINE));
      begin(StateChangeCategory.TRUSTLINE, StateChangeReason.UPDATE, rows)
          .trustlineLimitOld(TrustLineEntry.limit(doc, previous))
          .trustlineLimitNew(limit)
          .emit();
    }
  }

  /** Finds the first change of a trustline with this type of asset, whoever's it is. */
  private static int firstOf(EntryChanges changes, XdrDocument doc, AssetType type) {
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) == LedgerEntryType.TRUSTLINE
          && TrustLineAsset.type(doc, TrustLineEntry.asset(doc, trustline(changes, doc, i)))
              == type) {
        return i;
      }
    }
    return NOT_FOUND;
  }

  private static long trustline(EntryChanges changes, XdrDocument doc, int index) {
    return LedgerEntryData.trustLine(doc, changes.data(index));
  }

  private void turnTo(OperationContext operation, long line) {
    XdrDocument doc = operation.document();
    if (ChangeTrustAsset.type(doc, line) == AssetType.ASSET_TYPE_POOL_SHARE) {
      long parameters = ChangeTrustAsset.liquidityPool(doc, line);
      int from = XdrDocument.offset(parameters);
      int length = LiquidityPoolParameters.end(doc, parameters) - from;
      operation.transaction().derivedIds().liquidityPool(doc.bytes(), from, length, pool, 0);
      token.clear();
    } else {
      operation.transaction().assetContracts().ofChangeTrust(doc, line, token);
    }
  }

  private StateChange begin(
      StateChangeCategory category, StateChangeReason reason, RowEmitter rows) {
    StateChange row = rows.stateChange(category, reason).account(account);
    return token.isAbsent() ? row.liquidityPool(pool, 0) : row.token(token);
  }

  /** Pools authorize nobody: what they have is a row without flags. */
  private void emitAuthorization(OperationContext operation, long line, RowEmitter rows) {
    int flags = 0;
    if (!token.isAbsent()) {
      int change = firstOf(operation, line);
      if (change == NOT_FOUND) {
        return;
      }
      XdrDocument doc = operation.document();
      long trustline = trustline(operation.changes(), doc, change);
      flags = FlagBits.ofTrustline(TrustLineEntry.flags(doc, trustline));
    }
    // The reference leaves the limit of the row before in this one.
    StateChange row =
        begin(StateChangeCategory.BALANCE_AUTHORIZATION, StateChangeReason.SET, rows)
            .trustlineLimitNew(limit);
    if (flags != 0) {
      row.flags(flags);
    }
    row.emit();
  }

  /** Finds the first change of the account's trustline with this asset. */
  private int firstOf(OperationContext operation, long line) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    byte[] bytes = doc.bytes();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) == LedgerEntryType.TRUSTLINE) {
        long trustline = trustline(changes, doc, i);
        long asset = TrustLineEntry.asset(doc, trustline);
        if (Arrays.equals(
                bytes,
                XdrDocument.offset(asset),
                TrustLineAsset.end(doc, asset),
                bytes,
                XdrDocument.offset(line),
                ChangeTrustAsset.end(doc, line))
            && account.sameHead(bytes, key(doc, trustline))) {
          return i;
        }
      }
    }
    return NOT_FOUND;
  }

  /** Returns where the key of a trustline's account is. */
  private static int key(XdrDocument doc, long trustline) {
    return XdrDocument.offset(PublicKey.ed25519(doc, TrustLineEntry.accountID(doc, trustline)));
  }
}
