package io.ledgerbackfill.cli.golden;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table compare with its golden rows, as multisets. A row that is changed counts
 * as a missing one and one too many.
 *
 * @param table the table's name
 * @param golden how many golden rows there are
 * @param found how many rows the table has
 * @param missing how many golden rows the table lacks
 * @param tooMany how many rows of the table are not golden
 * @param otherLedgers how many golden rows were left out, as they are of other ledgers
 * @param missingRows the first of those that are missing, for people to read
 * @param rowsTooMany the first of those that are too many
 */
public record Comparison(
    String table,
    long golden,
    long found,
    long missing,
    long tooMany,
    long otherLedgers,
    List<String> missingRows,
    List<String> rowsTooMany) {

  private static final int SHOWN = 5;

  /**
   * Returns whether the rows are the same.
   *
   * @return true if none is missing and none too many
   */
  public boolean isEqual() {
    return missing == 0 && tooMany == 0;
  }

  /** Merges two sorted streams. */
  static Comparison of(GoldenTable table, SortedRows golden, SortedRows found) throws IOException {
    Rows missing = new Rows(table);
    Rows tooMany = new Rows(table);
    String expected = golden.next();
    String actual = found.next();
    while (expected != null || actual != null) {
      int order = compare(expected, actual);
      if (order < 0) {
        missing.add(expected);
      } else if (order > 0) {
        tooMany.add(actual);
      }
      if (order <= 0) {
        expected = golden.next();
      }
      if (order >= 0) {
        actual = found.next();
      }
    }
    return new Comparison(
        table.name(),
        golden.rows(),
        found.rows(),
        missing.count,
        tooMany.count,
        golden.others(),
        List.copyOf(missing.first),
        List.copyOf(tooMany.first));
  }

  /** The end of a stream comes after all rows. */
  private static int compare(@Nullable String expected, @Nullable String actual) {
    if (expected == null || actual == null) {
      return actual == null ? -1 : 1;
    }
    return expected.compareTo(actual);
  }

  /** Counts rows, and keeps the first few. */
  private static final class Rows {

    private final GoldenTable table;
    private final List<String> first = new ArrayList<>();
    private long count;

    Rows(GoldenTable table) {
      this.table = table;
    }

    void add(@Nullable String row) {
      count++;
      if (row != null && first.size() < SHOWN) {
        first.add(RowText.of(table.columns(), row));
      }
    }
  }
}
