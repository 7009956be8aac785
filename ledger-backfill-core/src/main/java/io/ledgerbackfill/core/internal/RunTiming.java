package io.ledgerbackfill.core.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How a run waits.
 *
 * @param pause waits between two attempts
 * @param grace how long, once a run stops, a flush under way may go on before it is aborted
 * @param patience how long, from then on, a run waits for its threads before it gives them up
 */
public record RunTiming(Pause pause, Duration grace, Duration patience) {

  /** How runs wait outside of tests. */
  public static final RunTiming REAL =
      new RunTiming(
          (delay, stopped) -> stopped.await(delay.toNanos(), TimeUnit.NANOSECONDS),
          Duration.ofSeconds(1),
          Duration.ofSeconds(4));

  /** Waits between two attempts. */
  @FunctionalInterface
  public interface Pause {

    /**
     * Waits until a time has passed, or the run stops.
     *
     * @param delay how long
     * @param stopped opens when the run stops
     * @return whether the run stops
     * @throws InterruptedException when the thread is interrupted
     */
    boolean await(Duration delay, CountDownLatch stopped) throws InterruptedException;
  }
}
