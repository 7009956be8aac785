package io.ledgerbackfill.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run ended before all ledgers of its range were done. What was flushed stays done: running the
 * same range again does only the rest.
 *
 * <p>The cause is the first failure, as the stage threw it (an {@link java.io.UncheckedIOException}
 * that was tried again within a {@link io.ledgerbackfill.core.spi.RetryableException}); failures
 * that followed it are the suppressed exceptions. The message says which unit, ledger or ledgers
 * the stage was at.
 *
 * @since 0.1.0
 */
public class BackfillException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient BackfillReport report;

  /**
   * Creates a failure.
   *
   * @param message what failed
   * @param cause the first failure, or null if nothing failed
   * @param report what was done until then
   */
  public BackfillException(String message, @Nullable Throwable cause, BackfillReport report) {
    super(Objects.requireNonNull(message, "message"), cause);
    this.report = Objects.requireNonNull(report, "report");
  }

  /**
   * Returns what the run had done when it ended. Not kept by serialization.
   *
   * @return the report so far
   */
  public BackfillReport report() {
    return report;
  }

  /**
   * Returns which ledgers of the range are not done.
   *
   * @return what is left for another run
   */
  public LedgerSet remaining() {
    return report.remaining();
  }
}
