package io.ledgerbackfill.postgres.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that a table's rows may end up in: itself, its partitions and theirs, the chunks of a
 * hypertable.
 */
public final class Receivers {

  private static final String TREE =
      """
      WITH RECURSIVE tree (oid) AS (
        SELECT ?::oid
        UNION
        SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN tree ON i.inhparent = tree.oid)
      """;

  /** A partitioned table has no storage of its own that could be lost. */
  private static final String VOLATILE =
      TREE
          + """
            SELECT format('%I.%I', n.nspname, c.relname) || CASE c.relpersistence
                     WHEN 't' THEN ' is temporary, and gone with its connection: drop it'
                     ELSE ' is UNLOGGED, and empty after a crash of the server though its ledgers'
                       || ' are done: ALTER TABLE ' || format('%I.%I', n.nspname, c.relname)
                       || ' SET LOGGED' END
            FROM tree
            JOIN pg_catalog.pg_class c ON c.oid = tree.oid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relpersistence <> 'p' AND c.relkind <> 'p'
            ORDER BY 1
            """;

  /**
   * Row triggers (1) that fire before (2) an insert (4), if they fire in a session like this; the
   * table's own first, as chunks have copies of them. Earlier versions of TimescaleDB have one of
   * their own on each hypertable, which rows never meet.
   */
  private static final String TRIGGERS =
      TREE
          + """
            SELECT format('%I of table %I.%I', t.tgname, n.nspname, c.relname)
            FROM tree
            JOIN pg_catalog.pg_trigger t ON t.tgrelid = tree.oid
            JOIN pg_catalog.pg_class c ON c.oid = tree.oid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid
            JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace
            WHERE t.tgtype & 7 = 7 AND NOT t.tgisinternal AND t.tgparentid = 0
              AND t.tgenabled = ANY (CASE current_setting('session_replication_role')
                WHEN 'replica' THEN '{R,A}'::"char"[] ELSE '{O,A}'::"char"[] END)
              AND fn.nspname !~ '^_timescaledb_'
            ORDER BY c.oid = (SELECT oid FROM tree LIMIT 1) DESC, 1
            """;

  /** A hypertable may have thousands of chunks. */
  private static final int NAMED = 5;

  private Receivers() {}

  /**
   * Finds those that lose rows which were committed.
   *
   * @param connection asks the server
   * @param table the table
   * @return a sentence for each of the first five, which says what mends it, and how many more
   *     there are; empty if all are durable
   * @throws SQLException if the catalog can't be read
   */
  public static List<String> notDurable(Connection connection, Relation table) throws SQLException {
    return ask(connection, VOLATILE, table);
  }

  /**
   * Finds the triggers that may change or drop rows before they are stored.
   *
   * @param connection asks the server; its session counts
   * @param table the table
   * @return a name for each of the first five, with its table, and how many more there are
   * @throws SQLException if the catalog can't be read
   */
  public static List<String> triggersBeforeInsert(Connection connection, Relation table)
      throws SQLException {
    return ask(connection, TRIGGERS, table);
  }

  private static List<String> ask(Connection connection, String sql, Relation table)
      throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, table.oid());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    if (found.size() <= NAMED) {
      return found;
    }
    List<String> first = new ArrayList<>(found.subList(0, NAMED));
    first.add((found.size() - NAMED) + " more of table " + table.name() + " alike");
    return first;
  }
}
