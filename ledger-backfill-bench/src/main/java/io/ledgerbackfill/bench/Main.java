package io.ledgerbackfill.bench;

import io.ledgerbackfill.bench.fault.ChaosCommand;
import io.ledgerbackfill.bench.memory.ObjectSizes;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the jar of benchmarks and faults starts. */
@Command(
    name = "ledger-backfill-bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures backfills, and does them harm.",
      "",
      "Microbenchmarks: io.ledgerbackfill.bench.jmh.Rounds, see docs/benchmarks.md",
      ""
    },
    subcommands = {ChaosCommand.class, ObjectSizes.class})
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process with its exit code: 0 complete, 1 failed, 2 wrong usage.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
