package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.StageException;
import io.ledgerbackfill.postgres.internal.ServerSettings;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The server's {@code statement_timeout}, as others have set it. A batch that meets it twice will
 * meet it each time, so its failure is final then, and names the setting.
 *
 * <p>It has the SQLSTATE of a statement that somebody cancels; the time it took tells them apart.
 */
final class StatementTimeout {

  private static final String CANCELED = "57014";

  private volatile ServerSettings.@Nullable Timeout setting;

  /** Batches that have met it once. */
  private final Set<UUID> met = ConcurrentHashMap.newKeySet();

  /** Reads the setting, as it is for each session of the same source. */
  void read(Connection connection) throws SQLException {
    setting = ServerSettings.timeout(connection, "statement_timeout");
  }

  /** Creates the failure final if the batch has met the time-out before. */
  StageException judge(UUID batchId, StageException failure, SQLException cause, Duration took) {
    ServerSettings.Timeout timeout = setting;
    if (timeout == null
        || !timeout.isSet()
        || took.compareTo(timeout.value()) < 0
        || !SqlFailures.hasState(cause, CANCELED)
        || met.add(batchId)) {
      return failure;
    }
    return new FinalException(
        failure.getMessage()
            + "; it was so twice, as the server gives a statement no more time: "
            + timeout.description()
            + ". Raise it for this user, or make batches smaller (batchLedgers, batchBytes)",
        cause);
  }

  void forget(UUID batchId) {
    met.remove(batchId);
  }
}
