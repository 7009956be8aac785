package io.ledgerbackfill.postgres.flush;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.ledgerbackfill.postgres.internal.Lease;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * Aborts connections on which nothing moves. A socket's time-out bounds reads only: a write waits
 * for as long as the network takes nothing.
 */
final class Watchdog implements AutoCloseable {

  private final long limitNanos;
  private final ScheduledThreadPoolExecutor timer;

  /**
   * Creates one that has nothing to watch yet.
   *
   * @param job the job that its thread is named after
   * @param limit how long a connection may stand still
   */
  Watchdog(String job, Duration limit) {
    this.limitNanos = limit.toNanos();
    this.timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "ledger-backfill-" + job + "-watchdog");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Begins to watch a connection. */
  Watch watch(Lease lease) {
    return new Watch(lease);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  /** Watches one connection. */
  final class Watch implements AutoCloseable {

    private final Lease lease;
    private volatile long lastMove = System.nanoTime();
    private volatile boolean stalled;
    private final ScheduledFuture<?> checks;

    private Watch(Lease lease) {
      this.lease = lease;
      long period = Math.max(limitNanos / 8, 1);
      this.checks = timer.scheduleWithFixedDelay(this::check, period, period, NANOSECONDS);
    }

    /** Tells that something moves. */
    void moved() {
      lastMove = System.nanoTime();
    }

    /** Returns whether the connection was aborted because nothing moved. */
    boolean stalled() {
      return stalled;
    }

    private void check() {
      if (System.nanoTime() - lastMove > limitNanos) {
        stalled = true;
        lease.abort();
      }
    }

    @Override
    public void close() {
      checks.cancel(false);
    }
  }
}
