package io.ledgerbackfill.bench.cli;

/** The command line makes no sense, as turns out only when the command looks closer. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  /** The value of an option is refused by what it is meant for. */
  UsageException(String option, Exception cause) {
    super("Invalid value for option '" + option + "': " + cause.getMessage(), cause);
  }
}
