package io.ledgerbackfill.postgres.copy;

/** The binary form of {@code inet} and {@code cidr}: what comes before the address's bytes. */
final class Networks {

  static final int HEADER_BYTES = 4;

  /** What PostgreSQL calls the families, whatever they are to the operating system. */
  private static final byte IPV4 = 2;

  private static final byte IPV6 = 3;

  private static final int IPV4_BYTES = 4;

  private Networks() {}

  /** Writes family, bits of the network, whether it is a {@code cidr}, and bytes of the address. */
  static void header(byte[] array, int offset, int addressBytes, int bits, boolean cidr) {
    array[offset] = addressBytes == IPV4_BYTES ? IPV4 : IPV6;
    array[offset + 1] = (byte) bits;
    array[offset + 2] = (byte) (cidr ? 1 : 0);
    array[offset + 3] = (byte) addressBytes;
  }

  /** Returns whether an address has bits set beyond those of its network. */
  static boolean hasHostBits(byte[] address, int bits) {
    for (int i = bits; i < 8 * address.length; i++) {
      if ((address[i / 8] & (0x80 >> (i % 8))) != 0) {
        return true;
      }
    }
    return false;
  }
}
