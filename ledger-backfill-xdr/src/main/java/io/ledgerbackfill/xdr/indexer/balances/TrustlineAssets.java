package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.AlphaNum12;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Names the assets of trustlines. Most trustlines are of few assets, so the last ones seen are
 * kept: at most {@value #SLOTS}. An asset takes the place of the one that happens to share its
 * slot.
 */
final class TrustlineAssets {

  private static final int SLOTS = 4096;

  private static final class Known {

    private final byte[] xdr;
    private final TrustlineAsset asset;

    Known(byte[] xdr, TrustlineAsset asset) {
      this.xdr = xdr;
      this.asset = asset;
    }
  }

  private final @Nullable Known[] known = new @Nullable Known[SLOTS];

  /** Names an asset, position of a {@link TrustLineAsset}, unless it has no code and issuer. */
  @Nullable TrustlineAsset of(XdrDocument doc, long asset) {
    byte[] bytes = doc.bytes();
    int from = XdrDocument.offset(asset);
    int end = TrustLineAsset.end(doc, asset);
    int slot = slot(bytes, from, end);
    Known hit = known[slot];
    if (hit != null && Arrays.equals(hit.xdr, 0, hit.xdr.length, bytes, from, end)) {
      return hit.asset;
    }
    TrustlineAsset named = name(doc, asset);
    if (named != null) {
      known[slot] = new Known(Arrays.copyOfRange(bytes, from, end), named);
    }
    return named;
  }

  private static int slot(byte[] bytes, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash ^ (hash >>> 16)) & (SLOTS - 1);
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
    String issuer = StrKeys.of(Kind.ACCOUNT, doc, PublicKey.ed25519(doc, issuerId));
    return new TrustlineAsset(NameUuids.asset(code + ":" + issuer), code, issuer);
  }
}
