package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.ledger.DerivedIds;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.model.AlphaNum12;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetCode;
import io.ledgerbackfill.xdr.model.ChangeTrustAsset;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An asset in all its forms.
 *
 * @param asset as payments name it
 * @param line as trust lines name it
 * @param trust as CHANGE_TRUST names it
 * @param code as ALLOW_TRUST names it; null for the native asset
 * @param issuer who issues it; null for the native asset
 * @param contract id of its Stellar Asset Contract
 * @param name as its contract's events name it
 * @param regulated whether the issuer authorizes, revokes and claws back
 */
record KnownAsset(
    Asset asset,
    TrustLineAsset line,
    ChangeTrustAsset trust,
    @Nullable AssetCode code,
    @Nullable PublicKey issuer,
    Opaque contract,
    SCVal name,
    boolean regulated) {

  static KnownAsset lumens(DerivedIds ids) {
    Asset asset = Asset.ofNative();
    return new KnownAsset(
        asset,
        TrustLineAsset.ofNative(),
        ChangeTrustAsset.ofNative(),
        null,
        null,
        contract(asset, ids),
        SCVal.ofString(XdrString.of("native")),
        false);
  }

  static KnownAsset issued(String code, PublicKey issuer, boolean regulated, DerivedIds ids) {
    byte[] text = code.getBytes(StandardCharsets.US_ASCII);
    SCVal name =
        SCVal.ofString(
            XdrString.of(
                code + ":" + StrKey.of(StrKey.Kind.ACCOUNT, issuer.ed25519().toByteArray())));
    if (text.length <= 4) {
      Opaque bytes = Opaque.of(Arrays.copyOf(text, 4));
      AlphaNum4 body = new AlphaNum4(bytes, issuer);
      Asset asset = Asset.ofCreditAlphanum4(body);
      return new KnownAsset(
          asset,
          TrustLineAsset.ofCreditAlphanum4(body),
          ChangeTrustAsset.ofCreditAlphanum4(body),
          AssetCode.ofCreditAlphanum4(bytes),
          issuer,
          contract(asset, ids),
          name,
          regulated);
    }
    Opaque bytes = Opaque.of(Arrays.copyOf(text, 12));
    AlphaNum12 body = new AlphaNum12(bytes, issuer);
    Asset asset = Asset.ofCreditAlphanum12(body);
    return new KnownAsset(
        asset,
        TrustLineAsset.ofCreditAlphanum12(body),
        ChangeTrustAsset.ofCreditAlphanum12(body),
        AssetCode.ofCreditAlphanum12(bytes),
        issuer,
        contract(asset, ids),
        name,
        regulated);
  }

  private static Opaque contract(Asset asset, DerivedIds ids) {
    byte[] xdr = Asset.XDR.encode(asset);
    byte[] id = new byte[32];
    ids.assetContract(xdr, 0, xdr.length, id, 0);
    return Opaque.of(id);
  }

  boolean isNative() {
    return issuer == null;
  }

  boolean issuedBy(PublicKey account) {
    return account.equals(issuer);
  }

  /** The order of the assets of a pool. */
  int compareTo(KnownAsset other) {
    return Arrays.compareUnsigned(Asset.XDR.encode(asset), Asset.XDR.encode(other.asset));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KnownAsset that && contract.equals(that.contract);
  }

  @Override
  public int hashCode() {
    return contract.hashCode();
  }
}
