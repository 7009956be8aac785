package io.ledgerbackfill.cli;

/** What the exit codes mean, the same for every command. */
final class ExitCode {

  /** Everything asked for is done. */
  static final int COMPLETE = 0;

  /** It could not be done; a message says what failed. */
  static final int FAILED = 1;

  /** The command line makes no sense; a message names the option. */
  static final int USAGE = 2;

  /** A signal, or an interrupt, ended it; progress is kept. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
