package io.ledgerbackfill.cli;

import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.cli.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database that a run fills: the user's, or that of a server started for the run. */
final class RunDatabase implements AutoCloseable {

  private static final long CLOSE_MILLIS = 2_000;

  private final @Nullable EmbeddedServer server;
  private final HikariDataSource source;

  private RunDatabase(@Nullable EmbeddedServer server, HikariDataSource source) {
    this.server = server;
    this.source = source;
  }

  /** Connects to the database that the user named. */
  static RunDatabase connect(DatabaseOptions options, int connections) {
    return new RunDatabase(null, options.open(connections));
  }

  /** Starts a server on a folder, and connects to it. */
  static RunDatabase start(
      Path data, DatabaseOptions options, int connections, Consumer<String> say)
      throws InterruptedException {
    EmbeddedServer server = EmbeddedServer.start(data, say);
    try {
      return new RunDatabase(server, options.open(server, connections));
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  DataSource source() {
    return source;
  }

  boolean isEmbedded() {
    return server != null;
  }

  /** Says how a person gets there. */
  String address() {
    if (server != null) {
      return "a PostgreSQL of its own (" + server.psql() + ")";
    }
    String url = source.getJdbcUrl();
    int parameters = url.indexOf('?'); // which may have a password
    return parameters < 0 ? url : url.substring(0, parameters);
  }

  /** Closing the pool waits for connections that are being opened, which may take for ever. */
  private void closeSource() {
    Thread closer = new Thread(source::close, "close-connections");
    closer.setDaemon(true);
    closer.start();
    try {
      closer.join(CLOSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closeSource();
    if (server != null) {
      server.close();
    }
  }
}
