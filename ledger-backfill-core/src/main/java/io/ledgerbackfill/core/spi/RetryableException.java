package io.ledgerbackfill.core.spi;

import org.jspecify.annotations.Nullable;

/**
 * A failure that may pass: a lost connection, a time-out, a server that asks to come back later.
 * The pipeline repeats the call, within the limits of its retry options.
 *
 * @since 0.1.0
 */
public non-sealed class RetryableException extends StageException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates a failure without a cause of its own.
   *
   * @param message what failed, naming ledger, object, byte offset or table
   */
  public RetryableException(String message) {
    super(message, null);
  }

  /**
   * Creates a failure that keeps its cause.
   *
   * @param message what failed, naming ledger, object, byte offset or table
   * @param cause what lies beneath, or null if nothing does
   */
  public RetryableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
