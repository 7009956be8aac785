package io.ledgerbackfill.xdr.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Base32 (RFC 4648, section 6) as strkeys use it: upper case, no padding, one text per value. */
final class Base32 {

  private static final byte[] ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] VALUES = values();

  private Base32() {}

  static int encodedLength(int bytes) {
    return (bytes * 8 + 4) / 5;
  }

  /** Encodes version, payload and their checksum, low byte first, in one pass. */
  static int encodeChecked(
      int version, byte[] bytes, int offset, int length, byte[] target, int targetOffset) {
    int crc = Crc16.update(Crc16.update(0, version), bytes, offset, length);
    int pending = version;
    int bits = 8;
    int out = targetOffset;
    for (int i = 0; i < length + 2; i++) {
      while (bits >= 5) {
        bits -= 5;
        target[out++] = ALPHABET[pending >>> bits & 31];
      }
      int next = i < length ? bytes[offset + i] : i == length ? crc : crc >>> 8;
      pending = pending << 8 | (next & 0xFF);
      bits += 8;
    }
    while (bits > 0) {
      bits -= 5;
      target[out++] = ALPHABET[(bits >= 0 ? pending >>> bits : pending << -bits) & 31];
    }
    return out - targetOffset;
  }

  /**
   * Decodes; gives null for foreign characters, impossible lengths and unused bits that are set.
   */
  static byte @Nullable [] decode(String text) {
    byte[] bytes = new byte[(int) (text.length() * 5L / 8)];
    if (encodedLength(bytes.length) != text.length()) {
      return null;
    }
    int pending = 0;
    int bits = 0;
    int out = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = c < VALUES.length ? VALUES[c] : -1;
      if (value < 0) {
        return null;
      }
      pending = pending << 5 | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[out++] = (byte) (pending >>> bits);
      }
    }
    return (pending & (1 << bits) - 1) == 0 ? bytes : null;
  }

  /**
   * Decodes ASCII characters that fill whole bytes, without making any object.
   *
   * @return whether all characters are of the alphabet; the target is written in any case
   */
  static boolean decode(byte[] text, int offset, int length, byte[] target, int targetOffset) {
    int pending = 0;
    int bits = 0;
    int out = targetOffset;
    for (int i = offset; i < offset + length; i++) {
      int value = text[i] >= 0 ? VALUES[text[i]] : -1;
      if (value < 0) {
        return false;
      }
      pending = (pending << 5) | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        target[out++] = (byte) (pending >>> bits);
      }
    }
    return true;
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < ALPHABET.length; i++) {
      values[ALPHABET[i]] = (byte) i;
    }
    return values;
  }
}
