package io.ledgerbackfill.xdr.indexer.rules.effects;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntry;
import io.ledgerbackfill.xdr.model.DataEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import io.ledgerbackfill.xdr.model.TrustLineEntry;

/** What rows say of an entry whose reserve somebody pays (CAP-33). Read again and again. */
final class SponsoredEntry {

  private final Address owner = new Address();
  private final Address token = new Address();
  private XdrDocument doc = new XdrDocument();
  private LedgerEntryType type = LedgerEntryType.ACCOUNT;

  /** Position or slice of what else names the entry: a pool, a data name, a claimable balance. */
  private long name;

  /**
   * Reads an entry.
   *
   * @param data position of a {@link LedgerEntryData}: an account, a trustline, a data entry or a
   *     claimable balance
   */
  void read(OperationContext operation, long data) {
    doc = operation.document();
    type = LedgerEntryData.type(doc, data);
    owner.clear();
    token.clear();
    switch (type) {
      case ACCOUNT ->
          owner.account(doc, AccountEntry.accountID(doc, LedgerEntryData.account(doc, data)));
      case TRUSTLINE -> readTrustline(operation, LedgerEntryData.trustLine(doc, data));
      case DATA -> name = DataEntry.dataName(doc, LedgerEntryData.data(doc, data));
      case CLAIMABLE_BALANCE ->
          name = ClaimableBalanceEntry.balanceID(doc, LedgerEntryData.claimableBalance(doc, data));
      default -> throw new IllegalArgumentException("no row tells who sponsors a " + type);
    }
  }

  private void readTrustline(OperationContext operation, long trustline) {
    owner.account(doc, TrustLineEntry.accountID(doc, trustline));
    long asset = TrustLineEntry.asset(doc, trustline);
    if (TrustLineAsset.type(doc, asset) == AssetType.ASSET_TYPE_POOL_SHARE) {
      name = TrustLineAsset.liquidityPoolID(doc, asset);
    } else {
      operation.transaction().assetContracts().ofTrustLine(doc, asset, token);
    }
  }

  /** Returns whose entry it is; absent if rows don't tell. */
  Address owner() {
    return owner;
  }

  /** Fills the columns that tell which entry it is. */
  StateChange describe(StateChange row) {
    byte[] bytes = doc.bytes();
    int from = XdrDocument.offset(name);
    return switch (type) {
      case TRUSTLINE -> token.isAbsent() ? row.liquidityPool(bytes, from) : row.token(token);
      case DATA -> row.sponsoredData(bytes, from, XdrDocument.length(name));
      case CLAIMABLE_BALANCE -> row.claimableBalance(bytes, from);
      default -> row;
    };
  }
}
