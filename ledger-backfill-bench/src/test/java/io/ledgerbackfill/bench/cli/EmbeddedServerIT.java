package io.ledgerbackfill.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.progress.PostgresProgressStore;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

  @TempDir private Path folder;

  @Test
  void shouldKeepWhatWasCommitted() throws SQLException {
    Path data = folder.resolve("new/data");
    try (EmbeddedServer server = EmbeddedServer.start(data)) {
      execute(server, "CREATE TABLE kept AS SELECT 42 AS answer");
      assertThat(query(server, "SHOW fsync")).isEqualTo("on");
      assertThat(query(server, "SHOW synchronous_commit")).isEqualTo("on");

      assertThatThrownBy(() -> EmbeddedServer.start(data))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("still runs on " + data)
          .hasMessageContaining("--jdbc " + server.jdbcUrl());
    }
    try (EmbeddedServer server = EmbeddedServer.start(data)) {
      assertThat(query(server, "SELECT answer FROM kept")).isEqualTo("42");
    }
  }

  /** Nobody starts it again, so a run is not to wait for it as it does for other servers. */
  @Test
  void shouldEndARunWhoseServerHasEnded() throws Exception {
    Path data = folder.resolve("data");
    try (EmbeddedServer server = EmbeddedServer.start(data);
        HikariDataSource source = new DatabaseOptions().open(server, 2)) {
      PostgresProgressStore progress =
          PostgresProgressStore.builder(source)
              .network("Test Network")
              .tables(HistoryTables.onSearchPath().all())
              .createIfMissing(true)
              .build();
      assertThat(progress.done(LedgerRange.of(1, 9)).isEmpty()).isTrue();

      long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
      ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
      process.destroyForcibly();
      process.onExit().join();

      assertThatThrownBy(() -> progress.done(LedgerRange.of(1, 9)))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("process " + pid)
          .hasMessageContaining("has ended");
    }
  }

  private static void execute(EmbeddedServer server, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(EmbeddedServer server, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
        var statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
