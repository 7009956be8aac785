package io.ledgerbackfill.xdr.ledger;

/** The checksum of strkeys: CRC-16/XMODEM, polynomial x^16 + x^12 + x^5 + 1, starting from zero. */
final class Crc16 {

  private static final int POLYNOMIAL = 0x1021;
  private static final char[] TABLE = table();

  private Crc16() {}

  static int update(int crc, int value) {
    return (crc << 8 & 0xFFFF) ^ TABLE[(crc >>> 8) ^ (value & 0xFF)];
  }

  static int update(int crc, byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      crc = update(crc, bytes[i]);
    }
    return crc;
  }

  private static char[] table() {
    char[] table = new char[256];
    for (int value = 0; value < table.length; value++) {
      int crc = value << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
      }
      table[value] = (char) crc;
    }
    return table;
  }
}
