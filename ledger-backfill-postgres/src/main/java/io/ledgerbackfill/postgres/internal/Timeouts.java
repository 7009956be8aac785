package io.ledgerbackfill.postgres.internal;

import java.time.Duration;

/** What all time-outs have in common: the driver and the server count them in milliseconds. */
public final class Timeouts {

  /** How long a lock is waited for, if nothing else is set. */
  public static final Duration DEFAULT_LOCK_TIMEOUT = Duration.ofSeconds(30);

  /** How long the server may be silent, if nothing else is set. */
  public static final Duration DEFAULT_NETWORK_TIMEOUT = Duration.ofMinutes(2);

  private static final Duration LEAST = Duration.ofMillis(1);
  private static final Duration MOST = Duration.ofMillis(Integer.MAX_VALUE);

  private Timeouts() {}

  /**
   * Checks a time-out. One that is shorter than a millisecond would be none at all.
   *
   * @param option the name of the option
   * @param timeout its value
   * @return the same
   * @throws IllegalArgumentException if it is not 1 to 2,147,483,647 ms
   */
  public static Duration check(String option, Duration timeout) {
    if (timeout.compareTo(LEAST) < 0 || timeout.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          option + " must be 1 to " + Integer.MAX_VALUE + " ms, but is " + timeout);
    }
    return timeout;
  }
}
