package io.ledgerbackfill.bench.cli;

import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.schema.Ddl;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database that a run fills: the user's, or that of a server started for the run. */
final class RunDatabase implements AutoCloseable {

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
  static RunDatabase start(Path data, DatabaseOptions options, int connections) {
    EmbeddedServer server = EmbeddedServer.start(data);
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

  /** Runs statements one by one, however long they take. */
  void define(Ddl ddl) {
    try (Connection connection = source.getConnection()) {
      int timeout = connection.getNetworkTimeout();
      connection.setNetworkTimeout(Runnable::run, 0);
      ddl.run(connection);
      connection.setNetworkTimeout(Runnable::run, timeout);
    } catch (SQLException e) {
      throw new FinalException("can't create tables or indexes in " + address(), e);
    }
  }

  @Override
  public void close() {
    source.close();
    if (server != null) {
      server.close();
    }
  }
}
