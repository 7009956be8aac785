package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.DerivedIds;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ChangeTrustAsset;
import io.ledgerbackfill.xdr.model.TrustLineAsset;

/**
 * The contracts that stand for assets (CAP-46-06): how rows name tokens. Hashing an asset takes far
 * longer than looking it up, and most ledgers are about few assets, so the last ones seen are kept:
 * at most {@value #SLOTS}, less than a megabyte.
 *
 * <p>The addresses that it gives stay valid, as the ids are never overwritten.
 *
 * @since 0.1.0
 */
public final class AssetContracts {

  private static final int SLOTS = 8192;
  private static final int ID_BYTES = 32;
  private static final byte[] NATIVE = new byte[4];

  private final DerivedIds ids;
  private final Address nativeContract = new Address();

  private final ByteRangeCache<byte[]> known = new ByteRangeCache<>(SLOTS);

  /**
   * Creates it, empty.
   *
   * @param ids computes the contracts that are not known yet; for the same thread
   */
  public AssetContracts(DerivedIds ids) {
    this.ids = ids;
    of(NATIVE, 0, NATIVE.length, nativeContract);
  }

  /**
   * Returns the contract of the network's own currency.
   *
   * @return its address, not to be turned
   */
  public Address nativeContract() {
    return nativeContract;
  }

  /**
   * Finds the contract of an asset.
   *
   * @param doc where the asset is
   * @param asset position of an {@link Asset}
   * @param target is turned to the contract
   */
  public void of(XdrDocument doc, long asset, Address target) {
    between(doc, asset, Asset.end(doc, asset), target);
  }

  /**
   * Finds the contract of a trustline's asset.
   *
   * @param doc where the asset is
   * @param asset position of a {@link TrustLineAsset} that is no pool share
   * @param target is turned to the contract
   */
  public void ofTrustLine(XdrDocument doc, long asset, Address target) {
    between(doc, asset, TrustLineAsset.end(doc, asset), target);
  }

  /**
   * Finds the contract of an asset that is to be held.
   *
   * @param doc where the asset is
   * @param line position of a {@link ChangeTrustAsset} that is no pool share
   * @param target is turned to the contract
   */
  public void ofChangeTrust(XdrDocument doc, long line, Address target) {
    between(doc, line, ChangeTrustAsset.end(doc, line), target);
  }

  /** All three begin alike: an asset is written as the XDR {@code Asset} in each. */
  private void between(XdrDocument doc, long asset, int end, Address target) {
    int from = XdrDocument.offset(asset);
    of(doc.bytes(), from, end - from, target);
  }

  /**
   * Finds the contract of an asset.
   *
   * @param bytes the array that holds the asset
   * @param offset where the XDR {@code Asset} begins
   * @param length its length in bytes
   * @param target is turned to the contract
   */
  public void of(byte[] bytes, int offset, int length, Address target) {
    byte[] id = known.get(bytes, offset, offset + length);
    if (id == null) {
      id = new byte[ID_BYTES];
      ids.assetContract(bytes, offset, length, id, 0);
      known.put(bytes, offset, offset + length, id);
    }
    target.of(Kind.CONTRACT, id, 0);
  }
}
