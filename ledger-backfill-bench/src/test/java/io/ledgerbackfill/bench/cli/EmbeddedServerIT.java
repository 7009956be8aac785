package io.ledgerbackfill.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.FinalException;
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
