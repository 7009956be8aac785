package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.model.ChangeTrustAsset;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.LiquidityPoolConstantProductParameters;
import io.ledgerbackfill.xdr.model.LiquidityPoolParameters;
import io.ledgerbackfill.xdr.model.TrustLineAsset;

/**
 * A liquidity pool of two assets.
 *
 * @param id its id
 * @param key key of its entry
 * @param a the asset that sorts first
 * @param b the other
 * @param parameters what the id is the hash of
 */
record Pool(
    Opaque id,
    LedgerKey key,
    KnownAsset a,
    KnownAsset b,
    LiquidityPoolConstantProductParameters parameters) {

  /** Hundredths of a percent that a trade costs. */
  static final int FEE = 30;

  static Pool of(KnownAsset a, KnownAsset b) {
    var parameters = new LiquidityPoolConstantProductParameters(a.asset(), b.asset(), FEE);
    Opaque id =
        Hashes.sha256(
            LiquidityPoolParameters.XDR, LiquidityPoolParameters.ofConstantProduct(parameters));
    return new Pool(id, LedgerKeys.pool(id), a, b, parameters);
  }

  TrustLineAsset line() {
    return TrustLineAsset.ofPoolShare(id);
  }

  ChangeTrustAsset trust() {
    return ChangeTrustAsset.ofPoolShare(LiquidityPoolParameters.ofConstantProduct(parameters));
  }

  boolean trades(KnownAsset asset) {
    return a.equals(asset) || b.equals(asset);
  }

  KnownAsset other(KnownAsset asset) {
    return a.equals(asset) ? b : a;
  }
}
