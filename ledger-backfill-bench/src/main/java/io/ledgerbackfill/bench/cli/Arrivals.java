package io.ledgerbackfill.bench.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Shows what arrived in the tables, by queries that a user could type. */
final class Arrivals {

  private static final List<String> TABLES =
      List.of(
          "transactions",
          "transactions_accounts",
          "operations",
          "operations_accounts",
          "state_changes");

  private static final String LATEST =
      """
      SELECT t.ledger_number, t.result_code, t.fee_charged, left(encode(t.hash, 'hex'), 12) AS hash,
             count(o.id) AS operations, min(o.operation_type) AS first_type
        FROM transactions t
        LEFT JOIN operations o ON o.id > t.to_id AND o.id < t.to_id + 4096
       WHERE t.ledger_number = (SELECT max(ledger_number) FROM transactions)
       GROUP BY t.to_id, t.ledger_number, t.result_code, t.fee_charged, t.hash
       ORDER BY t.to_id
       LIMIT 5""";

  private Arrivals() {}

  static void print(DataSource source, PrintWriter out) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      query(statement, counts(), out);
      query(statement, LATEST, out);
    }
  }

  private static String counts() {
    return TABLES.stream()
        .map(
            table ->
                "SELECT '%1$s' AS \"table\", count(*) AS rows, max(ledger_created_at) AS last FROM %1$s"
                    .formatted(table))
        .reduce((one, next) -> one + "\nUNION ALL " + next)
        .orElseThrow();
  }

  private static void query(Statement statement, String sql, PrintWriter out) throws SQLException {
    out.println();
    sql.lines().forEach(line -> out.println("> " + line));
    try (ResultSet rows = statement.executeQuery(sql)) {
      TextTable.print(rows, out);
    }
  }
}
