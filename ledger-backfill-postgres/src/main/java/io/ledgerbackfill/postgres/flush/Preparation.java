package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.internal.Lease;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import io.ledgerbackfill.postgres.schema.TableCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Finds out, before a run, whether a database can take the rows. */
final class Preparation {

  private static final int OLDEST_VERSION = 14;

  /**
   * A pool that has no further connection to give waits for one to come back, for half a minute.
   */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final DataSource source;
  private final Duration networkTimeout;

  Preparation(DataSource source, Duration networkTimeout) {
    this.source = source;
    this.networkTimeout = networkTimeout;
  }

  void check(Collection<CopyTable> tables, int connections) {
    try (Lease lease = Lease.from(source, networkTimeout)) {
      checkServer(lease.connection());
      TableCheck.check(lease.connection(), tables);
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot connect to the database", e);
    } catch (InterruptedException e) {
      throw SqlFailures.sort("cannot connect to the database", SqlFailures.interrupted(e));
    }
    checkConnections(connections);
  }

  private static void checkServer(Connection connection) throws SQLException {
    if (!connection.isWrapperFor(PGConnection.class)) {
      throw new FinalException(
          "the data source gives connections of "
              + connection.getMetaData().getDriverName()
              + ", not of the PostgreSQL JDBC driver");
    }
    int version = connection.getMetaData().getDatabaseMajorVersion();
    if (version < OLDEST_VERSION) {
      throw new FinalException(
          "the server is PostgreSQL " + version + "; " + OLDEST_VERSION + " or later is needed");
    }
  }

  /** There is no general way to ask a source how many it can give, so as many are taken. */
  private void checkConnections(int needed) {
    Deque<Lease> taken = new ArrayDeque<>();
    Duration wait = networkTimeout.compareTo(LONGEST_WAIT) < 0 ? networkTimeout : LONGEST_WAIT;
    try {
      while (taken.size() < needed) {
        taken.push(Lease.from(source, wait));
      }
    } catch (SQLException e) {
      throw new FinalException(
          needed
              + " flush workers need "
              + needed
              + " connections at once, but the data source gives only "
              + taken.size()
              + ": "
              + e.getMessage(),
          e);
    } catch (InterruptedException e) {
      throw SqlFailures.sort("cannot take connections", SqlFailures.interrupted(e));
    } finally {
      taken.forEach(Lease::close);
    }
  }
}
