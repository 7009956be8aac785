package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.internal.Relation;
import io.ledgerbackfill.postgres.schema.SchemaMismatchException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The row of one job: which network's ledgers go into which tables. It is written once, when the
 * job begins, and is what keeps its name from meaning something else later.
 *
 * @param tables the table it is in
 * @param job the job's name
 * @param network the network's passphrase
 * @param jobTables where the ledgers' rows go
 */
record JobRow(ProgressTables tables, String job, String network, List<CopyTable> jobTables) {

  static final String DEFAULT_NAME = "default";

  /** Checks a builder's argument. */
  static void checkName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("the job's name is blank");
    }
  }

  /** Finds the job's id, if it was begun: for this network and these tables. */
  OptionalInt find(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT id, network, tables FROM " + tables.job() + " WHERE name = ?")) {
      query.setString(1, job);
      try (ResultSet rows = query.executeQuery()) {
        if (!rows.next()) {
          return OptionalInt.empty();
        }
        checkSame("network", rows.getString(2), network);
        checkSame("tables", ProgressTables.strings(rows.getArray(3)), tableNames(connection));
        return OptionalInt.of(rows.getInt(1));
      }
    }
  }

  private void checkSame(String what, Object recorded, Object ours) {
    if (!recorded.equals(ours)) {
      throw new FinalException(
          "job \""
              + job
              + "\" was begun for "
              + what
              + " "
              + recorded
              + ", not "
              + ours
              + "; give this backfill another job name");
    }
  }

  /** Begins the job within a transaction, unless another process has done so meanwhile. */
  OptionalInt begin(Connection transaction, boolean sharesTables) throws SQLException {
    ProgressTables.lockCreation(transaction);
    OptionalInt begun = find(transaction);
    if (begun.isPresent()) {
      return begun;
    }
    if (!sharesTables) {
      checkNotShared(transaction);
    }
    insert(transaction);
    return find(transaction);
  }

  private void insert(Connection transaction) throws SQLException {
    try (PreparedStatement insert =
        transaction.prepareStatement(
            "INSERT INTO " + tables.job() + " (name, network, tables) VALUES (?, ?, ?)")) {
      insert.setString(1, job);
      insert.setString(2, network);
      insert.setArray(3, transaction.createArrayOf("text", tableNames(transaction).toArray()));
      insert.executeUpdate();
    }
  }

  private void checkNotShared(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT name, tables FROM "
                + tables.job()
                + " WHERE name <> ? AND tables && ? ORDER BY id LIMIT 1")) {
      List<String> ours = tableNames(connection);
      query.setString(1, job);
      query.setArray(2, connection.createArrayOf("text", ours.toArray()));
      try (ResultSet row = query.executeQuery()) {
        if (row.next()) {
          List<String> both = new ArrayList<>(ProgressTables.strings(row.getArray(2)));
          both.retainAll(ours);
          throw new SharedTablesException(job, row.getString(1), both);
        }
      }
    }
  }

  /**
   * Names the tables as the database knows them, so that sessions with other search paths take
   * neither one table for two nor two for one.
   */
  private List<String> tableNames(Connection connection) throws SQLException {
    return List.copyOf(byName(connection).keySet());
  }

  /** Returns the tables in the order of these names, which is the same for each session. */
  List<CopyTable> sortedTables(Connection connection) throws SQLException {
    return List.copyOf(byName(connection).values());
  }

  private SortedMap<String, CopyTable> byName(Connection connection) throws SQLException {
    SortedMap<String, CopyTable> byName = new TreeMap<>();
    for (CopyTable table : jobTables) {
      Relation found = find(connection, table);
      byName.put(found == null ? table.toString() : found.name(), table);
    }
    return byName;
  }

  private static @Nullable Relation find(Connection connection, CopyTable table)
      throws SQLException {
    return Relation.find(connection, table.schema(), table.name());
  }

  /** Fails with the names of all tables that are missing, if any of the progress is. */
  void checkPresent(Connection connection) throws SQLException {
    Map<String, String> ofProgress = tables.missing(connection);
    if (ofProgress.isEmpty()) {
      return; // TableCheck knows those of the rows, and more of them
    }
    Map<String, String> missing = new LinkedHashMap<>();
    for (CopyTable table : jobTables) {
      if (find(connection, table) == null) {
        missing.put(table.toString(), Relation.notThere(connection, table.schema(), table.name()));
      }
    }
    missing.putAll(ofProgress);
    List<String> problems = new ArrayList<>();
    missing.forEach((table, why) -> problems.add("table " + table + ": " + why));
    throw new SchemaMismatchException(problems, List.copyOf(missing.keySet()));
  }
}
