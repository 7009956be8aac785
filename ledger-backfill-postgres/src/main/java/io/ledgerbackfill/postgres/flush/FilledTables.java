package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.internal.Relation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which of a job's tables ledgers have rows in, so that a table which somebody has emptied is told
 * from one that never had rows. A batch records it as bits, in the order of the tables' names.
 */
final class FilledTables {

  private static final int BITS = Long.SIZE - 1;

  /**
   * A table that has been large may be empty, and looking through what is left of it would take
   * long.
   */
  private static final long QUICKLY_READ = 64 << 20;

  private static final String READABLE =
      """
      WITH RECURSIVE tree (oid) AS (
        SELECT ?::oid
        UNION
        SELECT i.inhrelid FROM pg_inherits i JOIN tree ON i.inhparent = tree.oid)
      SELECT has_table_privilege(?::oid, 'SELECT')
        AND coalesce(sum(pg_relation_size(oid)), 0) <= ? FROM tree
      """;

  private FilledTables() {}

  /**
   * Returns the bits of some tables.
   *
   * @param all the job's tables, in the order of their names
   * @param filled those that rows go to
   */
  static long bits(List<CopyTable> all, Collection<CopyTable> filled) {
    long bits = 0;
    for (int i = 0; i < Math.min(all.size(), BITS); i++) {
      if (filled.contains(all.get(i))) {
        bits |= 1L << i;
      }
    }
    return bits;
  }

  /**
   * Fails if a table has no rows that should have some.
   *
   * @param bits what the job's batches recorded
   */
  static void check(
      Connection connection, String jobTable, String job, List<CopyTable> all, long bits)
      throws SQLException {
    List<String> emptied = new ArrayList<>();
    for (int i = 0; i < Math.min(all.size(), BITS); i++) {
      Relation table = Relation.find(connection, all.get(i).schema(), all.get(i).name());
      if ((bits & 1L << i) != 0 && table != null && isEmpty(connection, table)) {
        emptied.add(table.name());
      }
    }
    if (!emptied.isEmpty()) {
      throw new EmptiedTablesException(job, jobTable, emptied);
    }
  }

  private static boolean isEmpty(Connection connection, Relation table) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(READABLE)) {
      query.setLong(1, table.oid());
      query.setLong(2, table.oid());
      query.setLong(3, QUICKLY_READ);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        if (!row.getBoolean(1)) {
          return false;
        }
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT NOT EXISTS (SELECT FROM " + table.name() + ")")) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
