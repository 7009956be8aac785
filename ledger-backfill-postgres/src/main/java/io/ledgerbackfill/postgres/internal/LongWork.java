package io.ledgerbackfill.postgres.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A transaction whose statements may work for hours, as those that build indexes do. That the
 * server says nothing meanwhile is no sign of a lost network, so a second connection is asked
 * whether it is there and still works. If it isn't, the first one is aborted.
 *
 * <p>Nothing of it waits for a lock for long at the server: whoever uses it asks again.
 *
 * <p>Used by one thread.
 */
public final class LongWork implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

  /** For the last question to a server that may be out of reach. */
  private static final Duration LAST_WORD = Duration.ofSeconds(1);

  /** A pool that has no second connection lets one wait, while the first one is idle. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Lease lease;
  private final DataSource source;
  private final Duration period;
  private final Backend backend;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final @Nullable Thread thread;

  /** The second connection; the thread's, until that has ended. */
  private volatile @Nullable Lease second;

  private volatile boolean lost;

  private LongWork(Lease lease, DataSource source, Duration networkTimeout) throws SQLException {
    this.lease = lease;
    this.source = source;
    this.period = networkTimeout.dividedBy(2);
    this.backend = Backend.of(lease.connection());
    this.second = second(lease, source, period.compareTo(LONGEST_WAIT) < 0 ? period : LONGEST_WAIT);
    try {
      lease.waitWithoutLimit();
    } catch (SQLException e) {
      closeSecond();
      throw e;
    }
    this.thread = second == null ? null : HelperThreads.start("watch", this::watch);
  }

  /**
   * Begins the transaction.
   *
   * @param source gives the connections
   * @param networkTimeout how long the source may take to give each, and the server to answer
   *     whether it still works
   * @return the transaction
   * @throws SQLException if there is no connection to be had, or the thread was interrupted
   */
  public static LongWork begin(DataSource source, Duration networkTimeout) throws SQLException {
    Lease lease = Lease.interruptible(source, networkTimeout);
    try {
      return new LongWork(lease, source, networkTimeout);
    } catch (SQLException | RuntimeException | Error e) {
      lease.close();
      throw e;
    }
  }

  /** Returns null if the source gives no more than one, though its server is there. */
  private static @Nullable Lease second(Lease first, DataSource source, Duration wait)
      throws SQLException {
    try {
      return Lease.from(source, wait);
    } catch (SQLException e) {
      try {
        Backend.of(first.connection());
      } catch (SQLException gone) {
        e.addSuppressed(gone);
        throw e;
      }
      LOG.warn(
          "The data source gives one connection only: if the network is lost while the server works"
              + " for long, nobody will notice. ({})",
          e.toString());
      return null;
    } catch (InterruptedException e) {
      throw SqlFailures.interrupted(e);
    }
  }

  /**
   * Returns the connection.
   *
   * @return the connection, not in auto-commit mode; not to be closed
   */
  public Connection connection() {
    return lease.connection();
  }

  /**
   * Creates what is to be told of a failure.
   *
   * @param cause what a statement threw
   * @return that, or that the network was lost
   */
  public SQLException failure(SQLException cause) {
    return lost
        ? new SQLException(
            "the server does not work any more, and has not answered", "08006", cause)
        : cause;
  }

  private void watch() {
    try {
      while (!closed.await(period.toNanos(), TimeUnit.NANOSECONDS)) {
        if (!isWorking()) {
          lost = true;
          lease.abort();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks once more by a new connection: the second one may be lost alone. */
  private boolean isWorking() throws InterruptedException {
    try {
      return ask();
    } catch (SQLException e) {
      closeSecond();
      try {
        second = Lease.from(source, period);
        return ask();
      } catch (SQLException again) {
        LOG.debug("no answer on a second connection", again);
        return false;
      }
    }
  }

  private boolean ask() throws SQLException, InterruptedException {
    Lease asking = second == null ? Lease.from(source, period) : second;
    second = asking;
    asking.limitAnswers(period);
    boolean working = backend.isWorking(asking.connection(), period);
    asking.connection().rollback(); // what it was told is kept for the transaction
    return working;
  }

  private void closeSecond() {
    Lease closing = second;
    if (closing != null) {
      closing.close();
      second = null;
    }
  }

  /**
   * Gives the connections back. If this ends because it was aborted, it makes sure that the server
   * has ended the transaction, too, where that can be reached.
   */
  @Override
  public void close() {
    closed.countDown();
    lease.close();
    if (thread != null) {
      join(thread);
    }
    Lease asking = second;
    if (asking != null && lease.isAborted()) {
      try {
        asking.limitAnswers(LAST_WORD);
        backend.end(asking.connection());
      } catch (SQLException e) {
        LOG.debug("could not end backend {}", backend, e);
      }
    }
    closeSecond();
  }

  /** Also when interrupted. What it has asked may be on a way from which nothing comes back. */
  private void join(Thread watching) {
    boolean interrupted = Thread.interrupted();
    watching.interrupt();
    while (watching.isAlive()) {
      try {
        watching.join(LAST_WORD.toMillis());
        Lease asking = second;
        if (watching.isAlive() && asking != null) {
          asking.abort();
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
