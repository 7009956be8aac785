package io.ledgerbackfill.bench.jmh;

import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A server with the five tables in a schema of their own, which is dropped afterwards. */
@State(Scope.Benchmark)
public class Server {

  static final String SCHEMA = "ledger_backfill_benchmark";

  /** JDBC URL of the server; an embedded one is started if empty. */
  @Param("")
  public String jdbc = "";

  private @Nullable EmbeddedPostgres embedded;
  private @Nullable Connection connection;

  /** Creates a server that is not connected yet; JMH sets the fields. */
  public Server() {}

  /**
   * Connects, and makes the tables, without indexes.
   *
   * @throws SQLException if that fails
   * @throws IOException if the embedded server does not start
   */
  @Setup(Level.Trial)
  public void start() throws SQLException, IOException {
    String url = jdbc;
    if (url.isEmpty()) {
      embedded = EmbeddedPostgres.start();
      url = embedded.getJdbcUrl("postgres", "postgres");
    }
    String withBatches = url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
    connection = DriverManager.getConnection(withBatches);
    execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
    HistorySchema.inSchema(SCHEMA).tables().run(connection());
    connection().setAutoCommit(false);
  }

  /**
   * Empties the tables, so that each measurement starts with the same.
   *
   * @throws SQLException if that fails
   */
  @Setup(Level.Invocation)
  public void empty() throws SQLException {
    execute(
        HistoryTables.inSchema(SCHEMA).all().stream()
            .map(CopyTable::qualifiedName)
            .collect(Collectors.joining(", ", "TRUNCATE ", "")));
    connection().commit();
  }

  /**
   * Drops the tables, and stops the embedded server.
   *
   * @throws SQLException if that fails
   * @throws IOException if the embedded server does not stop
   */
  @TearDown(Level.Trial)
  public void stop() throws SQLException, IOException {
    execute("DROP SCHEMA " + SCHEMA + " CASCADE");
    connection().commit();
    connection().close();
    if (embedded != null) {
      embedded.close();
    }
  }

  Connection connection() {
    if (connection == null) {
      throw new IllegalStateException("not started");
    }
    return connection;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection().createStatement()) {
      statement.execute(sql);
    }
  }
}
