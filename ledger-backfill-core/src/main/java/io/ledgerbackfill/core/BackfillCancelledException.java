package io.ledgerbackfill.core;

/**
 * A run was ended by {@link BackfillPipeline#cancel} or by an interrupt of its caller's thread.
 *
 * @since 0.1.0
 */
public final class BackfillCancelledException extends BackfillException {

  private static final long serialVersionUID = 1L;

  private final boolean interrupted;

  /**
   * Creates an exception for a run that was told to stop.
   *
   * @param message what happened
   * @param interrupted whether the thread that called {@link BackfillPipeline#run} was interrupted
   * @param report what was done until then
   */
  public BackfillCancelledException(String message, boolean interrupted, BackfillReport report) {
    super(message, null, report);
    this.interrupted = interrupted;
  }

  /**
   * Returns whether an interrupt, not a cancellation, ended the run. After an interrupt the
   * thread's interrupt flag is set.
   *
   * @return true if the calling thread was interrupted, false after {@link BackfillPipeline#cancel}
   */
  public boolean interrupted() {
    return interrupted;
  }
}
