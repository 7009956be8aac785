package io.ledgerbackfill.xdr.ledger;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.model.ContractIDPreimageFromAddress;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * Computes the ids that the network derives from what they stand for: SHA-256 of an XDR {@code
 * HashIDPreimage}, or of the thing itself. XDR is hashed where it lies, without a copy.
 *
 * <p>Confined to a thread: it reuses its digest.
 *
 * @since 0.1.0
 */
public final class DerivedIds {

  private static final int ENVELOPE_TYPE_POOL_REVOKE_OP_ID = 7;
  private static final int ENVELOPE_TYPE_CONTRACT_ID = 8;
  private static final int CONTRACT_ID_PREIMAGE_FROM_ADDRESS = 0;
  private static final int CONTRACT_ID_PREIMAGE_FROM_ASSET = 1;
  private static final int PUBLIC_KEY_TYPE_ED25519 = 0;

  private final Network network;
  private final MessageDigest digest = Sha256.newDigest();

  /**
   * Creates it for a network.
   *
   * @param network whose id goes into contract ids
   */
  public DerivedIds(Network network) {
    this.network = Objects.requireNonNull(network, "network");
  }

  /**
   * Computes the id of the contract that stands for an asset, the Stellar Asset Contract
   * (CAP-46-06).
   *
   * @param bytes the array that holds the asset
   * @param offset where the XDR {@code Asset} begins; for assets with an issuer a {@code
   *     TrustLineAsset} and a {@code ChangeTrustAsset} are the same bytes
   * @param length its length in bytes
   * @param target takes the contract id, 32 bytes
   * @param targetOffset where the id is to begin
   */
  public void assetContract(byte[] bytes, int offset, int length, byte[] target, int targetOffset) {
    beginContract(CONTRACT_ID_PREIMAGE_FROM_ASSET);
    digest.update(bytes, offset, length);
    finish(target, targetOffset);
  }

  /**
   * Computes the id of a contract that is deployed from an address (CAP-46-02).
   *
   * @param bytes the array that holds the preimage
   * @param offset where the XDR {@code ContractIDPreimageFromAddress} begins: address and salt
   * @param length its length in bytes
   * @param target takes the contract id, 32 bytes
   * @param targetOffset where the id is to begin
   */
  public void deployedContract(
      byte[] bytes, int offset, int length, byte[] target, int targetOffset) {
    beginContract(CONTRACT_ID_PREIMAGE_FROM_ADDRESS);
    digest.update(bytes, offset, length);
    finish(target, targetOffset);
  }

  /**
   * Computes the id of a contract that is deployed from an address (CAP-46-02).
   *
   * @param doc where the preimage is
   * @param preimage position of a {@link ContractIDPreimageFromAddress}
   * @param target takes the contract id, 32 bytes
   * @param targetOffset where the id is to begin
   */
  public void deployedContract(XdrDocument doc, long preimage, byte[] target, int targetOffset) {
    int from = XdrDocument.offset(preimage);
    int length = ContractIDPreimageFromAddress.end(doc, preimage) - from;
    deployedContract(doc.bytes(), from, length, target, targetOffset);
  }

  /**
   * Computes the id of a liquidity pool (CAP-38).
   *
   * @param bytes the array that holds the parameters
   * @param offset where the XDR {@code LiquidityPoolParameters} begins
   * @param length its length in bytes
   * @param target takes the pool id, 32 bytes
   * @param targetOffset where the id is to begin
   */
  public void liquidityPool(byte[] bytes, int offset, int length, byte[] target, int targetOffset) {
    digest.reset();
    digest.update(bytes, offset, length);
    finish(target, targetOffset);
  }

  /**
   * Computes the id of a claimable balance that arises when an authorization to hold pool shares is
   * revoked (CAP-38).
   *
   * @param bytes the array that holds the parts
   * @param source where the ed25519 key of the transaction's source begins, 32 bytes
   * @param sequenceNumber the transaction's sequence number
   * @param operation the operation's index in the transaction, from 0
   * @param pool where the pool id begins, 32 bytes
   * @param asset where the XDR {@code Asset} of the balance begins
   * @param assetLength its length in bytes
   * @param target takes the hash of the {@code ClaimableBalanceID}, 32 bytes
   * @param targetOffset where the hash is to begin
   */
  public void revokedBalance(
      byte[] bytes,
      int source,
      long sequenceNumber,
      int operation,
      int pool,
      int asset,
      int assetLength,
      byte[] target,
      int targetOffset) {
    digest.reset();
    update(ENVELOPE_TYPE_POOL_REVOKE_OP_ID);
    update(PUBLIC_KEY_TYPE_ED25519);
    digest.update(bytes, source, Sha256.LENGTH);
    update((int) (sequenceNumber >>> 32));
    update((int) sequenceNumber);
    update(operation);
    digest.update(bytes, pool, Sha256.LENGTH);
    digest.update(bytes, asset, assetLength);
    finish(target, targetOffset);
  }

  private void beginContract(int preimageType) {
    digest.reset();
    update(ENVELOPE_TYPE_CONTRACT_ID);
    network.updateId(digest);
    update(preimageType);
  }

  private void update(int value) {
    digest.update((byte) (value >>> 24));
    digest.update((byte) (value >>> 16));
    digest.update((byte) (value >>> 8));
    digest.update((byte) value);
  }

  private void finish(byte[] target, int targetOffset) {
    try {
      digest.digest(target, targetOffset, Sha256.LENGTH);
    } catch (DigestException e) {
      throw new IllegalArgumentException("no room for an id of 32 bytes", e);
    }
  }
}
