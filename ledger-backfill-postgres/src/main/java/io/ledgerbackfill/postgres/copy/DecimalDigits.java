package io.ledgerbackfill.postgres.copy;

/** The decimal digits of a number, in scratch space that is used again and again. */
final class DecimalDigits {

  /** A signed 128-bit number has at most 39. */
  private static final int CAPACITY = 39;

  private static final int GROUP = 1_000_000_000;

  /** Right-aligned ASCII, without sign or leading zeros; none at all for zero. */
  final byte[] ascii = new byte[CAPACITY];

  private int start;
  private boolean negative;

  int start() {
    return start;
  }

  int count() {
    return CAPACITY - start;
  }

  boolean negative() {
    return negative;
  }

  void set(long value) {
    negative = value < 0;
    // The magnitude of Long.MIN_VALUE is only right if read as unsigned.
    setMagnitude(negative ? -value : value);
  }

  void set(long high, long low) {
    negative = high < 0;
    long l = negative ? -low : low;
    long h = negative ? ~high + (low == 0 ? 1 : 0) : high;
    int p = CAPACITY;
    // Schoolbook division of the four 32-bit limbs, nine digits at a time, until 64 bits are left.
    while (h != 0) {
      long limb3 = h >>> 32;
      long limb2 = ((limb3 % GROUP) << 32) | (h & 0xFFFF_FFFFL);
      long limb1 = ((limb2 % GROUP) << 32) | (l >>> 32);
      long limb0 = ((limb1 % GROUP) << 32) | (l & 0xFFFF_FFFFL);
      int group = (int) (limb0 % GROUP);
      h = ((limb3 / GROUP) << 32) | (limb2 / GROUP);
      l = ((limb1 / GROUP) << 32) | (limb0 / GROUP);
      for (int i = 0; i < 9; i++) {
        ascii[--p] = (byte) ('0' + group % 10);
        group /= 10;
      }
    }
    put(l, p);
  }

  private void setMagnitude(long magnitude) {
    put(magnitude, CAPACITY);
  }

  private void put(long unsigned, int end) {
    int p = end;
    long rest = unsigned;
    if (rest < 0) {
      long quotient = Long.divideUnsigned(rest, 10);
      ascii[--p] = (byte) ('0' + (rest - quotient * 10));
      rest = quotient;
    }
    while (rest != 0) {
      long quotient = rest / 10;
      ascii[--p] = (byte) ('0' + (rest - quotient * 10));
      rest = quotient;
    }
    start = p;
  }
}
