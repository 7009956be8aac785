package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.FinalException;
import java.util.List;
import java.util.Objects;

/**
 * A job was about to be begun over tables that another job fills. Each job knows only what it has
 * done itself, so both would write the rows of the same ledgers. Nothing was written.
 *
 * @since 0.1.0
 */
public final class SharedTablesException extends FinalException {

  private static final long serialVersionUID = 1L;

  private final String job;
  private final String otherJob;

  /**
   * Creates the failure.
   *
   * @param job the job that was to be begun
   * @param otherJob the job that was begun before
   * @param tables the tables of both
   */
  public SharedTablesException(String job, String otherJob, List<String> tables) {
    super(
        "job \""
            + job
            + "\" was never begun, and job \""
            + otherJob
            + "\" writes to the same tables ("
            + String.join(", ", tables)
            + "): each ledger's rows would be there twice. To go on where the other job is, use"
            + " its name; if the two write different rows (other rules, other ledgers, another"
            + " network), say so with sharesTables(true)");
    this.job = Objects.requireNonNull(job, "job");
    this.otherJob = Objects.requireNonNull(otherJob, "otherJob");
  }

  /**
   * Returns the job that was to be begun.
   *
   * @return its name
   */
  public String job() {
    return job;
  }

  /**
   * Returns the job that fills the tables.
   *
   * @return its name
   */
  public String otherJob() {
    return otherJob;
  }
}
