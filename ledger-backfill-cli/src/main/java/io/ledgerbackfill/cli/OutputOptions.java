package io.ledgerbackfill.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run shows of itself. */
final class OutputOptions extends ProgressOptions {

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a report as JSON, also when the run fails.")
  @Nullable Path report;
}
