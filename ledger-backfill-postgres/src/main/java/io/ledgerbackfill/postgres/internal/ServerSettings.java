package io.ledgerbackfill.postgres.internal;

import io.ledgerbackfill.core.spi.FinalException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** What a session is told by settings that others made: for a run to heed, or to complain of. */
public final class ServerSettings {

  private static final String DESCRIBE =
      """
      SELECT name || ' = ' || current_setting(name) || ', set by '
        || CASE source
             WHEN 'user' THEN 'ALTER ROLE'
             WHEN 'database' THEN 'ALTER DATABASE'
             WHEN 'database user' THEN 'ALTER ROLE … IN DATABASE'
             WHEN 'client' THEN 'the options of the connection'
             WHEN 'session' THEN 'SET in the session'
             ELSE 'the server''s ' || source END
        || coalesce(' ' || sourcefile || ' line ' || sourceline, '')
      FROM pg_catalog.pg_settings WHERE name = ?
      """;

  private ServerSettings() {}

  /**
   * A limit of time.
   *
   * @param value how long, zero for no limit
   * @param description name, value, and who set it
   */
  public record Timeout(Duration value, String description) {

    /**
     * Returns whether there is a limit.
     *
     * @return true if there is one
     */
    public boolean isSet() {
      return !value.isZero();
    }
  }

  /**
   * Reads a limit of time.
   *
   * @param connection its session counts
   * @param name the setting's name, of which the server's version may know nothing
   * @return the limit
   * @throws SQLException if the server can't tell
   */
  public static Timeout timeout(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT CAST(setting AS bigint) FROM pg_catalog.pg_settings WHERE name = ?")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        Duration value = row.next() ? Duration.ofMillis(row.getLong(1)) : Duration.ZERO;
        return new Timeout(value, describe(connection, name));
      }
    }
  }

  /**
   * Describes a setting for a message.
   *
   * @param connection its session counts
   * @param name the setting's name
   * @return name, value, and who set it
   * @throws SQLException if the server can't tell
   */
  public static String describe(Connection connection, String name) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(DESCRIBE)) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : name;
      }
    }
  }

  /**
   * Returns the schemas in which names without one are found, as a value of {@code search_path} for
   * sessions that may have another. Temporary tables come last: what a pool's earlier user left in
   * a session is not found in place of the tables that are meant.
   *
   * @param connection its session counts
   * @return the schemas, quoted
   * @throws SQLException if the server can't tell
   */
  public static String searchPath(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT coalesce(string_agg(quote_ident(name), ', ' ORDER BY place) || ', ', '')"
                    + " || 'pg_temp' FROM unnest(current_schemas(false))"
                    + " WITH ORDINALITY AS path (name, place) WHERE name !~ '^pg_temp'")) {
      row.next();
      return row.getString(1);
    }
  }

  /**
   * Refuses a server that takes no writes, before a run begins.
   *
   * @param connection its transaction counts
   * @throws FinalException if it is a standby, or its transactions are read-only
   * @throws SQLException if the server can't tell
   */
  public static void checkWritable(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT pg_is_in_recovery(), current_setting('transaction_read_only') = 'on',"
                    + " current_setting('default_transaction_read_only') = 'on'")) {
      row.next();
      if (row.getBoolean(1)) {
        throw readOnly(
            "the server is a standby: connect to its primary, for example with"
                + " targetServerType=primary in the URL");
      }
      if (row.getBoolean(2)) {
        throw readOnly(
            row.getBoolean(3)
                ? "transactions are read-only: "
                    + describe(connection, "default_transaction_read_only")
                : "the data source makes its connections read-only (Connection.setReadOnly)");
      }
    }
  }

  private static FinalException readOnly(String why) {
    return new FinalException(
        "the database takes no rows, as " + why + " (SQLSTATE " + SqlFailures.READ_ONLY + ")");
  }
}
