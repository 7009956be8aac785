package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Random numbers that depend on the seed alone, on every Java: SplitMix64, and integers throughout,
 * as floating-point functions may differ between machines.
 */
final class Dice {

  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  long next() {
    state += 0x9E37_79B9_7F4A_7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to one less than the bound. */
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /** A number between both, inclusive. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  boolean oneIn(int n) {
    return below(n) == 0;
  }

  boolean percent(int chance) {
    return below(100) < chance;
  }

  /** A positive number of at most {@code most}; each number of digits is as likely as another. */
  long amount(long most) {
    if (most <= 1) {
      return 1;
    }
    int bits = 1 + below(64 - Long.numberOfLeadingZeros(most));
    return Math.max(1, Math.min(most, next() >>> (64 - bits)));
  }

  /** A number below the bound; small ones are frequent, great ones are rare. */
  int skewed(int bound) {
    return Math.min(below(bound), Math.min(below(bound), below(bound)));
  }

  <T> T any(List<T> values) {
    return values.get(below(values.size()));
  }

  <T> T popular(List<T> values) {
    return values.get(skewed(values.size()));
  }

  Opaque opaque(int length) {
    ByteBuffer bytes = ByteBuffer.allocate((length + 7) / 8 * 8);
    while (bytes.hasRemaining()) {
      bytes.putLong(next());
    }
    return Opaque.of(bytes.array(), 0, length);
  }
}
