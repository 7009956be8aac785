package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.FinalException;
import java.util.List;
import java.util.Objects;

/**
 * Tables are empty that had rows of ledgers that a job calls done: somebody emptied them, or they
 * were restored without what belongs to them. Nothing was written.
 *
 * @since 0.1.0
 */
public final class EmptiedTablesException extends FinalException {

  private static final long serialVersionUID = 1L;

  private final String job;

  /** The tables. */
  private final List<String> tables;

  EmptiedTablesException(String job, String jobTable, List<String> tables) {
    super(
        "these tables are empty, though ledgers of job \""
            + job
            + "\" are done that had rows in them: "
            + String.join(", ", tables)
            + ". To have all ledgers done again, empty the job's other tables as well, and DELETE FROM "
            + jobTable
            + " WHERE name = '"
            + job.replace("'", "''")
            + "'; if the rows are meant to be elsewhere by now, say so with mayBeEmptied(true)");
    this.job = Objects.requireNonNull(job, "job");
    this.tables = List.copyOf(tables);
  }

  /**
   * Returns the job whose ledgers had rows in the tables.
   *
   * @return its name
   */
  public String job() {
    return job;
  }

  /**
   * Returns the tables that are empty.
   *
   * @return their names, at least one
   */
  public List<String> tables() {
    return tables;
  }
}
