package io.ledgerbackfill.postgres.schema;

import io.ledgerbackfill.core.spi.FinalException;
import java.util.List;

/** Tables of the database that can't take the rows which are defined for them. */
public final class SchemaMismatchException extends FinalException {

  private static final long serialVersionUID = 1L;

  private final String[] problems;

  SchemaMismatchException(List<String> problems) {
    super("the database's tables can't take the rows:\n  " + String.join("\n  ", problems));
    this.problems = problems.toArray(String[]::new);
  }

  /**
   * Tells everything that was found, not only the first.
   *
   * @return a sentence for each problem, which names table, column and both sides
   */
  public List<String> problems() {
    return List.of(problems);
  }
}
