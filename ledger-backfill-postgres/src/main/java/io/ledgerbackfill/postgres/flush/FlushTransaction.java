package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.StageException;
import io.ledgerbackfill.postgres.copy.CopyBuffer;
import io.ledgerbackfill.postgres.internal.Acknowledgement;
import io.ledgerbackfill.postgres.internal.Backend;
import io.ledgerbackfill.postgres.internal.Lease;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import io.ledgerbackfill.postgres.progress.PostgresProgressStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * One attempt at one batch: a connection, the transaction on it, and what it was doing when it
 * failed. Closed, it is rolled back unless it was committed. Used by one thread, but for {@link
 * #abort}.
 */
final class FlushTransaction implements AutoCloseable {

  /** Something else that is written in the transaction. */
  @FunctionalInterface
  interface Work {

    void write(Connection transaction) throws SQLException;
  }

  /*
   * All for this transaction alone. Those of idleness and of TCP make the server roll back within a
   * time, and give up the ledgers, when this client is gone and the network has not told: while the
   * client should speak, and while the server sends or waits for data. While it waits for a lock it
   * looks whether the client is there, on platforms that can. The last, of PostgreSQL 17,
   * is no limit for a transaction that fills tables; in a COPY it would show as a lost connection.
   */
  private static final String BEGIN =
      """
      SELECT pg_backend_pid(), CAST(pg_current_xact_id() AS text),
        set_config('synchronous_commit',
          CASE WHEN ? THEN 'off'
            WHEN current_setting('synchronous_commit') = 'off' THEN 'on'
            ELSE current_setting('synchronous_commit') END, true),
        set_config('search_path', coalesce(?, current_setting('search_path')), true),
        set_config('lock_timeout', ?, true),
        set_config('idle_in_transaction_session_timeout', ?, true),
        set_config('tcp_keepalives_idle', '30', true),
        set_config('tcp_keepalives_interval', '10', true),
        set_config('tcp_keepalives_count', '3', true),
        CASE WHEN version() LIKE '%linux%'
          THEN set_config('client_connection_check_interval', '1s', true) END,
        CASE WHEN current_setting('transaction_timeout', true) IS NOT NULL
          THEN set_config('transaction_timeout', '0', true) END
      """;

  private final Lease lease;
  private final FlushSettings settings;
  private final Watchdog.Watch watch;
  private final Set<FlushTransaction> open;
  private String step = "beginning the transaction";

  private FlushTransaction(
      Lease lease, FlushSettings settings, Watchdog watchdog, Set<FlushTransaction> open) {
    this.lease = lease;
    this.settings = settings;
    this.watch = watchdog.watch(lease);
    this.open = open;
    open.add(this);
  }

  /** Borrows a connection, and adds itself to those that are open until it is closed. */
  static FlushTransaction open(
      DataSource source, FlushSettings settings, Watchdog watchdog, Set<FlushTransaction> open)
      throws SQLException, InterruptedException {
    Lease lease = Lease.from(source, settings.networkTimeout());
    return new FlushTransaction(lease, settings, watchdog, open);
  }

  Connection connection() {
    return lease.connection();
  }

  /** Ends the backend of an earlier attempt, if it is still in its transaction. */
  void end(Backend earlier) throws SQLException {
    next("ending the earlier attempt");
    earlier.end(connection());
  }

  /** Begins the transaction proper, after which its progress is to be recorded. */
  Backend begin(@Nullable String searchPath) throws SQLException {
    next("recording the progress");
    try (PreparedStatement begin = connection().prepareStatement(BEGIN)) {
      begin.setBoolean(1, settings.asynchronousCommit());
      begin.setString(2, searchPath);
      begin.setString(3, millis(settings.lockTimeout()));
      begin.setString(4, millis(settings.networkTimeout()));
      try (ResultSet row = begin.executeQuery()) {
        row.next();
        return new Backend(row.getInt(1), row.getString(2));
      }
    }
  }

  private static String millis(Duration duration) {
    return duration.toMillis() + "ms";
  }

  /** Sends the rows of one table. */
  void copy(CopyBuffer rows) throws SQLException {
    next("copying to table " + rows.table());
    PGConnection driver = connection().unwrap(PGConnection.class);
    CopyIn copy = driver.getCopyAPI().copyIn(rows.table().copyStatement());
    try {
      rows.sendTo(
          (array, offset, length) -> {
            copy.writeToCopy(array, offset, length);
            watch.moved();
          });
      long stored = copy.endCopy();
      CopyCount.check(connection(), rows.table(), rows.rows(), stored);
    } catch (SQLException | RuntimeException e) {
      cancel(copy, e);
      throw e;
    }
  }

  /** Writes what goes with the rows. */
  void write(Work more) throws SQLException {
    next("writing what goes with the rows");
    more.write(connection());
  }

  /** A COPY that is ended, not cancelled, keeps the rows that came so far. */
  private static void cancel(CopyIn copy, Exception failure) {
    if (copy.isActive()) {
      try {
        copy.cancelCopy();
      } catch (SQLException e) {
        failure.addSuppressed(e);
      }
    }
  }

  /** Makes it possible to commit: everything is sent. */
  void seal(PostgresProgressStore progress, long recorded) throws SQLException {
    next("sealing the batch");
    progress.seal(connection(), recorded);
  }

  void commit() throws SQLException {
    next("committing");
    if (settings.asynchronousCommit()) {
      connection().commit();
    } else {
      Acknowledgement.commit(connection());
    }
    next("after the commit");
  }

  /** Makes sure of an earlier commit, which is visible, but may not have been acknowledged. */
  void confirm() throws SQLException {
    next("confirming an earlier commit");
    if (!settings.asynchronousCommit()) {
      Acknowledgement.confirm(connection());
    }
  }

  void rollback() throws SQLException {
    next("looking the progress up");
    connection().rollback();
  }

  private void next(String nextStep) {
    step = nextStep;
    watch.moved();
  }

  /** Frees whoever waits in one of the methods. Called from any thread. */
  void abort() {
    lease.abort();
  }

  /** Returns whether it failed because it was to end. */
  boolean isAborted() {
    return lease.isAborted();
  }

  /** Creates the failure of this attempt. */
  StageException failure(LedgerSet ledgers, SQLException cause) {
    String what = "cannot flush ledgers " + ledgers + ": failed while " + step;
    if (watch.stalled()) {
      long limit = settings.networkTimeout().toMillis();
      return new RetryableException(what + ": nothing moved for " + limit + " ms", cause);
    }
    if (lease.isAborted()) {
      return new RetryableException(what + ": stopped", cause);
    }
    return SqlFailures.sort(what, cause);
  }

  @Override
  public void close() {
    watch.moved();
    lease.close();
    watch.close();
    open.remove(this);
  }
}
