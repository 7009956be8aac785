package io.ledgerbackfill.core.spi;

import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure of a stage, sorted by type: {@link RetryableException} is tried again, {@link
 * FinalException} is not.
 *
 * <p>An {@link UncheckedIOException} of a {@link Fetcher}, a {@link Flusher} or a {@link
 * ProgressStore} is treated as retryable, since most are failures of a network: it becomes the
 * cause of a {@link RetryableException}. Whoever knows better (a file that is not there, a full
 * disk) throws a {@link FinalException}. Any other exception that a stage throws is treated as
 * final, and so is null where a method is to return something.
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
