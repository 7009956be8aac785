package io.ledgerbackfill.postgres.internal;

import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.FinalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Gets a connection that works within a time, or until interrupted, whatever the source does:
 * opening one may wait for a server that never answers, and takes no notice of interrupts. A pool
 * may give connections whose server is gone, some again and again; those are thrown away.
 */
final class Connector implements Runnable {

  /** More than a pool has; to end with a source that has been closed, or mends nothing. */
  private static final int MOST_DEAD = 200;

  private static final int MOST_PAUSE_MILLIS = 10;

  /** What people's pools allow for the same question. */
  private static final long LONGEST_CHECK_SECONDS = 5;

  private final DataSource source;
  private final int checkSeconds;
  private final CompletableFuture<Connection> result = new CompletableFuture<>();

  private Connector(DataSource source, Duration timeout) {
    this.source = source;
    // Several may be silent, and one that speaks is to be found in time.
    this.checkSeconds = (int) Math.max(1, Math.min(LONGEST_CHECK_SECONDS, timeout.toSeconds() / 4));
  }

  static Connection connect(DataSource source, Duration timeout)
      throws SQLException, InterruptedException {
    Connector connector = new Connector(source, timeout);
    Thread thread = HelperThreads.start("connect", connector);
    try {
      Connection connection = connector.result.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
      thread.join();
      return connection;
    } catch (ExecutionException e) {
      throw asSqlException(e.getCause());
    } catch (TimeoutException e) {
      connector.abandon(thread);
      throw new SQLException("no connection within " + timeout.toMillis() + " ms", "08001", e);
    } catch (InterruptedException e) {
      connector.abandon(thread);
      throw e;
    }
  }

  @Override
  public void run() {
    try {
      Connection connection = firstAlive();
      if (!result.complete(connection)) {
        closeQuietly(connection);
      }
    } catch (SQLException | RuntimeException | Error e) {
      result.completeExceptionally(e);
    } catch (InterruptedException e) {
      // Nobody waits any more.
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Each dead one goes back at once: if all of a pool's are dead, none would be left to be lent
   * while they are held.
   */
  private Connection firstAlive() throws SQLException, InterruptedException {
    for (int dead = 0; dead < MOST_DEAD; dead++) {
      Connection connection = next();
      if (connection != null && isAlive(connection)) {
        return connection;
      }
      if (connection != null) {
        Agroal.renew(source);
        Lease.throwAway(connection);
      }
      // Pools make new ones on threads of their own.
      Thread.sleep(Math.min(dead, MOST_PAUSE_MILLIS));
    }
    throw new SQLRecoverableException(
        "the data source gave " + MOST_DEAD + " dead connections, one after another", "08003");
  }

  /** Returns null if the source has met a dead connection itself. */
  private @Nullable Connection next() throws SQLException {
    try {
      return Answers.notNull(source.getConnection(), source, "getConnection()");
    } catch (SQLException e) {
      if (SqlFailures.hasState(e, "08003")) {
        return null;
      }
      throw e;
    }
  }

  private boolean isAlive(Connection connection) {
    try {
      return connection.isValid(checkSeconds);
    } catch (SQLException e) {
      return false;
    }
  }

  /** A connection that still comes is closed, by whichever of the two threads is the second. */
  private void abandon(Thread thread) {
    if (!result.cancel(false) && !result.isCompletedExceptionally()) {
      closeQuietly(result.join());
    }
    thread.interrupt();
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // Nobody was to use it.
    }
  }

  private static SQLException asSqlException(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof FinalException mistake) {
      throw mistake;
    }
    return SqlFailures.noConnection(Objects.requireNonNull(failure));
  }
}
