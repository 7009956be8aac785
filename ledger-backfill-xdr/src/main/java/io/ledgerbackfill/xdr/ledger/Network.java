package io.ledgerbackfill.xdr.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Stellar network, named by its passphrase. Hashes of transactions and derived ids contain the
 * network's id, so that nothing signed for one network is valid on another.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Network {

  /** The public network. */
  public static final Network PUBNET = of("Public Global Stellar Network ; September 2015");

  /** The test network. */
  public static final Network TESTNET = of("Test SDF Network ; September 2015");

  private final String passphrase;
  private final byte[] id;

  private Network(String passphrase) {
    this.passphrase = passphrase;
    this.id = Sha256.newDigest().digest(passphrase.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Names a network.
   *
   * @param passphrase the network's passphrase, not empty
   * @return the network
   */
  public static Network of(String passphrase) {
    Objects.requireNonNull(passphrase, "passphrase");
    if (passphrase.isEmpty()) {
      throw new IllegalArgumentException("the network passphrase is empty");
    }
    return new Network(passphrase);
  }

  /**
   * Returns the passphrase.
   *
   * @return the passphrase, not empty
   */
  public String passphrase() {
    return passphrase;
  }

  /**
   * Returns the network id: the SHA-256 hash of the passphrase, as in the {@code networkId} of XDR
   * {@code TransactionSignaturePayload} and {@code HashIDPreimage}.
   *
   * @return a copy, 32 bytes
   */
  public byte[] id() {
    return id.clone();
  }

  /**
   * Feeds the network id to a digest, without a copy.
   *
   * @param digest takes the 32 bytes
   */
  public void updateId(MessageDigest digest) {
    digest.update(id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Network that && passphrase.equals(that.passphrase);
  }

  @Override
  public int hashCode() {
    return passphrase.hashCode();
  }

  @Override
  public String toString() {
    return passphrase;
  }
}
