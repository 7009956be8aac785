package io.ledgerbackfill.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the runnable jar starts. */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process with its exit code: 0 complete, 1 failed, 2 wrong usage,
   * 130 interrupted.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Interruption interruption = Interruption.install();
    StandardOutput out = StandardOutput.out();
    StandardOutput err = StandardOutput.err();
    PrintableLog.install();
    LineWriter messages = err.writer();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          messages.println("ledger-backfill: thread " + thread.getName() + " failed:");
          Failures.print(failure, messages);
          if (failure instanceof Error) {
            interruption.fail(); // what waits for that thread would wait for ever
          }
        });
    LineWriter results = out.writer();
    int exitCode = RootCommand.run(results, messages, interruption::remind, args);
    results.flush();
    System.out.flush();
    interruption.exit(exitCode == ExitCode.COMPLETE ? check(out.failure(), messages) : exitCode);
  }

  private static int check(@Nullable IOException failure, LineWriter messages) {
    if (failure == null) {
      return ExitCode.COMPLETE;
    }
    messages.println(
        "ledger-backfill: failed: can't write to standard output: " + failure.getMessage());
    return ExitCode.FAILED;
  }
}
