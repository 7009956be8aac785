package io.ledgerbackfill.xdr.made;

import static io.ledgerbackfill.xdr.made.MadeTransaction.key;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.AlphaNum12;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntry;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntryExt;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.ContractDataDurability;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.DataEntry;
import io.ledgerbackfill.xdr.model.DataEntryExt;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryExt;
import io.ledgerbackfill.xdr.model.LedgerEntryExtensionV1;
import io.ledgerbackfill.xdr.model.LedgerEntryExtensionV1Ext;
import io.ledgerbackfill.xdr.model.LiquidityPoolConstantProductParameters;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntry;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntryBody;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntryConstantProduct;
import io.ledgerbackfill.xdr.model.OfferEntry;
import io.ledgerbackfill.xdr.model.OfferEntryExt;
import io.ledgerbackfill.xdr.model.Price;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.TTLEntry;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import io.ledgerbackfill.xdr.model.TrustLineEntryExt;
import java.util.Arrays;
import java.util.List;

/**
 * Ledger entries with nothing in them but what a test is about. {@link MadeAccount} makes accounts.
 */
public final class MadeEntry {

  private MadeEntry() {}

  /**
   * Creates an account id.
   *
   * @param fill see {@link MadeTransaction#key}
   * @return the id
   */
  public static PublicKey id(int fill) {
    return PublicKey.ofEd25519(key(fill));
  }

  /**
   * Creates an asset.
   *
   * @param code 1 to 12 characters
   * @param issuer the issuer's key, see {@link MadeTransaction#key}
   * @return an asset of the shorter form if the code fits
   */
  public static Asset asset(String code, int issuer) {
    return code.length() <= 4
        ? Asset.ofCreditAlphanum4(new AlphaNum4(code(code, 4), id(issuer)))
        : Asset.ofCreditAlphanum12(new AlphaNum12(code(code, 12), id(issuer)));
  }

  /**
   * Creates the asset of a trustline.
   *
   * @param asset any asset
   * @return the same
   */
  public static TrustLineAsset line(Asset asset) {
    return switch (asset.type()) {
      case ASSET_TYPE_NATIVE -> TrustLineAsset.ofNative();
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> TrustLineAsset.ofCreditAlphanum4(asset.alphaNum4());
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> TrustLineAsset.ofCreditAlphanum12(asset.alphaNum12());
      case ASSET_TYPE_POOL_SHARE -> throw new IllegalArgumentException("no asset");
    };
  }

  private static Opaque code(String code, int length) {
    return Opaque.of(Arrays.copyOf(XdrString.of(code).bytes().toByteArray(), length));
  }

  /**
   * Creates a trustline.
   *
   * @param account whose it is
   * @param asset its asset
   * @param balance its balance
   * @param flags its flags
   * @return the entry, with the highest limit
   */
  public static LedgerEntry trustLine(int account, TrustLineAsset asset, long balance, long flags) {
    return trustLine(account, asset, balance, Long.MAX_VALUE, flags);
  }

  /**
   * Creates a trustline.
   *
   * @param account whose it is
   * @param asset its asset
   * @param balance its balance
   * @param limit its limit
   * @param flags its flags
   * @return the entry
   */
  public static LedgerEntry trustLine(
      int account, TrustLineAsset asset, long balance, long limit, long flags) {
    return entry(
        LedgerEntryData.ofTrustline(
            new TrustLineEntry(
                id(account), asset, balance, limit, flags, TrustLineEntryExt.ofV0())));
  }

  /**
   * Creates an offer of lumens for lumens.
   *
   * @param seller whose it is
   * @param offerId its id
   * @return the entry
   */
  public static LedgerEntry offer(int seller, long offerId) {
    return entry(
        LedgerEntryData.ofOffer(
            new OfferEntry(
                id(seller),
                offerId,
                Asset.ofNative(),
                Asset.ofNative(),
                1,
                new Price(1, 1),
                0,
                OfferEntryExt.ofV0())));
  }

  /**
   * Creates a data entry.
   *
   * @param account whose it is
   * @param name its name
   * @param value its value
   * @return the entry
   */
  public static LedgerEntry data(int account, String name, String value) {
    return entry(
        LedgerEntryData.ofData(
            new DataEntry(
                id(account),
                XdrString.of(name),
                XdrString.of(value).bytes(),
                DataEntryExt.ofV0())));
  }

  /**
   * Creates a claimable balance without claimants.
   *
   * @param hash its id
   * @param asset its asset
   * @param amount how much it is
   * @return the entry
   */
  public static LedgerEntry claimableBalance(Opaque hash, Asset asset, long amount) {
    return entry(
        LedgerEntryData.ofClaimableBalance(
            new ClaimableBalanceEntry(
                ClaimableBalanceID.ofV0(hash),
                List.of(),
                asset,
                amount,
                ClaimableBalanceEntryExt.ofV0())));
  }

  /**
   * Creates a liquidity pool.
   *
   * @param id its id
   * @param assetA the first asset
   * @param assetB the second asset
   * @param reserveA how much it has of the first
   * @param reserveB how much it has of the second
   * @return the entry
   */
  public static LedgerEntry pool(
      Opaque id, Asset assetA, Asset assetB, long reserveA, long reserveB) {
    return entry(
        LedgerEntryData.ofLiquidityPool(
            new LiquidityPoolEntry(
                id,
                LiquidityPoolEntryBody.ofConstantProduct(
                    new LiquidityPoolEntryConstantProduct(
                        new LiquidityPoolConstantProductParameters(assetA, assetB, 30),
                        reserveA,
                        reserveB,
                        1,
                        1)))));
  }

  /**
   * Makes data of a contract, for good.
   *
   * @param contract the contract
   * @param key its name
   * @param value its value
   * @return the entry
   */
  public static LedgerEntry contractData(SCAddress contract, SCVal key, SCVal value) {
    return entry(
        LedgerEntryData.ofContractData(
            new ContractDataEntry(
                ExtensionPoint.ofV0(), contract, key, ContractDataDurability.PERSISTENT, value)));
  }

  /**
   * Creates the time that an entry of a contract has left.
   *
   * @param keyHash which entry
   * @param liveUntil the last ledger
   * @return the entry
   */
  public static LedgerEntry ttl(Opaque keyHash, long liveUntil) {
    return entry(LedgerEntryData.ofTtl(new TTLEntry(keyHash, liveUntil)));
  }

  /**
   * Creates an entry, modified last in ledger 1, without sponsor.
   *
   * @param data what it is
   * @return the entry
   */
  public static LedgerEntry entry(LedgerEntryData data) {
    return new LedgerEntry(1, data, LedgerEntryExt.ofV0());
  }

  /**
   * Returns an entry a sponsor.
   *
   * @param entry an entry
   * @param sponsor who pays its reserve, see {@link MadeTransaction#key}
   * @return the entry, sponsored
   */
  public static LedgerEntry sponsored(LedgerEntry entry, int sponsor) {
    return new LedgerEntry(
        entry.lastModifiedLedgerSeq(),
        entry.data(),
        LedgerEntryExt.ofV1(
            new LedgerEntryExtensionV1(id(sponsor), LedgerEntryExtensionV1Ext.ofV0())));
  }
}
