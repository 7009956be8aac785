package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import java.util.Objects;

/**
 * The database refused a batch, because some of its ledgers are already done in this job: another
 * process works on the same ledgers, or has done so since this run asked what is missing. Nothing
 * of the batch was written.
 *
 * @since 0.1.0
 */
public final class ProgressConflictException extends FinalException {

  private static final long serialVersionUID = 1L;

  private final String job;
  private final transient LedgerSet ledgers;

  /**
   * Creates the failure of one batch.
   *
   * @param job the job's name
   * @param ledgers those ledgers of the batch that are done already
   * @param cause how the database refused them
   */
  public ProgressConflictException(String job, LedgerSet ledgers, Throwable cause) {
    super(
        "ledgers "
            + ledgers
            + " of job \""
            + job
            + "\" are already done: another process works on the same ledgers, so that this one"
            + " stops; nothing was written twice",
        cause);
    this.job = Objects.requireNonNull(job, "job");
    this.ledgers = Objects.requireNonNull(ledgers, "ledgers");
  }

  /**
   * Returns the job.
   *
   * @return its name
   */
  public String job() {
    return job;
  }

  /**
   * Returns which ledgers of the batch were done already.
   *
   * @return the ledgers; empty in a deserialized exception
   */
  public LedgerSet ledgers() {
    return ledgers == null ? LedgerSet.empty() : ledgers;
  }
}
