package io.ledgerbackfill.postgres.copy;

/** The binary form of {@code date}: days since 2000-01-01. */
final class Dates {

  static final int INFINITY = Integer.MAX_VALUE;
  static final int MINUS_INFINITY = Integer.MIN_VALUE;

  /** 2000-01-01, in days since 1970. */
  private static final int EPOCH_DAY = 10_957;

  /** 4714-11-24 BC, Julian day 0, in days since 1970. */
  private static final long MIN_DAY = -2_440_588;

  /** 5874898-01-01, the first day that is too late, in days since 1970. */
  private static final long END_DAY = 2_145_042_906;

  private Dates() {}

  static boolean inRange(long epochDay) {
    return epochDay >= MIN_DAY && epochDay < END_DAY;
  }

  /** Encodes a day that is {@link #inRange in range}. */
  static int encode(long epochDay) {
    return (int) (epochDay - EPOCH_DAY);
  }
}
