package io.ledgerbackfill.bench.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which database, and how to reach it. */
final class DatabaseOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private @Nullable String jdbcUrl;

  @Option(
      names = "--user",
      paramLabel = "USER",
      defaultValue = "${env:PGUSER}",
      description = "Database user (default: PGUSER, or what the URL says).")
  private @Nullable String user;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      arity = "0..1",
      interactive = true,
      defaultValue = "${env:PGPASSWORD}",
      description = {
        "Its password; without a value it is asked for.",
        "(default: PGPASSWORD, or what ~/.pgpass or the file named by PGPASSFILE says)"
      })
  private @Nullable String password;

  @Option(
      names = "--socket-timeout",
      paramLabel = "TIME",
      defaultValue = "2m",
      description = {
        "A connection that is silent for so long is taken for lost and replaced",
        "(default: ${DEFAULT-VALUE})."
      })
  private Duration socketTimeout;

  @Option(
      names = "--jdbc",
      paramLabel = "URL",
      description = "The database, e.g. jdbc:postgresql://localhost:5432/stellar.")
  private void setJdbcUrl(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new ParameterException(
          command.commandLine(),
          "Invalid value for option '--jdbc': '" + url + "' does not begin with jdbc:postgresql:");
    }
    jdbcUrl = url;
  }

  boolean given() {
    return jdbcUrl != null;
  }

  /**
   * Opens a pool of connections.
   *
   * @param connections the most there will be at a time
   */
  HikariDataSource open(int connections) {
    if (jdbcUrl == null) {
      throw new ParameterException(command.commandLine(), "Missing required option: '--jdbc=URL'");
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbcUrl);
    if (user != null) {
      config.setUsername(user);
    }
    if (password != null) {
      config.setPassword(password);
    }
    return open(config, connections, socketTimeout);
  }

  static HikariDataSource open(HikariConfig config, int connections, Duration socketTimeout) {
    config.setPoolName("ledger-backfill");
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(Duration.ofSeconds(30).toMillis());
    // What the URL says counts for more than these.
    config.addDataSourceProperty("ApplicationName", "ledger-backfill");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("socketTimeout", Long.toString(socketTimeout.toSeconds()));
    return new HikariDataSource(config);
  }
}
