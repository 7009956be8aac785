package io.ledgerbackfill.postgres.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    Thread thread = new Thread(connector, "ledger-backfill-connect");
    thread.setDaemon(true);
    thread.start();
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
    // Held until there is another one, so that they are not given again.
    List<Connection> dead = new ArrayList<>();
    try {
      Connection connection = source.getConnection();
      while (!isAlive(connection)) {
        dead.add(connection);
        if (result.isDone()) {
          return;
        }
        connection = source.getConnection();
      }
      if (!result.complete(connection)) {
        closeQuietly(connection);
      }
    } catch (SQLException | RuntimeException | Error e) {
      result.completeExceptionally(e);
    } finally {
      dead.forEach(Lease::throwAway);
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
    return SqlFailures.noConnection(Objects.requireNonNull(failure));
  }
}
