package io.ledgerbackfill.core.spi;

import org.jspecify.annotations.Nullable;

/**
 * A failure that repeating cannot mend: a missing object, malformed data, a constraint violated, a
 * wrong configuration. Of one unit or one ledger, it leaves that out, and the run fails when all
 * others are done; anywhere else it ends the run at once. What is done stays done.
 *
 * @since 0.1.0
 */
public non-sealed class FinalException extends StageException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates a failure without a cause of its own.
   *
   * @param message what failed, naming ledger, object, byte offset or table
   */
  public FinalException(String message) {
    super(message, null);
  }

  /**
   * Creates a failure that keeps its cause.
   *
   * @param message what failed, naming ledger, object, byte offset or table
   * @param cause what lies beneath, or null if nothing does
   */
  public FinalException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
