package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.ledger.StrKeys;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.Liabilities;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import io.ledgerbackfill.xdr.model.TrustLineEntryExt;
import io.ledgerbackfill.xdr.model.TrustLineEntryV1;
import org.jspecify.annotations.Nullable;

/** Reads changes of trustlines. */
final class TrustlineReader {

  private final TrustlineAssets assets = new TrustlineAssets();

  /** Reads the change of this index, unless it is of something else than an asset with issuer. */
  @Nullable TrustlineChange read(OperationContext operation, int index) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    long line = LedgerEntryData.trustLine(doc, changes.data(index));
    TrustlineAsset asset = assets.of(doc, TrustLineEntry.asset(doc, line));
    if (asset == null) {
      return null;
    }
    long ext = TrustLineEntry.ext(doc, line);
    long buying = 0;
    long selling = 0;
    if (TrustLineEntryExt.v(doc, ext) == 1) {
      long liabilities = TrustLineEntryV1.liabilities(doc, TrustLineEntryExt.v1(doc, ext));
      buying = Liabilities.buying(doc, liabilities);
      selling = Liabilities.selling(doc, liabilities);
    }
    return new TrustlineChange(
        ChangeKind.of(changes, index),
        StrKeys.account(doc, TrustLineEntry.accountID(doc, line)),
        asset,
        TrustLineEntry.balance(doc, line),
        TrustLineEntry.limit(doc, line),
        buying,
        selling,
        TrustLineEntry.flags(doc, line),
        operation.id(),
        operation.transaction().ledgerSequence());
  }
}
