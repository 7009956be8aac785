package io.ledgerbackfill.postgres.copy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** UTF-8 as PostgreSQL wants it: the shortest form, no surrogates, no NUL. */
final class Utf8 {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long LOW_BITS = 0x0101_0101_0101_0101L;

  private Utf8() {}

  /** Length of the text in bytes, or −1 if it has a NUL character or half a surrogate pair. */
  static long length(String value) {
    long bytes = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == 0) {
        return -1;
      } else if (c < 0x80) {
        bytes++;
      } else if (c < 0x800) {
        bytes += 2;
      } else if (!Character.isSurrogate(c)) {
        bytes += 3;
      } else if (isPair(value, i)) {
        bytes += 4;
        i++;
      } else {
        return -1;
      }
    }
    return bytes;
  }

  /** Writes a text whose {@link #length} is known, and for which there is room. */
  static void encode(String value, byte[] output, int outputOffset) {
    int p = outputOffset;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < 0x80) {
        output[p++] = (byte) c;
      } else if (c < 0x800) {
        output[p++] = (byte) (0xC0 | (c >> 6));
        output[p++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        output[p++] = (byte) (0xE0 | (c >> 12));
        output[p++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        output[p++] = (byte) (0x80 | (c & 0x3F));
      } else {
        int point = Character.toCodePoint(c, value.charAt(++i));
        output[p++] = (byte) (0xF0 | (point >> 18));
        output[p++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        output[p++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        output[p++] = (byte) (0x80 | (point & 0x3F));
      }
    }
  }

  /** Says what {@link #length} found wrong. */
  static String complaint(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == 0) {
        return "text has a NUL character at index " + i;
      }
      if (Character.isSurrogate(c) && !isPair(value, i++)) {
        return "text has half a surrogate pair at index " + (i - 1);
      }
    }
    throw new IllegalArgumentException("nothing is wrong with the text");
  }

  private static boolean isPair(String value, int i) {
    return i + 1 < value.length()
        && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
  }

  /** Index of the first byte that is NUL or no part of valid UTF-8, or −1 if there is none. */
  static int firstInvalid(byte[] input, int offset, int length) {
    int p = offset;
    int limit = offset + length;
    while (p < limit) {
      // Nearly all text is ASCII. The subtraction sets the high bit of the first zero byte.
      while (limit - p >= 8) {
        long word = (long) LONG.get(input, p);
        if (((word | (word - LOW_BITS)) & HIGH_BITS) != 0) {
          break;
        }
        p += 8;
      }
      if (p == limit) {
        break;
      }
      int size = sequence(input, p, limit);
      if (size == 0) {
        return p;
      }
      p += size;
    }
    return -1;
  }

  /** Bytes of the valid sequence that starts here (table 3-7 of the Unicode standard), or 0. */
  private static int sequence(byte[] input, int p, int limit) {
    int lead = input[p] & 0xFF;
    if (lead < 0x80) {
      return lead == 0 ? 0 : 1;
    }
    int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || size > limit - p) {
      return 0;
    }
    int second = input[p + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = 2; i < size; i++) {
      if ((input[p + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return size;
  }
}
