package io.ledgerbackfill.core;

/**
 * Thrown when an option has a value that it can't have, by itself or beside others. The message
 * names the option and what is allowed.
 *
 * @since 0.1.0
 */
public final class InvalidOptionException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final BackfillOption option;

  InvalidOptionException(BackfillOption option, String message) {
    super(message);
    this.option = option;
  }

  InvalidOptionException(BackfillOption option, String message, IllegalArgumentException cause) {
    super(message, cause);
    this.option = option;
  }

  /**
   * Returns the option; of several that contradict each other, the one set last, or the one that
   * was set if the others have their defaults.
   *
   * @return the option to change
   */
  public BackfillOption option() {
    return option;
  }
}
