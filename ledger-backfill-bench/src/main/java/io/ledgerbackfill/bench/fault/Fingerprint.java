package io.ledgerbackfill.bench.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a database holds of each ledger: rows and a hash of them, by table and close time. Two
 * databases with the same rows, in whatever order, have equal fingerprints; a row too many or too
 * few shows where it is.
 *
 * @param rows for each {@code table at close time}, the number of its rows and the sum of their
 *     hashes
 */
record Fingerprint(Map<String, String> rows) {

  /** Reads all rows of all tables that have a ledger's close time. */
  static Fingerprint of(Connection connection) throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        try (ResultSet result =
            statement.executeQuery(
                "SELECT ledger_created_at, count(*),"
                    + " sum(hashtextextended((to_jsonb(t) - 'ingested_at')::text, 0)::numeric)"
                    + " FROM "
                    + table
                    + " AS t GROUP BY ledger_created_at")) {
          while (result.next()) {
            rows.put(
                table + " at " + result.getString(1),
                result.getLong(2) + " rows, hash " + result.getString(3));
          }
        }
      }
    }
    return new Fingerprint(rows);
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet result =
        statement.executeQuery(
            "SELECT table_name FROM information_schema.columns"
                + " WHERE column_name = 'ledger_created_at' AND table_schema = 'public'"
                + " ORDER BY 1")) {
      while (result.next()) {
        tables.add(result.getString(1));
      }
    }
    return tables;
  }

  /** Names what differs from another one, at most a few places; empty if nothing does. */
  List<String> differences(Fingerprint actual) {
    List<String> differences = new ArrayList<>();
    TreeMap<String, String> places = new TreeMap<>(rows);
    places.putAll(actual.rows);
    for (String place : places.keySet()) {
      String expected = rows.getOrDefault(place, "no rows");
      String found = actual.rows.getOrDefault(place, "no rows");
      if (!expected.equals(found)) {
        differences.add(place + ": expected " + expected + ", found " + found);
        if (differences.size() == 10) {
          differences.add("…");
          return differences;
        }
      }
    }
    return differences;
  }
}
