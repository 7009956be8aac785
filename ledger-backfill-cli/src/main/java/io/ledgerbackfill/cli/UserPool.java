package io.ledgerbackfill.cli;

import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.spi.FinalException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.jdbc.SslMode;
import org.postgresql.util.PSQLException;

/**
 * Connections to the database that the user named. What was never reached may have been named
 * wrongly, so the first connection is not tried for as long as one that was lost.
 */
final class UserPool extends HikariDataSource {

  /** Pauses double, so the last try is within twice the time. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** A network may swallow one try for longer than that. */
  private static final int FEWEST_TRIES = 2;

  private volatile boolean reached;
  private int tries;
  private long firstTry;

  @Override
  public Connection getConnection() throws SQLException {
    if (reached) {
      return super.getConnection();
    }
    begin();
    try {
      Connection connection = super.getConnection();
      reached = true;
      return connection;
    } catch (SQLException | RuntimeException e) {
      giveUpIfInVain(e);
      throw e;
    }
  }

  private synchronized void begin() {
    if (tries++ == 0) {
      firstTry = System.nanoTime();
    }
  }

  private synchronized void giveUpIfInVain(Exception failure) {
    if (reached || isClosed() || Thread.currentThread().isInterrupted()) {
      return;
    }
    List<Throwable> causes =
        Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause).limit(10).toList();
    if (causes.stream().anyMatch(UserPool::isAnswer)) {
      return; // the server is there, and may be starting
    }
    if (isMistake(causes)) {
      throw new FinalException("the driver can't connect as the JDBC URL says", failure);
    }
    Duration tried = Duration.ofNanos(System.nanoTime() - firstTry);
    if (tries >= FEWEST_TRIES && tried.compareTo(PATIENCE) >= 0) {
      throw new FinalException(
          "the database was not reached once within " + Durations.format(tried), failure);
    }
  }

  /** Tells what no other try would mend, and the driver does not sort by itself. */
  private boolean isMistake(List<Throwable> causes) {
    return causes.stream().noneMatch(IOException.class::isInstance)
        && (causes.stream().anyMatch(UserPool::isOfSettings) || hasUnknownSslMode());
  }

  private static boolean isAnswer(Throwable cause) {
    return cause instanceof PSQLException answer && answer.getServerErrorMessage() != null;
  }

  private static boolean isOfSettings(Throwable cause) {
    return cause instanceof IllegalArgumentException
        || cause instanceof ReflectiveOperationException
        || cause instanceof GeneralSecurityException;
  }

  /** For which the driver has the SQLSTATE of a server that is not there. */
  private boolean hasUnknownSslMode() {
    @Nullable Properties settings = Driver.parseURL(getJdbcUrl(), new Properties());
    try {
      if (settings != null) {
        SslMode.of(settings);
      }
      return false;
    } catch (PSQLException e) {
      return true;
    }
  }
}
