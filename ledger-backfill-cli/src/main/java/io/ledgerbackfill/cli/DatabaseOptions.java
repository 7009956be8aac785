package io.ledgerbackfill.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.cli.server.DataFolder;
import io.ledgerbackfill.cli.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database, and how to reach it. */
final class DatabaseOptions {

  static final String VISIBLE_PASSWORD =
      "ledger-backfill: warning: others on this machine can see what follows --password; a file"
          + " (PGPASSFILE, ~/.pgpass) or PGPASSWORD keeps it from them, and --password alone asks";

  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(30);

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

  private @Nullable String password;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      arity = "0..1",
      interactive = true,
      description =
          "Its password; asked for if no value follows, which others could see (default: of"
              + " ~/.pgpass or the file that PGPASSFILE names, of PGPASSWORD, or what the URL"
              + " says).")
  private void setPassword(@Nullable String password) {
    this.password = password;
    Secrets.learn(password);
  }

  @Option(
      names = "--socket-timeout",
      paramLabel = "TIME",
      description =
          "A connection that is silent for so long is taken for lost and replaced (default: 2m).")
  private Duration socketTimeout = Duration.ofMinutes(2);

  /** Returns whether a password stands among the arguments, where every process can read it. */
  static boolean isPasswordVisible(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      boolean follows = i + 1 < args.size() && !args.get(i + 1).startsWith("-");
      if (args.get(i).startsWith("--password=") || (args.get(i).equals("--password") && follows)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the user named a database; checks what was given. */
  boolean given() {
    if (jdbcUrl != null && !jdbcUrl.startsWith(POSTGRESQL)) {
      throw new UsageException(
          "Invalid value for option '--jdbc': it does not begin with " + POSTGRESQL);
    }
    if (jdbcUrl != null && !namesHostsAlone(jdbcUrl)) {
      throw new UsageException(
          "Invalid value for option '--jdbc': before the database it has host:port alone; --user"
              + " names the user, and PGPASSWORD or a file (PGPASSFILE, ~/.pgpass) the password");
    }
    if (socketTimeout.toSeconds() < 1) {
      throw new UsageException(
          "Invalid value for option '--socket-timeout': it must be at least a second");
    }
    return jdbcUrl != null;
  }

  /** The driver takes no user and password before the host, and repeats what it does not take. */
  private static boolean namesHostsAlone(String url) {
    String database = url.substring(POSTGRESQL.length()).replaceFirst("(?s)\\?.*", "");
    if (database.contains("@")) {
      return false;
    }
    String hosts = database.startsWith("//") ? database.substring(2) : "";
    return Stream.of(hosts.replaceFirst("(?s)/.*", "").split(","))
        .map(host -> host.replaceFirst("^\\[[^]]*]", "")) // an IPv6 address
        .allMatch(host -> host.matches("[^:]*(:\\d*)?"));
  }

  /**
   * Makes a pool of connections to the database that the user named. It connects when it is first
   * asked for one, so that whoever asks can ask again.
   *
   * @param connections the most there will be at a time
   */
  HikariDataSource open(int connections) {
    if (!given()) {
      throw new UsageException("Missing required option: '--jdbc=URL'");
    }
    HikariDataSource pool = new UserPool();
    pool.setJdbcUrl(jdbcUrl);
    pool.setUsername(user != null ? user : System.getenv("PGUSER"));
    pool.setPassword(password != null ? password : System.getenv("PGPASSWORD"));
    complete(pool, connections);
    return pool;
  }

  /** Makes a pool of connections to a server of our own. */
  HikariDataSource open(EmbeddedServer server, int connections) {
    Secrets.learn(server.password());
    HikariDataSource pool =
        new HikariDataSource() {
          @Override
          public Connection getConnection() throws SQLException {
            server.checkRunning();
            return super.getConnection();
          }
        };
    pool.setJdbcUrl(server.jdbcUrl());
    pool.setUsername(DataFolder.USER);
    pool.setPassword(server.password());
    complete(pool, connections);
    return pool;
  }

  private void complete(HikariConfig config, int connections) {
    config.setPoolName("ledger-backfill");
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(0);
    // A pool that goes on waiting for a connect gives no other connection meanwhile.
    Duration connect =
        socketTimeout.compareTo(LONGEST_CONNECT) < 0 ? socketTimeout : LONGEST_CONNECT;
    config.setConnectionTimeout(connect.toMillis());
    // What the URL says counts for more than these.
    config.addDataSourceProperty("ApplicationName", "ledger-backfill");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // Which the driver waits for in a way that an interrupt can end.
    config.addDataSourceProperty("loginTimeout", Long.toString(connect.toSeconds()));
    config.addDataSourceProperty("socketTimeout", Long.toString(socketTimeout.toSeconds()));
  }

  /** Returns how long a connection may be silent. */
  Duration socketTimeout() {
    return socketTimeout;
  }
}
