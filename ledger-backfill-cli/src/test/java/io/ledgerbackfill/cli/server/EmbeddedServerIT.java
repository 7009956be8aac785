package io.ledgerbackfill.cli.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.FinalException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

  @TempDir private Path folder;

  private final List<String> said = new ArrayList<>();

  private EmbeddedServer start(Path data) throws InterruptedException {
    return EmbeddedServer.start(data, said::add);
  }

  @Test
  void shouldKeepWhatWasCommitted() throws Exception {
    Path data = folder.resolve("new/data of 'mine'");
    try (EmbeddedServer server = start(data)) {
      execute(server, "CREATE TABLE kept AS SELECT 42 AS answer");
      assertThat(query(server, "SHOW fsync")).isEqualTo("on");
      assertThat(query(server, "SHOW synchronous_commit")).isEqualTo("on");

      assertThatThrownBy(() -> start(data))
          .isInstanceOf(FinalException.class)
          .hasStackTraceContaining("another ledger-backfill (process " + thisProcess() + ")");
    }
    try (EmbeddedServer server = start(data)) {
      assertThat(query(server, "SELECT answer FROM kept")).isEqualTo("42");
    }
    assertThat(said).isEmpty();
  }

  private static long thisProcess() {
    return ProcessHandle.current().pid();
  }

  @Test
  void shouldLetInItsOwnerAlone() throws Exception {
    Path data = folder.resolve("data");
    try (EmbeddedServer server = start(data)) {
      assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "postgres", "wrong"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl() + "?user=postgres"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("no password was provided");

      Path file = data.resolve("pgpass");
      assertThat(server.psql()).contains("passfile='" + file + "'");
      assertThat(server.psql()).doesNotContain(server.password());
      assertThat(Files.readString(file)).contains(":postgres:" + server.password());
      assertThat(mode(file)).isEqualTo("rw-------");
      assertThat(mode(data)).isEqualTo("rwx------");
      assertThat(query(server, "SHOW unix_socket_directories")).isEmpty();
    }
    assertThat(Files.readString(data.resolve("pgdata/pg_hba.conf"))).doesNotContain("  trust");
  }

  @Test
  void shouldKeepAnotherUserFromThePassword() throws Exception {
    OtherUser.assumeThereIsOne();
    Path entered = Files.createTempDirectory(Path.of("/tmp"), "embedded-");
    Path data = entered.resolve("data");
    OtherUser.allowEntry(entered);
    try {
      start(data).close();

      assertThat(OtherUser.run("ls", data.toString())).contains("Permission denied");
      assertThat(OtherUser.run("cat", data.resolve("pgpass").toString()))
          .contains("Permission denied");
    } finally {
      PrivateFolder.delete(entered);
    }
  }

  @Test
  void shouldStopAServerThatAKilledProcessLeftBehind() throws Exception {
    Path data = folder.resolve("data");
    long pid;
    DataFolder opened = DataFolder.open(data);
    try {
      // As a process leaves it that is killed: the server runs, and nobody has the lock.
      EmbeddedServer.launch(opened, LocalPort.free());
      pid = Long.parseLong(Files.readAllLines(data.resolve("pgdata/postmaster.pid")).get(0));
    } finally {
      opened.close();
    }

    try (EmbeddedServer server = start(data)) {
      assertThat(query(server, "SELECT 1")).isEqualTo("1");
    }

    assertThat(said).singleElement().asString().contains("(process " + pid + ")", "left behind");
    for (ProcessHandle ending : ProcessHandle.of(pid).stream().toList()) {
      assertThat(ending.onExit()).succeedsWithin(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void shouldSayWhatIsOddAboutAPidFile() throws Exception {
    Path data = folder.resolve("data");
    start(data).close();
    Path file = data.resolve("pgdata/postmaster.pid");

    for (String content : List.of("", "\n", "nobody\n", "-1\n/\n1\n2\n")) {
      Files.writeString(file, content);
      assertThatThrownBy(() -> start(data))
          .isInstanceOf(FinalException.class)
          .hasStackTraceContaining(file + " is empty or damaged: remove it if no PostgreSQL");
    }

    // Of a process that is not there, or is another one, as after a restart of the machine.
    Files.writeString(file, thisProcess() + "\n" + data + "\n1\n5432\n");
    assertThat(ProcessHandle.current().info().command().orElse("")).doesNotContain("postgres");
    Files.writeString(file, "999999999\n" + data + "\n1\n5432\n");
    start(data).close();
  }

  @Test
  void shouldTellAFailedStartInTheServersWords() throws Exception {
    Path data = folder.resolve("data");
    start(data).close();
    Files.writeString(data.resolve("pgdata/PG_VERSION"), "9.6\n");

    assertThatThrownBy(() -> start(data))
        .isInstanceOf(FinalException.class)
        .hasMessage("the embedded PostgreSQL did not start on " + data)
        .hasStackTraceContaining("database files are incompatible with server");
  }

  @Test
  void shouldRefuseAFolderOfOthers() throws Exception {
    Path data = Files.createDirectories(folder.resolve("documents"));
    Path letter = Files.writeString(data.resolve("letter.txt"), "Dear John");

    assertThatThrownBy(() -> start(data))
        .isInstanceOf(FinalException.class)
        .hasStackTraceContaining("neither empty nor a folder that this command made")
        .hasStackTraceContaining("letter.txt");
    assertThat(letter).hasContent("Dear John");
  }

  @Test
  void shouldLeaveNothingBehindWhenInterrupted() throws Exception {
    Path data = folder.resolve("data");
    Thread[] starter = new Thread[1];
    CompletableFuture<Void> interrupted =
        CompletableFuture.runAsync(
            () -> {
              starter[0] = Thread.currentThread();
              try {
                start(data).close();
              } catch (InterruptedException e) {
                throw new CompletionException(e);
              }
            });
    while (!Files.exists(data) || !hasBegun(data)) {
      assertThat(interrupted).isNotDone();
      Thread.onSpinWait();
    }
    starter[0].interrupt();

    assertThat(interrupted)
        .failsWithin(60, TimeUnit.SECONDS)
        .withThrowableOfType(java.util.concurrent.ExecutionException.class)
        .withCauseInstanceOf(InterruptedException.class);
    assertThat(hasBegun(data)).isFalse();
    try (EmbeddedServer server = start(data)) {
      assertThat(query(server, "SELECT 1")).isEqualTo("1");
    }
  }

  private static boolean hasBegun(Path data) throws Exception {
    try (var content = Files.list(data)) {
      return content.anyMatch(path -> path.getFileName().toString().startsWith("initdb-"));
    }
  }

  private static String mode(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static Connection connect(EmbeddedServer server) throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(), DataFolder.USER, server.password());
  }

  private static void execute(EmbeddedServer server, String sql) throws SQLException {
    try (Connection connection = connect(server);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(EmbeddedServer server, String sql) throws SQLException {
    try (Connection connection = connect(server);
        var statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
