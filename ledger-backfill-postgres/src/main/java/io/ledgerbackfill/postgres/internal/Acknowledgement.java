package io.ledgerbackfill.postgres.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a commit is what the server's own rule calls durable. Where synchronous standbys are
 * awaited, a wait that somebody cancels ends in a commit that is visible, and reported as done with
 * no more than a warning, though no standby has it.
 */
public final class Acknowledgement {

  /** Statement completion unknown: of a class that is retried. */
  private static final String UNKNOWN = "40003";

  private static final String STANDBYS_ARE_AWAITED =
      """
      SELECT current_setting('synchronous_standby_names') <> '' AND NOT pg_is_in_recovery()
        AND current_setting('transaction_read_only') = 'off'
      """;

  /** As with batches, off is not a rule to go by. */
  private static final String WRITE_TO_LOG =
      """
      SELECT set_config('synchronous_commit',
          CASE WHEN current_setting('synchronous_commit') = 'off' THEN 'on'
            ELSE current_setting('synchronous_commit') END, true),
        pg_logical_emit_message(true, 'ledger-backfill', '')
      """;

  private Acknowledgement() {}

  /**
   * Commits, and returns when the server's rule is met.
   *
   * @param connection in a transaction
   * @throws SQLException if the commit fails, or nobody knows whether it is durable
   */
  public static void commit(Connection connection) throws SQLException {
    if (commitWarning(connection) != null) {
      confirm(connection);
    }
  }

  /**
   * Returns when everything that is visible now is durable by the server's rule: a transaction that
   * comes later in the log is.
   *
   * @param connection not in a transaction that has written anything
   * @throws SQLException if nobody knows
   */
  public static void confirm(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(WRITE_TO_LOG);
    }
    SQLWarning warning = commitWarning(connection);
    if (warning != null) {
      throw new SQLTransientException(
          "the commit is not acknowledged: " + warning.getMessage(), UNKNOWN, warning);
    }
  }

  /**
   * Does what {@link #confirm} does, where the server awaits standbys and can be written to.
   *
   * @param connection not in a transaction that has written anything
   * @throws SQLException if nobody knows
   */
  public static void confirmWhereStandbysAreAwaited(Connection connection) throws SQLException {
    boolean awaited;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(STANDBYS_ARE_AWAITED)) {
      row.next();
      awaited = row.getBoolean(1);
    }
    if (awaited) {
      confirm(connection);
    }
  }

  /** The server has no SQLSTATE of its own for it, so any warning is reason to ask again. */
  private static @Nullable SQLWarning commitWarning(Connection connection) throws SQLException {
    connection.clearWarnings();
    connection.commit();
    return connection.getWarnings();
  }
}
