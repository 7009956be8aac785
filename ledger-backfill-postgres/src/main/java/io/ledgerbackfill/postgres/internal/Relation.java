package io.ledgerbackfill.postgres.internal;

import io.ledgerbackfill.postgres.copy.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for in the database's catalog.
 *
 * @param oid its number there
 * @param name its schema and name, quoted where SQL needs that
 * @param schema its schema, quoted where SQL needs that
 * @param kind a table, a view, …: {@code pg_class.relkind}
 * @param persistence {@code p} for what survives a crash of the server, else {@code u} (unlogged)
 *     or {@code t} (temporary)
 * @param rowSecurity whether row-level security holds for the current user
 * @param mayUseSchema whether the current user may look into its schema
 */
public record Relation(
    long oid,
    String name,
    String schema,
    String kind,
    String persistence,
    boolean rowSecurity,
    boolean mayUseSchema) {

  private static final String FIND =
      """
      SELECT c.oid::bigint, format('%I.%I', n.nspname, c.relname), quote_ident(n.nspname),
             c.relkind, c.relpersistence, row_security_active(c.oid),
             has_schema_privilege(n.oid, 'USAGE')
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE\
      """;

  /**
   * Looks a name up.
   *
   * @param connection its search path counts where there is no schema
   * @param schema the schema's name, unquoted, or null for the search path
   * @param name the name, unquoted
   * @return what has that name, or null if nothing has
   * @throws SQLException if the catalog can't be read
   */
  public static @Nullable Relation find(Connection connection, @Nullable String schema, String name)
      throws SQLException {
    // Not to_regclass for a name with a schema: it fails where the user may not use the schema.
    String where = schema == null ? " c.oid = to_regclass(?)" : " c.relname = ? AND n.nspname = ?";
    try (PreparedStatement query = connection.prepareStatement(FIND + where)) {
      query.setString(1, schema == null ? Identifiers.quote(name) : name);
      if (schema != null) {
        query.setString(2, schema);
      }
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? new Relation(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getBoolean(7))
            : null;
      }
    }
  }

  /**
   * Says why a table can't be found: the search path also passes by what the user may not use.
   *
   * @param connection its user and search path count
   * @param schema the schema's name, unquoted, or null for the search path
   * @param name the table's name, unquoted
   * @return "it is not there", and what is known beyond that
   * @throws SQLException if the catalog can't be read
   */
  public static String notThere(Connection connection, @Nullable String schema, String name)
      throws SQLException {
    if (schema != null) {
      return "it is not there";
    }
    String hint = "it is not there (looked for on the search path";
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT quote_ident(n.nspname) FROM pg_catalog.pg_class c"
                + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE c.relname = ? AND c.relkind IN ('r', 'p', 'f')"
                + " AND NOT has_schema_privilege(n.oid, 'USAGE') AND n.nspname !~ '^pg_'"
                + " ORDER BY n.nspname LIMIT 1")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        if (row.next()) {
          String hidden = row.getString(1);
          hint +=
              String.format(
                  Locale.ROOT,
                  "; schema %s has one, but this user has no right to use that schema: GRANT USAGE ON SCHEMA %s",
                  hidden,
                  hidden);
        }
      }
    }
    return hint + ")";
  }

  /**
   * Says what to do where the user may not use the schema.
   *
   * @return what is wrong, and the statement that mends it
   */
  public String schemaRefused() {
    return "this user has no right to use its schema: GRANT USAGE ON SCHEMA " + schema;
  }

  /**
   * Returns whether it is a table: ordinary, partitioned or foreign.
   *
   * @return whether rows can be copied to it
   */
  public boolean isTable() {
    return kind.equals("r") || kind.equals("p") || kind.equals("f");
  }

  /**
   * Returns what it is, if it is no table.
   *
   * @return such as "a view"
   */
  public String kindName() {
    return switch (kind) {
      case "v" -> "a view";
      case "m" -> "a materialized view";
      case "S" -> "a sequence";
      case "i", "I" -> "an index";
      default -> "a relation of kind " + kind;
    };
  }
}
