package io.ledgerbackfill.postgres.copy;

/**
 * The binary form of {@code timestamptz} and {@code timestamp}: microseconds since 2000-01-01, of
 * UTC and of no time zone.
 */
final class Timestamps {

  static final long INFINITY = Long.MAX_VALUE;
  static final long MINUS_INFINITY = Long.MIN_VALUE;

  private static final long MICROS = 1_000_000;
  private static final long EPOCH_SECONDS = 946_684_800;

  /** 4714-11-24 BC, Julian day 0, in seconds since 1970. */
  private static final long MIN_SECONDS = -210_866_803_200L;

  /** 294277-01-01, the first day that is too late, in seconds since 1970. */
  private static final long END_SECONDS = 9_224_318_016_000L;

  private Timestamps() {}

  static boolean inRange(long epochSeconds) {
    return epochSeconds >= MIN_SECONDS && epochSeconds < END_SECONDS;
  }

  /** Encodes a time that is {@link #inRange in range}. */
  static long encode(long epochSeconds, int micros) {
    return (epochSeconds - EPOCH_SECONDS) * MICROS + micros;
  }

  static long floorToSeconds(long epochMicros) {
    return Math.floorDiv(epochMicros, MICROS);
  }

  static int microsOfSecond(long epochMicros) {
    return (int) Math.floorMod(epochMicros, MICROS);
  }
}
