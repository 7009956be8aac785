package io.ledgerbackfill.xdr.golden;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Rows that the reference wrote, in PostgreSQL's text COPY form, each a line without its end, as
 * characters of one byte each (ISO 8859-1), in bytewise order.
 */
public final class GoldenRows {

  private final GoldenTable table;
  private final List<String> rows;

  private GoldenRows(GoldenTable table, List<String> rows) {
    this.table = table;
    this.rows = rows;
  }

  /**
   * Reads the golden rows of a table. Fails if there are none.
   *
   * @param set {@code pubnet}, {@code cases} or {@code generated}
   * @param table the table
   * @return all its rows
   */
  public static GoldenRows read(String set, GoldenTable table) {
    return new GoldenRows(table, lines(set, table));
  }

  /**
   * Reads the golden rows of one of the ledgers in {@code ledgers-by-protocol}. They may be none.
   *
   * @param file the ledger's file name, without extension
   * @param table the table
   * @return its rows, without the first column, the file's name
   */
  public static GoldenRows readProtocol(String file, GoldenTable table) {
    String prefix = file + '\t';
    return new GoldenRows(
        table,
        lines("protocols", table).stream()
            .filter(line -> line.startsWith(prefix))
            .map(line -> line.substring(prefix.length()))
            .toList());
  }

  private static List<String> lines(String set, GoldenTable table) {
    Path file = Shared.path("golden/" + set + "/" + table.tableName() + ".tsv.zst");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new ZstdInputStream(Files.newInputStream(file)), StandardCharsets.ISO_8859_1))) {
      List<String> lines = reader.lines().toList();
      if (lines.isEmpty()) {
        throw new AssertionError(file + " has no rows");
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
  }

  /**
   * Keeps the rows of some ledgers.
   *
   * @param ledgers tells whether to keep a ledger, by its sequence
   * @return the rows that are left
   */
  public GoldenRows inLedgers(LongPredicate ledgers) {
    return new GoldenRows(table, rows.stream().filter(row -> ledgers.test(ledger(row))).toList());
  }

  private long ledger(String row) {
    return Long.parseLong(row.split("\t", -1)[table.totalOrderId()]) >> 32;
  }

  /**
   * Returns the rows.
   *
   * @return an unmodifiable list
   */
  public List<String> rows() {
    return rows;
  }

  /**
   * Checks that other rows are the same, as multisets; shows the first that differs, column by
   * column.
   *
   * @param actual rows in text COPY form, one line each, in any order
   */
  public void assertSame(Collection<String> actual) {
    List<String> expected = new ArrayList<>(rows);
    List<String> sorted = new ArrayList<>(actual);
    Collections.sort(expected);
    Collections.sort(sorted);
    int common = Math.min(expected.size(), sorted.size());
    int i = 0;
    while (i < common && expected.get(i).equals(sorted.get(i))) {
      i++;
    }
    if (i < expected.size() || i < sorted.size()) {
      throw new AssertionError(
          difference(
              i < expected.size() ? expected.get(i) : null,
              i < sorted.size() ? sorted.get(i) : null,
              expected.size(),
              sorted.size()));
    }
  }

  private String difference(String expected, String actual, int golden, int found) {
    StringBuilder text = new StringBuilder();
    text.append(table.tableName())
        .append(": ")
        .append(golden)
        .append(" golden rows, ")
        .append(found)
        .append(" rows found; the first difference in bytewise order is");
    if (expected == null || actual == null) {
      text.append(expected == null ? " a row too many:" : " a missing row:");
      String[] values = (expected == null ? actual : expected).split("\t", -1);
      for (int i = 0; i < values.length; i++) {
        text.append("\n  ").append(column(i)).append(": ").append(values[i]);
      }
      return text.toString();
    }
    String[] left = expected.split("\t", -1);
    String[] right = actual.split("\t", -1);
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      String wanted = i < left.length ? left[i] : "(no such column)";
      String got = i < right.length ? right[i] : "(no such column)";
      text.append("\n  ").append(column(i)).append(": ").append(wanted);
      if (!wanted.equals(got)) {
        text.append("\n  ").append(" ".repeat(column(i).length())).append("! ").append(got);
      }
    }
    return text.toString();
  }

  private String column(int index) {
    return index < table.columns().size() ? table.columns().get(index) : "column " + (index + 1);
  }
}
