package io.ledgerbackfill.lake;

import dev.failsafe.Execution;
import dev.failsafe.RetryPolicy;
import io.ledgerbackfill.core.spi.RetryableException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Repeats what asks a store outside of a run, where no pipeline repeats it. */
final class StoreRetries {

  private static final Logger LOG = LoggerFactory.getLogger(StoreRetries.class);

  private static final RetryPolicy<Object> POLICY =
      RetryPolicy.builder()
          .handle(RetryableException.class, UncheckedIOException.class)
          .withMaxRetries(3)
          .withBackoff(Duration.ofSeconds(1), Duration.ofSeconds(4), 2)
          .withJitter(0.2)
          .build();

  private final Pause pause;

  /**
   * Creates a way to repeat.
   *
   * @param pause waits between two attempts
   */
  StoreRetries(Pause pause) {
    this.pause = pause;
  }

  /** Returns what waits for real: three more attempts, 1, 2 and 4 seconds apart. */
  static StoreRetries patient() {
    return new StoreRetries(delay -> Thread.sleep(delay.toMillis()));
  }

  /** Waits. */
  @FunctionalInterface
  interface Pause {
    void await(Duration delay) throws InterruptedException;
  }

  /** Asks a store. */
  @FunctionalInterface
  interface Call<T> {
    T run() throws InterruptedException;
  }

  <T> T call(Call<T> call) throws InterruptedException {
    Execution<Object> execution = Execution.of(POLICY);
    while (true) {
      try {
        return call.run();
      } catch (RetryableException | UncheckedIOException e) {
        execution.recordException(e);
        if (execution.isComplete()) {
          throw e;
        }
        Duration delay = execution.getDelay();
        LOG.warn(
            "attempt {} failed, trying again in {} ms: {}",
            execution.getAttemptCount(),
            delay.toMillis(),
            e.getMessage());
        pause.await(delay);
      }
    }
  }
}
