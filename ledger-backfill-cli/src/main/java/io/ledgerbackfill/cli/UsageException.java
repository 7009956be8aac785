package io.ledgerbackfill.cli;

import java.util.function.Supplier;

/** The command line makes no sense, as turns out only when the command looks closer. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  private UsageException(String option, IllegalArgumentException cause) {
    super("Invalid value for option '" + option + "': " + cause.getMessage(), cause);
  }

  /** Uses the value of an option; if that is refused as a bad argument, the option is wrong. */
  static <T> T ifRefused(String option, Supplier<T> use) {
    try {
      return use.get();
    } catch (IllegalArgumentException e) {
      throw new UsageException(option, e);
    }
  }
}
