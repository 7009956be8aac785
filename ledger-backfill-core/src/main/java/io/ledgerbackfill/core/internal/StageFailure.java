package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.spi.StageException;

/** What a stage threw for good, with what it was doing. Never leaves the pipeline. */
final class StageFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final Throwable thrown;

  StageFailure(String doing, Throwable thrown) {
    this(doing, 1, thrown);
  }

  StageFailure(String doing, int attempts, Throwable thrown) {
    super(
        doing
            + " failed"
            + (attempts > 1 ? " after " + attempts + " attempts: " : ": ")
            + describe(thrown),
        thrown);
    this.thrown = thrown;
  }

  /** Returns what the stage threw. */
  Throwable thrown() {
    return thrown;
  }

  private static String describe(Throwable thrown) {
    OutOfMemoryError outOfMemory = OutOfMemory.in(thrown);
    if (outOfMemory != null) {
      return OutOfMemory.describe(outOfMemory);
    }
    String message = thrown.getMessage();
    return thrown instanceof StageException && message != null ? message : thrown.toString();
  }
}
