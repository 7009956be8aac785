package io.ledgerbackfill.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Progress as plain lines at intervals, for logs. */
final class ProgressLines implements ProgressDisplay {

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private final PrintStream out;
  private final Future<?> lines;

  ProgressLines(Pace pace, Duration every, PrintStream out) {
    this.out = out;
    long millis = every.toMillis();
    lines =
        clock.scheduleAtFixedRate(
            () -> ProgressDisplay.print(pace.line(), out), millis, millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void update() {}

  @Override
  public void message(String line) {
    ProgressDisplay.print(line, out);
  }

  @Override
  public void close() {
    lines.cancel(true);
    clock.shutdown();
  }
}
