package io.ledgerbackfill.xdr.ledger;

import java.security.DigestException;
import java.security.MessageDigest;

/**
 * Computes transaction hashes for one network: SHA-256 of an XDR {@code
 * TransactionSignaturePayload}, that is the network id, the envelope type, and the transaction
 * without its signatures. A transaction's XDR is hashed where it lies, without a copy.
 *
 * <p>Confined to a thread: it reuses its digest.
 *
 * @since 0.1.0
 */
public final class TransactionHasher {

  private static final byte[] ENVELOPE_TYPE_TX = {0, 0, 0, 2};
  private static final byte[] ENVELOPE_TYPE_TX_FEE_BUMP = {0, 0, 0, 5};
  private static final byte[] KEY_TYPE_ED25519 = {0, 0, 0, 0};

  private final Network network;
  private final MessageDigest digest = Sha256.newDigest();

  /**
   * Creates a hasher.
   *
   * @param network whose id goes into the hashes
   */
  public TransactionHasher(Network network) {
    this.network = network;
  }

  /**
   * Returns the network.
   *
   * @return the network whose id goes into the hashes
   */
  public Network network() {
    return network;
  }

  /**
   * Hashes a {@code Transaction}: the {@code tx} of a {@code TransactionV1Envelope}. This is also
   * the inner hash of a fee bump, taken of its inner envelope's {@code tx}.
   *
   * @param bytes the array that holds it
   * @param offset where its XDR begins
   * @param length its length in bytes
   * @param target takes the hash, 32 bytes
   * @param targetOffset where the hash is to begin
   */
  public void hashTransaction(
      byte[] bytes, int offset, int length, byte[] target, int targetOffset) {
    begin(ENVELOPE_TYPE_TX);
    finish(bytes, offset, length, target, targetOffset);
  }

  /**
   * Hashes a {@code TransactionV0}: the {@code tx} of a {@code TransactionV0Envelope}. It is hashed
   * as the {@code Transaction} that it stands for (CAP-15), which differs in that its source
   * account begins with a key type; optional time bounds encode as {@code Preconditions} do.
   *
   * @param bytes the array that holds it
   * @param offset where its XDR begins
   * @param length its length in bytes
   * @param target takes the hash, 32 bytes
   * @param targetOffset where the hash is to begin
   */
  public void hashTransactionV0(
      byte[] bytes, int offset, int length, byte[] target, int targetOffset) {
    begin(ENVELOPE_TYPE_TX);
    digest.update(KEY_TYPE_ED25519);
    finish(bytes, offset, length, target, targetOffset);
  }

  /**
   * Hashes a {@code FeeBumpTransaction} (CAP-15): the {@code tx} of a {@code
   * FeeBumpTransactionEnvelope}. It contains the inner envelope with its signatures.
   *
   * @param bytes the array that holds it
   * @param offset where its XDR begins
   * @param length its length in bytes
   * @param target takes the outer hash, 32 bytes
   * @param targetOffset where the hash is to begin
   */
  public void hashFeeBump(byte[] bytes, int offset, int length, byte[] target, int targetOffset) {
    begin(ENVELOPE_TYPE_TX_FEE_BUMP);
    finish(bytes, offset, length, target, targetOffset);
  }

  private void begin(byte[] envelopeType) {
    digest.reset();
    network.updateId(digest);
    digest.update(envelopeType);
  }

  private void finish(byte[] bytes, int offset, int length, byte[] target, int targetOffset) {
    digest.update(bytes, offset, length);
    try {
      digest.digest(target, targetOffset, Sha256.LENGTH);
    } catch (DigestException e) {
      throw new IllegalArgumentException("no room for a hash of 32 bytes", e);
    }
  }
}
