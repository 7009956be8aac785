package io.ledgerbackfill.postgres.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The server's side of a transaction, as it looks from another connection.
 *
 * @param pid the process id of the backend
 * @param transactionId the transaction's id, an {@code xid8}
 */
public record Backend(int pid, String transactionId) {

  /** Only while it is in that very transaction: the process may serve somebody else by now. */
  private static final String SAME =
      " FROM pg_stat_activity"
          + " WHERE pid = ? AND backend_xid = CAST(CAST(? AS xid8) AS xid)"
          + " AND usename = current_user";

  /**
   * Finds the backend of the transaction that is open on a connection, or begins with this.
   *
   * @param transaction a connection that is not in auto-commit mode
   * @return the backend
   * @throws SQLException if the server can't tell
   */
  public static Backend of(Connection transaction) throws SQLException {
    try (Statement statement = transaction.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT pg_backend_pid(), CAST(pg_current_xact_id() AS text)")) {
      row.next();
      return new Backend(row.getInt(1), row.getString(2));
    }
  }

  /**
   * Ends the backend, which rolls its transaction back, if it is still in it.
   *
   * @param connection another one, to the same server
   * @throws SQLException if the server refuses
   */
  public void end(Connection connection) throws SQLException {
    try (PreparedStatement end =
        connection.prepareStatement("SELECT pg_terminate_backend(pid)" + SAME)) {
      setSame(end, 1);
      end.execute();
    }
  }

  /**
   * Returns whether the backend works for its transaction, or has ended to do so only just now.
   *
   * @param connection another one, to the same server
   * @param pause how long it may wait for its client
   * @return false if it has been waiting for longer, or is not in the transaction any more
   * @throws SQLException if the server can't tell
   */
  boolean isWorking(Connection connection, Duration pause) throws SQLException {
    try (PreparedStatement look =
        connection.prepareStatement(
            "SELECT state = 'active'"
                + " OR clock_timestamp() - state_change < ? * interval '1 millisecond'"
                + SAME)) {
      look.setLong(1, pause.toMillis());
      setSame(look, 2);
      try (ResultSet row = look.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private void setSame(PreparedStatement statement, int first) throws SQLException {
    statement.setInt(first, pid);
    statement.setString(first + 1, transactionId);
  }
}
