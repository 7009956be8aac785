package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.StageException;
import io.ledgerbackfill.postgres.internal.Lease;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;

/**
 * Finds out whether a source gives as many connections at once as there are flush workers. There is
 * no general way to ask, so as many are taken.
 *
 * <p>A source that gives too few fails the same way next time; one whose server is not there for
 * the moment does not. What tells them apart is whether a connection that was given still works,
 * and what the server said when it refused one.
 */
final class ConnectionCount {

  /**
   * A pool that has no further connection to give waits for one to come back, for half a minute.
   */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  /** The limit of the role, of the database and of the server, whichever is least. */
  private static final String LIMIT =
      """
      SELECT least(
        (SELECT nullif(rolconnlimit, -1) FROM pg_catalog.pg_roles WHERE rolname = session_user),
        (SELECT nullif(datconnlimit, -1) FROM pg_catalog.pg_database
         WHERE datname = current_database()),
        CAST(current_setting('max_connections') AS int))
      """;

  private final DataSource source;
  private final Duration wait;

  ConnectionCount(DataSource source, Duration networkTimeout) {
    this.source = source;
    this.wait = networkTimeout.compareTo(LONGEST_WAIT) < 0 ? networkTimeout : LONGEST_WAIT;
  }

  void check(int needed) {
    Deque<Lease> taken = new ArrayDeque<>();
    try {
      while (taken.size() < needed) {
        taken.push(Lease.from(source, wait));
      }
    } catch (SQLException e) {
      throw failure(needed, taken, e);
    } catch (InterruptedException e) {
      throw SqlFailures.sort("cannot take connections", SqlFailures.interrupted(e));
    } finally {
      taken.forEach(Lease::close);
    }
  }

  private static StageException failure(int needed, Deque<Lease> taken, SQLException cause) {
    String what =
        needed
            + " flush workers need "
            + needed
            + " connections at once, but the data source gives only "
            + taken.size();
    StageException sorted = SqlFailures.sort(what, cause);
    if (taken.isEmpty() || sorted instanceof FinalException) {
      return sorted;
    }
    boolean fewer;
    try {
      int limit = limit(taken.element().connection());
      fewer =
          SqlFailures.hasState(cause, SqlFailures.TOO_MANY_CONNECTIONS)
              ? limit < needed
              : !SqlFailures.isServerAway(cause);
    } catch (SQLException e) {
      cause.addSuppressed(e);
      return sorted; // the server is gone
    }
    return fewer ? new FinalException(String.valueOf(sorted.getMessage()), cause) : sorted;
  }

  private static int limit(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LIMIT)) {
      row.next();
      return row.getInt(1);
    }
  }
}
