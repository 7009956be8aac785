package io.ledgerbackfill.bench.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run shows of itself. */
final class OutputOptions {

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a report as JSON, also when the run fails.")
  @Nullable Path report;

  @Option(
      names = "--progress",
      paramLabel = "HOW",
      description = "bar, lines or none (default: auto, a bar on a terminal and lines otherwise).")
  ProgressMode progress = ProgressMode.AUTO;

  @Option(
      names = "--progress-interval",
      paramLabel = "TIME",
      description = "The time between two lines (default: 10s).")
  Duration interval = Duration.ofSeconds(10);

  @Option(
      names = {"-q", "--quiet"},
      description = "Print failures alone.")
  boolean quiet;
}
