package io.ledgerbackfill.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VictimServerIT {

  @TempDir private Path folder;

  @Test
  void shouldLoseNothingButWhatWasNotCommitted() throws Exception {
    try (VictimServer server = VictimServer.start(folder)) {
      server.createDatabase("kept");
      try (Connection committed = server.connect("kept");
          Connection open = server.connect("kept")) {
        execute(committed, "CREATE TABLE numbers (n int)");
        execute(committed, "INSERT INTO numbers VALUES (1)");
        open.setAutoCommit(false);
        execute(open, "INSERT INTO numbers VALUES (2)");

        server.kill();

        assertThatThrownBy(() -> execute(committed, "SELECT 1")).isInstanceOf(SQLException.class);
        server.restart();
      }
      try (Connection connection = server.connect("kept");
          Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT string_agg(n::text, ','), min(current_setting('fsync')) FROM numbers")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("1");
        assertThat(rows.getString(2)).isEqualTo("on");
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
