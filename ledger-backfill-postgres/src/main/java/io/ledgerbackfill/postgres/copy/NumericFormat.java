package io.ledgerbackfill.postgres.copy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The binary form of {@code numeric}: number of digits, weight of the first, sign, display scale,
 * then the digits, to base 10,000. Like the server's own, it has no zero digits at either end.
 */
final class NumericFormat {

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

  private static final int NEGATIVE = 0x4000;
  private static final int MAX_SCALE = 16_383;
  private static final int MAX_INTEGER_DIGITS = 131_072;
  private static final int HEADER_BYTES = 8;

  private NumericFormat() {}

  /** Returns whether {@code numeric} can hold a number of so many decimal digits, 0 for zero. */
  static boolean inRange(int count, int scale) {
    return scale <= MAX_SCALE && (count == 0 || (long) count - scale <= MAX_INTEGER_DIGITS);
  }

  /** Bytes that {@link #encode} writes at most. */
  static int maxBytes(int count) {
    return HEADER_BYTES + 2 * (count / 4 + 2);
  }

  /**
   * Writes a number that is {@link #inRange in range}, and for which there is room.
   *
   * @return index behind the last byte written
   */
  static int encode(
      byte[] ascii,
      int start,
      int count,
      boolean negative,
      int scale,
      byte[] output,
      int outputOffset) {
    int p = outputOffset + HEADER_BYTES;
    int end = start + count;
    while (end > start && ascii[end - 1] == '0') {
      end--;
    }
    // Groups of four are aligned at the decimal point, so the first may be shorter.
    int exponent = count - scale - 1;
    int weight = end == start ? 0 : Math.floorDiv(exponent, 4);
    int groupEnd = start + Math.floorMod(exponent, 4) + 1;
    for (int i = start; i < end; groupEnd += 4) {
      int group = 0;
      for (; i < groupEnd; i++) {
        group = group * 10 + (i < end ? ascii[i] - '0' : 0);
      }
      SHORT.set(output, p, (short) group);
      p += 2;
    }
    SHORT.set(output, outputOffset, (short) ((p - outputOffset - HEADER_BYTES) / 2));
    SHORT.set(output, outputOffset + 2, (short) weight);
    SHORT.set(output, outputOffset + 4, (short) (negative ? NEGATIVE : 0));
    SHORT.set(output, outputOffset + 6, (short) Math.max(0, scale));
    return p;
  }
}
