package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.internal.Lease;
import io.ledgerbackfill.postgres.internal.ServerSettings;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import io.ledgerbackfill.postgres.schema.TableCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Finds out, before a run, whether a database can take the rows. */
final class Preparation {

  private static final int OLDEST_VERSION = 14;

  private final DataSource source;
  private final Duration networkTimeout;

  Preparation(DataSource source, Duration networkTimeout) {
    this.source = source;
    this.networkTimeout = networkTimeout;
  }

  /** Checks everything, and gives the search path by which the tables were found. */
  String check(ProgressRecorder progress, int connections, StatementTimeout timeout) {
    String searchPath;
    try (Lease lease = Lease.interruptible(source, networkTimeout)) {
      checkServer(lease.connection());
      timeout.read(lease.connection());
      progress.checkPresent(lease.connection());
      TableCheck.check(lease.connection(), progress.tables());
      searchPath = ServerSettings.searchPath(lease.connection());
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot check the database before the run", e);
    }
    new ConnectionCount(source, networkTimeout).check(connections);
    return searchPath;
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
    ServerSettings.checkWritable(connection);
  }
}
