package io.ledgerbackfill.core.internal;

import dev.failsafe.Execution;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.spi.BackfillListener.Retrying;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.Stage;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls a stage, and calls it again after failures that may pass. */
final class Retrier {

  private static final Logger log = LoggerFactory.getLogger(Retrier.class);

  /** By how much pauses vary, so that many workers do not come back at the same moment. */
  private static final double JITTER = 0.2;

  private final Stage stage;
  private final RetryPolicy<Object> policy;
  private final RunStop stop;
  private final RunTiming.Pause pause;
  private final RunStats stats;
  private final ListenerFeeds listeners;

  /** How many workers can do nothing meanwhile. */
  private final int heldUp;

  private Retrier(Stage stage, int heldUp, RetryPolicy<Object> policy, RunContext context) {
    this.stage = stage;
    this.heldUp = heldUp;
    this.policy = policy;
    this.stop = context.stop();
    this.pause = context.timing().pause();
    this.stats = context.stats();
    this.listeners = context.listeners();
  }

  /** A call of a stage. */
  @FunctionalInterface
  interface Call<T> {
    T run() throws InterruptedException;
  }

  static Retrier ofFetch(RunContext context) {
    BackfillOptions options = context.options();
    RetryPolicyBuilder<Object> policy =
        retryable(options.fetchRetries()).withDelay(options.fetchRetryDelay());
    return new Retrier(Stage.FETCH, 1, policy.withJitter(JITTER).build(), context);
  }

  static Retrier ofFlush(RunContext context) {
    return ofFlush(context, 1);
  }

  /** Retries like flushing what comes before it, which all flush workers wait for. */
  static Retrier ofPreparation(RunContext context) {
    return ofFlush(context, context.options().flushWorkers());
  }

  private static Retrier ofFlush(RunContext context, int heldUp) {
    BackfillOptions options = context.options();
    RetryPolicyBuilder<Object> policy = retryable(options.flushRetries());
    // Failsafe wants the limit of a growing delay to be above its start.
    if (options.flushRetryDelay().compareTo(options.flushRetryMaxDelay()) < 0) {
      policy.withBackoff(options.flushRetryDelay(), options.flushRetryMaxDelay(), 2);
    } else {
      policy.withDelay(options.flushRetryDelay());
    }
    return new Retrier(Stage.FLUSH, heldUp, policy.withJitter(JITTER).build(), context);
  }

  /**
   * Calls, until it succeeds or fails for good.
   *
   * @param doing what the call does, for messages
   * @throws StageFailure when it failed for good
   * @throws InterruptedException when the run stops
   */
  <T> T call(String doing, Call<T> call) throws StageFailure, InterruptedException {
    Execution<Object> execution = Execution.of(policy);
    while (true) {
      long start = System.nanoTime();
      try {
        return attempt(call);
      } catch (RetryableException e) {
        failing(start);
        execution.recordException(e);
        if (execution.isComplete() || stop.isStopped() || OutOfMemory.in(e) != null) {
          throw new StageFailure(doing, execution.getAttemptCount(), e);
        }
        Duration delay = execution.getDelay();
        stats.retried(stage, e);
        int attempt = execution.getAttemptCount();
        log.warn(
            "{} failed (attempt {}), to be tried again in {} ms: {}",
            doing,
            attempt,
            delay.toMillis(),
            e.getMessage());
        listeners.publish(
            listener -> listener.retrying(new Retrying(stage, doing, attempt, e, delay)));
        pause(delay);
      } catch (InterruptedException e) {
        if (stop.isStopped()) {
          throw e;
        }
        throw new StageFailure(doing + " (the run was not stopped)", e);
      } catch (Throwable e) {
        throw new StageFailure(doing, execution.getAttemptCount() + 1, e);
      }
    }
  }

  /** An I/O failure that nobody has sorted is most often one of the network: it may pass. */
  private static <T> T attempt(Call<T> call) throws InterruptedException {
    try {
      return call.run();
    } catch (UncheckedIOException e) {
      throw new RetryableException(e.toString(), e);
    }
  }

  private void pause(Duration delay) throws InterruptedException {
    long start = System.nanoTime();
    boolean stopping = pause.await(delay, stop.stopped());
    failing(start);
    if (stopping) {
      throw RunStop.interrupted();
    }
  }

  private void failing(long start) {
    stats.failing(stage, heldUp * (System.nanoTime() - start));
  }

  private static RetryPolicyBuilder<Object> retryable(int retries) {
    return RetryPolicy.builder().handle(RetryableException.class).withMaxRetries(retries);
  }
}
