package io.ledgerbackfill.cli.golden;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text form of COPY, one after the other in bytewise order, of some ledgers. Holds one
 * row at a time.
 */
final class SortedRows implements AutoCloseable {

  private final String name;
  private final GoldenTable table;
  private final LedgerSet ledgers;
  private final BufferedReader lines;
  private @Nullable String current;
  private long line;
  private long rows;
  private long others;

  /**
   * Reads rows.
   *
   * @param name names what is read, in messages
   * @param table the table that the rows are of
   * @param ledgers rows of other ledgers are left out
   * @param in gives the rows; closed with this
   */
  SortedRows(String name, GoldenTable table, LedgerSet ledgers, InputStream in) {
    this.name = name;
    this.table = table;
    this.ledgers = ledgers;
    // One character a byte: the order of strings is that of bytes.
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
  }

  /**
   * Goes to the next row.
   *
   * @return the row without its line end, or null if there are no more
   */
  @Nullable String next() throws IOException {
    String previous = current;
    while (true) {
      current = lines.readLine();
      if (current == null) {
        return null;
      }
      line++;
      if (previous != null && previous.compareTo(current) > 0) {
        throw new FinalException(
            String.format(Locale.ROOT, "%s, line %d: rows are not sorted bytewise", name, line));
      }
      previous = current;
      long ledger = table.ledger(current);
      if (ledger < 0) {
        throw new FinalException(
            String.format(
                Locale.ROOT,
                "%s, line %d: no ledger is told by column %s: %s",
                name,
                line,
                table.totalOrderId(),
                RowText.shorten(current)));
      }
      if (ledgers.contains(ledger)) {
        rows++;
        return current;
      }
      others++;
    }
  }

  /** How many rows {@link #next} has given. */
  long rows() {
    return rows;
  }

  /** How many rows were of other ledgers. */
  long others() {
    return others;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
