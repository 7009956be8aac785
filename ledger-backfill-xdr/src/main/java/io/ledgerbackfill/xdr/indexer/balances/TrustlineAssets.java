package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.ByteRangeCache;
import io.ledgerbackfill.xdr.ledger.StrKeys;
import io.ledgerbackfill.xdr.model.AlphaNum12;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import org.jspecify.annotations.Nullable;

/**
 * Names the assets of trustlines. Most trustlines are of few assets, so the last ones seen are
 * kept: at most {@value #SLOTS}.
 */
final class TrustlineAssets {

  private static final int SLOTS = 4096;

  private final ByteRangeCache<TrustlineAsset> known = new ByteRangeCache<>(SLOTS);

  /** Names an asset, position of a {@link TrustLineAsset}, unless it has no code and issuer. */
  @Nullable TrustlineAsset of(XdrDocument doc, long asset) {
    byte[] bytes = doc.bytes();
    int from = XdrDocument.offset(asset);
    int end = TrustLineAsset.end(doc, asset);
    TrustlineAsset hit = known.get(bytes, from, end);
    if (hit != null) {
      return hit;
    }
    TrustlineAsset named = name(doc, asset);
    if (named != null) {
      known.put(bytes, from, end, named);
    }
    return named;
  }

  private static @Nullable TrustlineAsset name(XdrDocument doc, long asset) {
    return switch (TrustLineAsset.type(doc, asset)) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> {
        long alphaNum = TrustLineAsset.alphaNum4(doc, asset);
        yield name(doc, AlphaNum4.assetCode(doc, alphaNum), AlphaNum4.issuer(doc, alphaNum));
      }
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> {
        long alphaNum = TrustLineAsset.alphaNum12(doc, asset);
        yield name(doc, AlphaNum12.assetCode(doc, alphaNum), AlphaNum12.issuer(doc, alphaNum));
      }
      case ASSET_TYPE_NATIVE, ASSET_TYPE_POOL_SHARE -> null;
    };
  }

  /** The network accepts letters and digits alone; a text must tell the code from the issuer. */
  private static @Nullable TrustlineAsset name(XdrDocument doc, long codeSlice, long issuerId) {
    String code = AssetCodes.text(doc, codeSlice);
    if (code.isEmpty() || code.indexOf(':') >= 0) {
      return null;
    }
    String issuer = StrKeys.account(doc, issuerId);
    return new TrustlineAsset(NameUuids.asset(code + ":" + issuer), code, issuer);
  }
}
