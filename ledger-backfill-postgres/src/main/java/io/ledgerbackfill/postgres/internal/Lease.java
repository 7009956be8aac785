package io.ledgerbackfill.postgres.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;

/**
 * A connection borrowed for one transaction, and given back as it came: or, if it is broken, in a
 * way that no pool takes for good.
 *
 * <p>A pool hears of a connection only from the thread that uses it, and only when that has stopped
 * using it. {@link #abort} goes past the pool to the driver: pools that are told to abort take the
 * connection back at once, and reset it, which may commit what is open, or wait for a lock of the
 * driver's that the very call to be freed holds.
 *
 * <p>Used by one thread, but for {@link #abort}.
 */
public final class Lease implements AutoCloseable {

  private static final long CANCEL_MILLIS = 250;

  private static final long INTERRUPT_MILLIS = 100;

  private static final Duration LONGEST_LOCK_WAIT = Duration.ofSeconds(5);

  private final Connection connection;
  private final boolean autoCommit;
  private final int networkTimeout;
  private final int prepareThreshold;
  private final AutoSave autoSave;

  /** The driver's own connection; null if it is not that of PostgreSQL's driver. */
  private final @Nullable PGConnection driver;

  /** Opens when the lease ends. */
  private final CountDownLatch closed = new CountDownLatch(1);

  private boolean aborted;
  private boolean returned;

  private Lease(Connection connection) throws SQLException {
    this.connection = connection;
    this.autoCommit = connection.getAutoCommit();
    this.networkTimeout = connection.getNetworkTimeout();
    this.driver = driverOf(connection);
    this.prepareThreshold = driver == null ? 0 : driver.getPrepareThreshold();
    this.autoSave = driver == null ? AutoSave.NEVER : driver.getAutosave();
  }

  private static @Nullable PGConnection driverOf(Connection connection) throws SQLException {
    return connection.isWrapperFor(PGConnection.class)
        ? connection.unwrap(PGConnection.class)
        : null;
  }

  /**
   * Borrows a connection that works and begins a transaction.
   *
   * @param source gives the connection
   * @param networkTimeout how long the source may take, and then each answer of the server
   * @return the lease
   * @throws SQLException if there is no connection to be had
   * @throws InterruptedException if interrupted meanwhile
   */
  public static Lease from(DataSource source, Duration networkTimeout)
      throws SQLException, InterruptedException {
    Connection connection = Connector.connect(source, networkTimeout);
    try {
      Lease lease = new Lease(connection);
      lease.prepareAfter(0);
      connection.setNetworkTimeout(Runnable::run, millis(networkTimeout));
      connection.setAutoCommit(false);
      return lease;
    } catch (SQLException e) {
      throwAway(connection);
      throw e;
    }
  }

  /**
   * Statements that have a name at the server belong to one of its sessions, and a pooler may give
   * each transaction another one. What a batch sends is seldom sent often enough to need a name.
   */
  private void prepareAfter(int executions) throws SQLException {
    if (driver != null) {
      driver.setPrepareThreshold(executions);
    }
  }

  /** In a transaction with a savepoint the isolation can't be set any more. */
  private void saveAutomatically(AutoSave when) {
    if (driver != null) {
      driver.setAutosave(when);
    }
  }

  /**
   * Borrows a connection as {@link #from} does, and aborts it when the calling thread is
   * interrupted, whatever it waits for then: reading from a socket takes no notice of interrupts.
   * The thread stays interrupted. The server ends the first transaction within seconds, whatever it
   * waits for, when the client is gone; so a wait for a lock fails after some seconds, too.
   *
   * @param source gives the connection
   * @param networkTimeout how long the source may take, and then each answer of the server
   * @return the lease
   * @throws SQLException if there is no connection to be had, or the thread was interrupted
   */
  public static Lease interruptible(DataSource source, Duration networkTimeout)
      throws SQLException {
    try {
      Lease lease = from(source, networkTimeout);
      lease.saveAutomatically(AutoSave.NEVER);
      Thread owner = Thread.currentThread();
      HelperThreads.start("abort", () -> lease.abortWhenInterrupted(owner));
      try {
        lease.endWithClient(networkTimeout);
      } catch (SQLException e) {
        lease.close();
        throw e;
      }
      return lease;
    } catch (InterruptedException e) {
      throw SqlFailures.interrupted(e);
    }
  }

  /**
   * The client that is cut off, or killed, can't cancel what it waits for, nor what it sent just
   * before; and the request of one that can may be lost. So the server looks whether its client is
   * there, where it is able to, waits for no lock for long, and not for the client either. Not
   * SELECT, so that the transaction may still be given its isolation.
   */
  private void endWithClient(Duration networkTimeout) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try {
        statement.execute("SET LOCAL client_connection_check_interval = '1s'");
      } catch (SQLException e) {
        goOnWithout(e);
      }
      statement.execute(
          "SET LOCAL lock_timeout = "
              + millis(lockTimeout(networkTimeout))
              + "; SET LOCAL idle_in_transaction_session_timeout = "
              + millis(networkTimeout)
              + "; SET LOCAL tcp_keepalives_idle = 30"
              + "; SET LOCAL tcp_keepalives_interval = 10"
              + "; SET LOCAL tcp_keepalives_count = 3");
    }
  }

  /** Less than what is taken for a lost network. */
  private static Duration lockTimeout(Duration networkTimeout) {
    Duration half = networkTimeout.dividedBy(2);
    return half.compareTo(LONGEST_LOCK_WAIT) < 0 ? half : LONGEST_LOCK_WAIT;
  }

  /** Some platforms of servers can't look, and refuse the value. */
  private void goOnWithout(SQLException refused) throws SQLException {
    if (!SqlFailures.hasState(refused, "22023")) {
      throw refused;
    }
    connection.rollback();
  }

  /** Has answers take as long as they may. Something else must notice that none comes. */
  void waitWithoutLimit() throws SQLException {
    connection.setNetworkTimeout(Runnable::run, 0);
  }

  /** Limits how long an answer may take. */
  void limitAnswers(Duration limit) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, millis(limit));
  }

  /** Asks now and then, as there is no way to be told. */
  private void abortWhenInterrupted(Thread owner) {
    try {
      while (!closed.await(INTERRUPT_MILLIS, TimeUnit.MILLISECONDS)) {
        if (owner.isInterrupted()) {
          abort();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int millis(Duration duration) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(1, duration.toMillis()));
  }

  /**
   * Returns the connection.
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
      // On a thread of its own, because closing a TLS socket may have to wait for a blocked writer.
      HelperThreads.start(
          "abort",
          () -> {
            cancelAtServer();
            closeSocket(connection, driver);
          });
    }
  }

  /** Closes the driver's own connection, past the pool. */
  private static void closeSocket(Connection connection, @Nullable PGConnection driver) {
    try {
      Connection closing = driver instanceof Connection own ? own : connection;
      closing.abort(Runnable::run);
    } catch (SQLException e) {
      // It is closed already.
    }
  }

  /**
   * A backend that waits for a lock does not look at its socket. The request goes by a connection
   * of its own, for which a silent network is not waited.
   */
  private void cancelAtServer() {
    PGConnection running = driver;
    if (running == null) {
      return;
    }
    Thread cancel =
        HelperThreads.start(
            "abort",
            () -> {
              try {
                running.cancelQuery();
              } catch (SQLException e) {
                // The server is not there, and closes the connection when it is.
              }
            });
    try {
      cancel.join(CANCEL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Returns whether {@link #abort} was called in time.
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
    closed.countDown();
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
      prepareAfter(prepareThreshold);
      saveAutomatically(autoSave);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /**
   * Closes the driver's own connection, and lets the pool find that out: c3p0 loses a connection
   * that it is told to abort, but goes on counting it.
   */
  static void throwAway(Connection connection) {
    try {
      closeSocket(connection, driverOf(connection));
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
}
