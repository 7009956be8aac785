package io.ledgerbackfill.postgres.schema;

import io.ledgerbackfill.core.spi.FinalException;
import java.util.List;

/**
 * Tables of the database that can't take the rows, or the progress, that are meant for them.
 *
 * @since 0.1.0
 */
public final class SchemaMismatchException extends FinalException {

  private static final long serialVersionUID = 1L;

  private final String[] problems;
  private final String[] missingTables;

  /**
   * Creates the failure.
   *
   * @param problems a sentence for each problem, those of missing tables included
   * @param missingTables the tables that are not there, unquoted
   */
  public SchemaMismatchException(List<String> problems, List<String> missingTables) {
    super(
        "the database's tables can't take the rows:\n  "
            + String.join("\n  ", problems)
            + remedy(missingTables));
    this.problems = problems.toArray(String[]::new);
    this.missingTables = missingTables.toArray(String[]::new);
  }

  private static String remedy(List<String> missingTables) {
    return missingTables.isEmpty()
        ? ""
        : "\nThe missing tables "
            + String.join(", ", missingTables)
            + " are to be created first: LedgerBackfill.Builder.createSchema(true) creates history"
            + " and progress, AtomicFlusher.Builder.createIfMissing(true) the progress"
            + " alone; HistorySchema.tables() and ProgressTables.ddl() are the statements.";
  }

  /**
   * Returns everything that was found, not only the first.
   *
   * @return a sentence for each problem, which names the table, and says what is wrong
   */
  public List<String> problems() {
    return List.of(problems);
  }

  /**
   * Returns which tables are not there at all: those of the rows, and those of the progress.
   *
   * @return their names, unquoted, with their schema if it was given; none if all are there
   */
  public List<String> missingTables() {
    return List.of(missingTables);
  }
}
