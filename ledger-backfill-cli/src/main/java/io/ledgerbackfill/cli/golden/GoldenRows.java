package io.ledgerbackfill.cli.golden;

import com.github.luben.zstd.ZstdInputStream;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.postgresql.jdbc.AutoSave;

/**
 * A folder of golden rows: for each table a file {@code TABLE.tsv.zst}, which has the rows in the
 * text form of {@code COPY TO}, in UTC and in bytewise order.
 */
public final class GoldenRows {

  private final Path folder;

  /**
   * Names a folder.
   *
   * @param folder where the files are
   */
  public GoldenRows(Path folder) {
    this.folder = folder;
  }

  /**
   * Compares tables with them. The database sorts; of the rows, this holds one of each table at a
   * time.
   *
   * @param connection sees the tables; it is left in a transaction that read only
   * @param tables where the rows are
   * @param ledgers the ledgers to compare; at least one
   * @return a comparison for each table
   * @throws FinalException if a golden file is missing or not as it should be
   * @throws SQLException if the database can't be read
   * @throws IOException if a golden file can't be read
   */
  public List<Comparison> compare(Connection connection, HistoryTables tables, LedgerSet ledgers)
      throws SQLException, IOException {
    // With a savepoint before it, a statement can't set the isolation.
    connection.unwrap(PGConnection.class).setAutosave(AutoSave.NEVER);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      // All tables as of one moment, in the form that the files have.
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
      statement.execute("SET LOCAL TimeZone = 'UTC'");
      statement.execute("SET LOCAL bytea_output = 'hex'");
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (GoldenTable table : GoldenTable.of(tables)) {
      try (SortedRows golden = golden(table, ledgers);
          SortedRows found = found(connection, table, ledgers)) {
        comparisons.add(Comparison.of(table, golden, found));
      }
    }
    return comparisons;
  }

  private SortedRows golden(GoldenTable table, LedgerSet ledgers) throws IOException {
    Path file = folder.resolve(table.name() + ".tsv.zst");
    if (!Files.isRegularFile(file)) {
      throw new FinalException("there is no golden file " + file);
    }
    return new SortedRows(
        file.toString(),
        table,
        ledgers,
        new ZstdInputStream(new BufferedInputStream(Files.newInputStream(file))));
  }

  private static SortedRows found(Connection connection, GoldenTable table, LedgerSet ledgers)
      throws SQLException {
    return new SortedRows(
        "table " + table.table(),
        table,
        ledgers,
        new PGCopyInputStream(connection.unwrap(PGConnection.class), table.copyStatement(ledgers)));
  }
}
