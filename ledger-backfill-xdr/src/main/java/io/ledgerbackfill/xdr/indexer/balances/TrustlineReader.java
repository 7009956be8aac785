package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.AlphaNum12;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.Liabilities;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import io.ledgerbackfill.xdr.model.TrustLineEntryExt;
import io.ledgerbackfill.xdr.model.TrustLineEntryV1;
import org.jspecify.annotations.Nullable;

/** Reads changes of trustlines. */
final class TrustlineReader {

  private TrustlineReader() {}

  /** Reads the change of this index, unless it is of something else than an asset with issuer. */
  static @Nullable TrustlineChange read(OperationContext operation, int index) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    long line = LedgerEntryData.trustLine(doc, changes.data(index));
    TrustlineAsset asset = asset(doc, TrustLineEntry.asset(doc, line));
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
        account(doc, TrustLineEntry.accountID(doc, line)),
        asset,
        TrustLineEntry.balance(doc, line),
        TrustLineEntry.limit(doc, line),
        buying,
        selling,
        TrustLineEntry.flags(doc, line),
        operation.id(),
        operation.transaction().ledgerSequence());
  }

  private static @Nullable TrustlineAsset asset(XdrDocument doc, long asset) {
    return switch (TrustLineAsset.type(doc, asset)) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> {
        long alphaNum = TrustLineAsset.alphaNum4(doc, asset);
        yield asset(doc, AlphaNum4.assetCode(doc, alphaNum), AlphaNum4.issuer(doc, alphaNum));
      }
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> {
        long alphaNum = TrustLineAsset.alphaNum12(doc, asset);
        yield asset(doc, AlphaNum12.assetCode(doc, alphaNum), AlphaNum12.issuer(doc, alphaNum));
      }
      case ASSET_TYPE_NATIVE, ASSET_TYPE_POOL_SHARE -> null;
    };
  }

  /** The network accepts letters and digits alone; a text must tell the code from the issuer. */
  private static @Nullable TrustlineAsset asset(XdrDocument doc, long codeSlice, long issuer) {
    String code = AssetCodes.text(doc, codeSlice);
    if (code.isEmpty() || code.indexOf(':') >= 0) {
      return null;
    }
    String issuerText = account(doc, issuer);
    return new TrustlineAsset(NameUuids.asset(code + ":" + issuerText), code, issuerText);
  }

  private static String account(XdrDocument doc, long id) {
    return StrKeys.of(Kind.ACCOUNT, doc, PublicKey.ed25519(doc, id));
  }
}
