package io.ledgerbackfill.core.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure of a stage, sorted by type: {@link RetryableException} is tried again, {@link
 * FinalException} is not. Any other exception that a stage throws is treated as final.
 *
 * <p>The message names what failed: the ledger, the object, the byte offset or the table.
 *
 * @since 0.1.0
 */
public abstract sealed class StageException extends RuntimeException
    permits RetryableException, FinalException {

  private static final long serialVersionUID = 1L;

  StageException(String message, @Nullable Throwable cause) {
    super(Objects.requireNonNull(message, "message"), cause);
  }
}
