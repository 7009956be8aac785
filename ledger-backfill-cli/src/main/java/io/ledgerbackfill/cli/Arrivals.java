package io.ledgerbackfill.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Shows what arrived in the tables, by queries that a user could type. */
final class Arrivals {

  private static final String COUNTS =
      """
      SELECT (SELECT count(*) FROM transactions) AS transactions,
             (SELECT count(*) FROM transactions_accounts) AS transactions_accounts,
             (SELECT count(*) FROM operations) AS operations,
             (SELECT count(*) FROM operations_accounts) AS operations_accounts,
             (SELECT count(*) FROM state_changes) AS state_changes""";

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
      query(statement, COUNTS, out);
      query(statement, LATEST, out);
    }
  }

  private static void query(Statement statement, String sql, PrintWriter out) throws SQLException {
    out.println();
    sql.lines().forEach(line -> out.println("> " + line));
    try (ResultSet rows = statement.executeQuery(sql)) {
      TextTable.print(rows, out);
    }
  }
}
