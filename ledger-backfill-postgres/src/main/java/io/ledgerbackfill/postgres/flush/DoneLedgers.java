package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ledgers of a job that are done, as the progress table has them. */
final class DoneLedgers {

  private DoneLedgers() {}

  /** Reads which ledgers of a set are done. */
  static LedgerSet read(Connection connection, ProgressTables tables, int jobId, LedgerSet within)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "WITH wanted AS (SELECT CAST(? AS int8multirange) AS ledgers),"
                + " done AS (SELECT unnest(range_agg(part)) AS ledgers FROM wanted, "
                + tables.progress()
                + " AS batch, unnest(batch.ledgers * wanted.ledgers) AS part"
                + " WHERE batch.job_id = ? AND batch.unsealed IS NULL"
                + " AND batch.ledgers && wanted.ledgers)"
                + " SELECT lower(ledgers), upper(ledgers) - 1 FROM done ORDER BY 1")) {
      query.setString(1, multirange(within));
      query.setInt(2, jobId);
      try (ResultSet rows = query.executeQuery()) {
        List<LedgerRange> ranges = new ArrayList<>();
        while (rows.next()) {
          ranges.add(LedgerRange.of(rows.getLong(1), rows.getLong(2)));
        }
        return LedgerSet.of(ranges);
      }
    }
  }

  /** Writes a set as SQL does. */
  static String multirange(LedgerSet ledgers) {
    return ledgers.ranges().stream()
        .map(range -> "[" + range.first() + "," + range.last() + "]")
        .collect(Collectors.joining(",", "{", "}"));
  }
}
