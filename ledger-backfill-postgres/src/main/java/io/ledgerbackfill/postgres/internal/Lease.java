package io.ledgerbackfill.postgres.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A connection borrowed for one transaction, and given back as it came: or, if it is broken, in a
 * way that no pool takes for good.
 *
 * <p>Used by one thread, but for {@link #abort}.
 */
public final class Lease implements AutoCloseable {

  private final Connection connection;
  private final boolean autoCommit;
  private final int networkTimeout;

  private boolean aborted;
  private boolean returned;

  private Lease(Connection connection, boolean autoCommit, int networkTimeout) {
    this.connection = connection;
    this.autoCommit = autoCommit;
    this.networkTimeout = networkTimeout;
  }

  /**
   * Borrows a connection and begins a transaction.
   *
   * @param source gives the connection
   * @param networkTimeout how long one answer of the server may take
   * @return the lease
   * @throws SQLException if there is no connection to be had
   */
  public static Lease from(DataSource source, Duration networkTimeout) throws SQLException {
    return of(source.getConnection(), networkTimeout);
  }

  /**
   * Takes a connection over and begins a transaction.
   *
   * @param connection the connection
   * @param networkTimeout how long one answer of the server may take
   * @return the lease
   * @throws SQLException if the connection is broken; it has been thrown away then
   */
  public static Lease of(Connection connection, Duration networkTimeout) throws SQLException {
    try {
      Lease lease =
          new Lease(connection, connection.getAutoCommit(), connection.getNetworkTimeout());
      connection.setNetworkTimeout(Runnable::run, millis(networkTimeout));
      connection.setAutoCommit(false);
      return lease;
    } catch (SQLException e) {
      throwAway(connection);
      throw e;
    }
  }

  private static int millis(Duration duration) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(1, duration.toMillis()));
  }

  /**
   * Gives the connection.
   *
   * @return the connection, not in auto-commit mode; not to be closed
   */
  public Connection connection() {
    return connection;
  }

  /**
   * Frees whoever waits for the server, at once. What is not committed will be rolled back by the
   * server. Called from any thread; does nothing if the connection has been given back.
   */
  public synchronized void abort() {
    if (!returned && !aborted) {
      aborted = true;
      try {
        // On a thread of its own, because closing a TLS socket may have to wait for a blocked
        // writer.
        connection.abort(Lease::runApart);
      } catch (SQLException e) {
        // It is closed already.
      }
    }
  }

  /**
   * Tells whether {@link #abort} was called in time.
   *
   * @return true if the connection was aborted
   */
  public synchronized boolean isAborted() {
    return aborted;
  }

  /**
   * Rolls back what is not committed and gives the connection back, or throws it away if that
   * fails. What was committed stays committed, so this throws nothing.
   */
  @Override
  public void close() {
    boolean sound = restore();
    synchronized (this) {
      returned = true;
      sound &= !aborted;
    }
    if (sound) {
      try {
        connection.close();
      } catch (SQLException e) {
        throwAway(connection);
      }
    } else {
      throwAway(connection);
    }
  }

  /** The rollback is also the test whether the connection is sound: the driver can't tell. */
  private boolean restore() {
    try {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
      connection.setNetworkTimeout(Runnable::run, networkTimeout);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static void throwAway(Connection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      // It is closed already.
    }
    try {
      // A pool learns that a connection is lost when one of its methods says so.
      connection.rollback();
    } catch (SQLException e) {
      // As expected.
    }
    try {
      connection.close();
    } catch (SQLException e) {
      // It was of no use any more.
    }
  }

  private static void runApart(Runnable task) {
    Thread thread = new Thread(task, "ledger-backfill-abort");
    thread.setDaemon(true);
    thread.start();
  }
}
