package io.ledgerbackfill.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How far a run is, how fast it goes, and when it will end. Thread-safe.
 *
 * <p>The time left is told from bytes: ledgers of different years differ a hundredfold in size and
 * the work follows the size. What the remaining ledgers weigh is judged by the latest ones.
 */
final class Pace {

  /** How many ledgers the judgement of size looks back. */
  private static final double MEMORY = 2000;

  private final long totalLedgers;
  private final LongSupplier nanoClock;
  private final long start;
  private long ledgers;
  private long bytes;
  private double bytesPerLedger;

  /**
   * Begins now.
   *
   * @param totalLedgers how many there are to do
   */
  Pace(long totalLedgers, LongSupplier nanoClock) {
    this(totalLedgers, nanoClock, nanoClock.getAsLong());
  }

  /**
   * Begins at a time.
   *
   * @param start by the same clock: when the run began, as its report counts from there, too
   */
  Pace(long totalLedgers, LongSupplier nanoClock, long start) {
    this.totalLedgers = totalLedgers;
    this.nanoClock = nanoClock;
    this.start = start;
  }

  /** Takes note of ledgers that are done, and of their size as XDR. */
  synchronized void add(long doneLedgers, long doneBytes) {
    double weight = Math.min(1, doneLedgers / Math.min(MEMORY, (double) (ledgers + doneLedgers)));
    bytesPerLedger += weight * ((double) doneBytes / doneLedgers - bytesPerLedger);
    ledgers += doneLedgers;
    bytes += doneBytes;
  }

  long total() {
    return totalLedgers;
  }

  synchronized long done() {
    return ledgers;
  }

  /** Returns which part is done, from 0 to 1. */
  synchronized double part() {
    return (double) ledgers / totalLedgers;
  }

  synchronized double ledgersPerSecond() {
    return ledgers / seconds();
  }

  synchronized double bytesPerSecond() {
    return bytes / seconds();
  }

  private double seconds() {
    return Math.max(1, nanoClock.getAsLong() - start) / 1e9;
  }

  /** Returns the time left; empty as long as nothing is done. */
  synchronized Optional<Duration> left() {
    if (bytes == 0) {
      return Optional.empty();
    }
    double bytesLeft = (totalLedgers - ledgers) * bytesPerLedger;
    return Optional.of(Duration.ofMillis(Math.round(1000 * bytesLeft / bytesPerSecond())));
  }

  /** Says it in one line. */
  synchronized String line() {
    return String.format(
        Locale.ROOT,
        "%,d of %,d ledgers (%.1f %%), %,.1f ledgers/s, %s/s, %s",
        ledgers,
        totalLedgers,
        100.0 * ledgers / totalLedgers,
        ledgersPerSecond(),
        ByteSize.format(bytesPerSecond()),
        left().map(left -> Durations.format(left) + " left").orElse("time left unknown"));
  }
}
