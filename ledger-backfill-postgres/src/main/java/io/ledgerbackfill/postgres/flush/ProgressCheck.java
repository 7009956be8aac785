package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.postgres.internal.Receivers;
import io.ledgerbackfill.postgres.internal.Relation;
import io.ledgerbackfill.postgres.internal.ServerSettings;
import io.ledgerbackfill.postgres.schema.SchemaMismatchException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks, before a run, for everything of the progress tables that "exactly once" rests on: somebody
 * may have made them by hand, or changed them since, and a constraint that is not there refuses
 * nothing. Each problem is told with the statement that mends it.
 */
final class ProgressCheck {

  /** The type and the default of a column. */
  private static final String COLUMNS =
      """
      SELECT a.attname, format_type(a.atttypid, a.atttypmod)
        || CASE WHEN a.attidentity <> '' THEN ' GENERATED'
             ELSE coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') END
      FROM pg_attribute a
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid = ?::oid AND a.attnum > 0 AND NOT a.attisdropped
      """;

  /**
   * Constraints in the server's words, and whether the index or the triggers behind each are in
   * force: foreign keys are checked by triggers, which can be disabled like others.
   */
  private static final String CONSTRAINTS =
      """
      SELECT quote_ident(c.conname), pg_get_constraintdef(c.oid),
        coalesce(i.indisvalid AND i.indisready AND i.indislive, true)
          AND NOT EXISTS (SELECT FROM pg_trigger t
            WHERE t.tgconstraint = c.oid AND t.tgenabled NOT IN ('O', 'A'))
      FROM pg_constraint c
      LEFT JOIN pg_index i ON i.indexrelid = c.conindid AND c.contype IN ('p', 'u', 'x')
      WHERE c.conrelid = ?::oid
      """;

  /** What swallows or changes rows on their way, or keeps some out of sight of the constraints. */
  private static final String INTERFERENCE =
      """
      SELECT format('rule %1$I changes what is written: DROP RULE %1$I ON %2$s', r.rulename, x.name)
      FROM x JOIN pg_rewrite r ON r.ev_class = x.oid
      UNION ALL
      SELECT format('trigger %1$I may change what is written: ALTER TABLE %2$s DISABLE TRIGGER %1$I',
                    t.tgname, x.name)
      FROM x JOIN pg_trigger t ON t.tgrelid = x.oid
      WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND t.tgtype & 2 = 2
      UNION ALL
      SELECT format('rows of %1$s are seen in it, and are in no constraint of it:'
                    || ' ALTER TABLE %1$s NO INHERIT %2$s', i.inhrelid::regclass, x.name)
      FROM x JOIN pg_inherits i ON i.inhparent = x.oid
      UNION ALL
      SELECT format('rows of it can''t be changed where it is published:'
                    || ' ALTER TABLE %s REPLICA IDENTITY DEFAULT', x.name)
      FROM x JOIN pg_class c ON c.oid = x.oid WHERE c.relreplident = 'n'
      ORDER BY 1
      """;

  private final Connection connection;
  private final List<String> problems = new ArrayList<>();

  private ProgressCheck(Connection connection) {
    this.connection = connection;
  }

  /**
   * Checks both tables, within a transaction.
   *
   * @throws SchemaMismatchException with all problems, if there are any
   */
  static void check(Connection transaction, ProgressTables tables) throws SQLException {
    Relation job = tables.findJob(transaction);
    Relation progress = tables.findProgress(transaction);
    ProgressCheck check = new ProgressCheck(transaction);
    // So that the server writes names of others' tables, functions and operators in full.
    String searchPath = check.searchPath("pg_catalog");
    check.replicationRole();
    check.table(job, ProgressTables.JOB_COLUMNS, ProgressTables.jobConstraints(), "SELECT");
    check.table(
        progress,
        ProgressTables.PROGRESS_COLUMNS,
        ProgressTables.progressConstraints(job.name()),
        "SELECT",
        "INSERT",
        "UPDATE");
    check.searchPath(searchPath);
    if (!check.problems.isEmpty()) {
      throw new SchemaMismatchException(check.problems, List.of());
    }
  }

  /** Sets the search path for this transaction, and gives the one before. */
  private String searchPath(String path) throws SQLException {
    try (PreparedStatement set =
        connection.prepareStatement(
            "SELECT current_setting('search_path'), set_config('search_path', ?, true)")) {
      set.setString(1, path);
      try (ResultSet row = set.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private void replicationRole() throws SQLException {
    String name = "session_replication_role";
    String setting = ServerSettings.describe(connection, name);
    if (setting.startsWith(name + " = replica")) {
      problems.add("the server checks no foreign keys for this user: " + setting);
    }
  }

  private void table(
      Relation table, Map<String, String> columns, List<String> constraints, String... privileges)
      throws SQLException {
    String name = "table " + table.name() + ": ";
    if (!table.mayUseSchema()) {
      problems.add(name + table.schemaRefused());
      return;
    }
    if (!table.kind().equals("r")) {
      problems.add(name + "it is " + table.kindName() + ", and must be an ordinary table");
      return;
    }
    if (table.rowSecurity()) {
      problems.add(
          name
              + "row-level security hides rows of it from this user: ALTER TABLE "
              + table.name()
              + " DISABLE ROW LEVEL SECURITY");
    }
    Receivers.notDurable(connection, table).forEach(problem -> problems.add(name + problem));
    for (String privilege : privileges) {
      privilege(table, privilege);
    }
    columns(table, columns);
    constraints(table, constraints);
    interference(table);
  }

  private void privilege(Relation table, String privilege) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT has_table_privilege(?::oid, ?), quote_ident(current_user)")) {
      query.setLong(1, table.oid());
      query.setString(2, privilege);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        if (!row.getBoolean(1)) {
          problems.add(
              String.format(
                  Locale.ROOT,
                  "table %s: this user has no right to %s: GRANT %s ON %s TO %s",
                  table.name(),
                  privilege,
                  privilege,
                  table.name(),
                  row.getString(2)));
        }
      }
    }
  }

  private void columns(Relation table, Map<String, String> wanted) throws SQLException {
    Map<String, String> real = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
      query.setLong(1, table.oid());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          real.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    new TreeMap<>(wanted)
        .forEach(
            (column, definition) -> {
              String found = real.get(column);
              if (found == null) {
                problems.add("table " + table.name() + ": column " + column + " is not there");
              } else if (!found.equals(definition)) {
                problems.add(
                    String.format(
                        Locale.ROOT,
                        "table %s: column %s is %s, and must be %s",
                        table.name(),
                        column,
                        found,
                        definition));
              }
            });
  }

  private void constraints(Relation table, List<String> wanted) throws SQLException {
    List<Constraint> real = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(CONSTRAINTS)) {
      query.setLong(1, table.oid());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          real.add(new Constraint(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
        }
      }
    }
    for (String definition : wanted) {
      String problem = problem(table.name(), definition, real);
      if (problem != null) {
        problems.add("table " + table.name() + ": " + problem);
      }
    }
  }

  private static @Nullable String problem(String table, String definition, List<Constraint> real) {
    String add = "ADD " + definition;
    String problem = "it has no " + definition + ": ALTER TABLE " + table + " " + add;
    for (Constraint constraint : real) {
      if (constraint.definition().equals(definition)) {
        if (constraint.inForce()) {
          return null;
        }
        problem =
            String.format(
                Locale.ROOT,
                "constraint %s is not in force: ALTER TABLE %s ENABLE TRIGGER ALL, or REINDEX TABLE %s",
                constraint.name(),
                table,
                table);
      } else if (constraint.definition().startsWith(definition)) {
        problem =
            String.format(
                Locale.ROOT,
                "constraint %s is %s, and must be %s: ALTER TABLE %s DROP CONSTRAINT %s, %s",
                constraint.name(),
                constraint.definition(),
                definition,
                table,
                constraint.name(),
                add);
      }
    }
    return problem;
  }

  private record Constraint(String name, String definition, boolean inForce) {}

  private void interference(Relation table) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "WITH x (oid, name) AS (SELECT ?::oid, ?::text)\n" + INTERFERENCE)) {
      query.setLong(1, table.oid());
      query.setString(2, table.name());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          problems.add("table " + table.name() + ": " + rows.getString(1));
        }
      }
    }
  }
}
