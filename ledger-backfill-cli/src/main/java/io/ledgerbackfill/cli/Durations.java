package io.ledgerbackfill.cli;

import java.time.Duration;
import java.util.Locale;

/** Durations for people. */
final class Durations {

  private Durations() {}

  /** Writes a duration: the two largest units, e.g. {@code 2 h 05 m}. */
  static String format(Duration duration) {
    long seconds = Math.addExact(duration.toMillis(), 500) / 1000;
    if (duration.toMillis() < 9_950) {
      return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return String.format(Locale.ROOT, "%d m %02d s", seconds / 60, seconds % 60);
    }
    if (seconds < 86400) {
      return String.format(Locale.ROOT, "%d h %02d m", seconds / 3600, seconds / 60 % 60);
    }
    return String.format(Locale.ROOT, "%d d %02d h", seconds / 86400, seconds / 3600 % 24);
  }
}
