package io.ledgerbackfill.bench.cli;

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
    int exitCode = RootCommand.commandLine().execute(args);
    interruption.exit(exitCode);
  }
}
