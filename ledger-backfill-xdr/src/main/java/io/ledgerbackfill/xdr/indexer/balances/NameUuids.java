package io.ledgerbackfill.xdr.indexer.balances;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5: SHA-1 of a namespace and a name (RFC 9562, section 5.5). */
final class NameUuids {

  /** Of {@code trustline_assets} in the namespace of domain names. */
  private static final UUID TRUSTLINE_ASSETS =
      UUID.fromString("a244800c-a2d6-57a8-aad0-137ebafcd778");

  /** Of {@code contract_tokens} in the namespace of domain names. */
  private static final UUID CONTRACT_TOKENS =
      UUID.fromString("ddc2bc85-76af-547e-8696-5af000605938");

  private NameUuids() {}

  /** Computes the id of an asset that is named by code and issuer, with a colon between them. */
  static UUID asset(String text) {
    return of(TRUSTLINE_ASSETS, text);
  }

  /** Computes the id of a contract that is named by its strkey. */
  static UUID contract(String address) {
    return of(CONTRACT_TOKENS, address);
  }

  static UUID of(UUID namespace, String name) {
    ByteBuffer digest =
        ByteBuffer.wrap(
            sha1()
                .digest(
                    ByteBuffer.allocate(16 + name.length())
                        .putLong(namespace.getMostSignificantBits())
                        .putLong(namespace.getLeastSignificantBits())
                        .put(name.getBytes(StandardCharsets.ISO_8859_1))
                        .array()));
    return new UUID(
        (digest.getLong() & ~0xF000L) | 0x5000L,
        (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-1", e);
    }
  }
}
