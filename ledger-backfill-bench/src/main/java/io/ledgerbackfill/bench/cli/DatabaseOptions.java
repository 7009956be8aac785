package io.ledgerbackfill.bench.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database, and how to reach it. */
final class DatabaseOptions {

  private static final String POSTGRESQL = "jdbc:postgresql:";

  @Option(
      names = "--jdbc",
      paramLabel = "URL",
      description = "The database, e.g. jdbc:postgresql://localhost/stellar.")
  private @Nullable String jdbcUrl;

  @Option(
      names = "--user",
      paramLabel = "USER",
      description = "Database user (default: what the URL says, or PGUSER).")
  private @Nullable String user;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      arity = "0..1",
      interactive = true,
      description =
          "Its password; without a value it is asked for (default: what the URL says, or"
              + " PGPASSWORD, or ~/.pgpass, or the file that PGPASSFILE names).")
  private @Nullable String password;

  @Option(
      names = "--socket-timeout",
      paramLabel = "TIME",
      description =
          "A connection that is silent for so long is taken for lost and replaced (default: 2m).")
  private Duration socketTimeout = Duration.ofMinutes(2);

  /** Tells whether the user named a database; checks what was given. */
  boolean given() {
    if (jdbcUrl != null && !jdbcUrl.startsWith(POSTGRESQL)) {
      throw new UsageException(
          "Invalid value for option '--jdbc': '%s' does not begin with %s"
              .formatted(jdbcUrl, POSTGRESQL));
    }
    if (socketTimeout.toSeconds() < 1) {
      throw new UsageException(
          "Invalid value for option '--socket-timeout': it must be at least a second");
    }
    return jdbcUrl != null;
  }

  /**
   * Opens a pool of connections to the database that the user named.
   *
   * @param connections the most there will be at a time
   */
  HikariDataSource open(int connections) {
    if (!given()) {
      throw new UsageException("Missing required option: '--jdbc=URL'");
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbcUrl);
    config.setUsername(user != null ? user : System.getenv("PGUSER"));
    config.setPassword(password != null ? password : System.getenv("PGPASSWORD"));
    return new HikariDataSource(complete(config, connections));
  }

  /** Opens a pool of connections to a server that needs no password. */
  HikariDataSource open(EmbeddedServer server, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.jdbcUrl());
    return new HikariDataSource(complete(config, connections)) {
      @Override
      public Connection getConnection() throws SQLException {
        server.checkRunning();
        return super.getConnection();
      }
    };
  }

  private HikariConfig complete(HikariConfig config, int connections) {
    config.setPoolName("ledger-backfill");
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(Duration.ofSeconds(30).toMillis());
    // What the URL says counts for more than these.
    config.addDataSourceProperty("ApplicationName", "ledger-backfill");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("socketTimeout", Long.toString(socketTimeout.toSeconds()));
    return config;
  }
}
