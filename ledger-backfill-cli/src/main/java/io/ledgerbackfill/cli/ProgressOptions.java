package io.ledgerbackfill.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How progress is shown. */
class ProgressOptions {

  @Option(
      names = "--progress",
      paramLabel = "HOW",
      description = "bar, lines or none (default: auto, a bar on a terminal and lines otherwise).")
  private ProgressMode mode = ProgressMode.AUTO;

  @Option(
      names = "--progress-interval",
      paramLabel = "TIME",
      description = "The time between two lines (default: 10s).")
  private Duration interval = Duration.ofSeconds(10);

  @Option(
      names = {"-q", "--quiet"},
      description = "Print failures alone, what is left out, and what is tried again.")
  boolean quiet;

  final void check() {
    if (interval.isZero()) {
      throw new UsageException("Invalid value for option '--progress-interval': it is zero");
    }
  }

  final ProgressDisplay start(String task, Pace pace) {
    return ProgressDisplay.start(
        task, quiet ? ProgressMode.NONE : mode, interval, pace, System.err);
  }
}
