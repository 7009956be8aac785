package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.Liabilities;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import io.ledgerbackfill.xdr.model.TrustLineEntryExt;
import io.ledgerbackfill.xdr.model.TrustLineEntryExtensionV2;
import io.ledgerbackfill.xdr.model.TrustLineEntryExtensionV2Ext;
import io.ledgerbackfill.xdr.model.TrustLineEntryV1;
import io.ledgerbackfill.xdr.model.TrustLineEntryV1Ext;

/** A trust line entry that is being changed. */
final class TrustLineDraft {

  static final long AUTHORIZED = 1;
  static final long MAINTAINS_LIABILITIES = 2;
  static final long CLAWBACK_ENABLED = 4;

  final PublicKey account;
  final TrustLineAsset asset;
  long balance;
  long limit = Long.MAX_VALUE;
  long flags;
  long buying;
  long selling;
  int pools;
  private int extension;

  TrustLineDraft(PublicKey account, TrustLineAsset asset) {
    this.account = account;
    this.asset = asset;
  }

  TrustLineDraft(TrustLineEntry entry) {
    this.account = entry.accountID();
    this.asset = entry.asset();
    this.balance = entry.balance();
    this.limit = entry.limit();
    this.flags = entry.flags();
    if (entry.ext().v() == 1) {
      TrustLineEntryV1 v1 = entry.ext().v1();
      extension = 1;
      buying = v1.liabilities().buying();
      selling = v1.liabilities().selling();
      if (v1.ext().v() == 2) {
        extension = 2;
        pools = v1.ext().v2().liquidityPoolUseCount();
      }
    }
  }

  boolean authorized() {
    return (flags & AUTHORIZED) != 0;
  }

  TrustLineEntry build() {
    if (pools > 0) {
      extension = 2;
    } else if (buying + selling > 0) {
      extension = Math.max(extension, 1);
    }
    return new TrustLineEntry(account, asset, balance, limit, flags, extension());
  }

  private TrustLineEntryExt extension() {
    if (extension == 0) {
      return TrustLineEntryExt.ofV0();
    }
    TrustLineEntryV1Ext more =
        extension == 1
            ? TrustLineEntryV1Ext.ofV0()
            : TrustLineEntryV1Ext.ofV2(
                new TrustLineEntryExtensionV2(pools, TrustLineEntryExtensionV2Ext.ofV0()));
    return TrustLineEntryExt.ofV1(new TrustLineEntryV1(new Liabilities(buying, selling), more));
  }
}
