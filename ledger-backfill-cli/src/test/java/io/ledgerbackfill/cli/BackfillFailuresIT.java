package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.cli.server.EmbeddedServer;
import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TcpProxy;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.golden.Shared;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packaged jar says, and reports, of runs that do not go well. */
class BackfillFailuresIT {

  private static final List<String> TABLES =
      List.of(
          "transactions",
          "transactions_accounts",
          "operations",
          "operations_accounts",
          "state_changes",
          "ledger_backfill_job",
          "ledger_backfill_progress");

  @TempDir private Path folder;

  private TestDatabase database;

  @BeforeEach
  void createDatabase() {
    database = PostgresServer.embedded().createDatabase();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/no/lake | jdbc:postgresql://localhost:1/x?user=x | there is no folder /no/lake",
        "LAKE | jdbc:postgresql://localhost:1/x?user=x&password=hunter2zz | localhost:1 refused",
        "LAKE | URL?user=nobody&password=hunter2zz | nobody",
      })
  void shouldReportWhatFailedBeforeThePipelineBegan(String lake, String jdbc, String failure)
      throws Exception {
    Path report = Files.writeString(folder.resolve("report.json"), "older");

    Invocation failed =
        JarProcess.run(
            folder,
            "backfill",
            "-v",
            "--lake",
            lake.replace("LAKE", Shared.path("lake/pubnet").toString()),
            "--jdbc",
            jdbc.replace("URL", database.jdbcUrl()),
            "--flush-retries",
            "1",
            "--report",
            report.toString());

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).contains(failure).doesNotContain("hunter2zz");
    assertThat(failed.out()).doesNotContain("hunter2zz");
    assertThat(report)
        .content()
        .contains("\"complete\" : false", "\"failure\" : \"", failure)
        .doesNotContain("hunter2zz");
  }

  @Test
  void shouldReportThatItWasInterruptedBeforeThePipelineBegan() throws Exception {
    Path report = folder.resolve("report.json");
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        JarProcess process =
            start("jdbc:postgresql://localhost:" + silent.getLocalPort() + "/x", report);
        Socket connection = silent.accept()) {
      assertThat(connection.isConnected()).isTrue();
      process.terminate();

      assertThat(process.await().exitCode()).isEqualTo(130);
    }

    assertThat(report).content().contains("\"complete\" : false", "\"failure\" : \"");
  }

  @Test
  void shouldRefuseAReportThatCannotBeWrittenBeforeAnythingIsDone() throws Exception {
    try (JarProcess process = start(url(), folder.resolve("none/report.json"), "--create-schema")) {
      Invocation refused = process.await();

      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err()).contains("'--report'", "there is no folder");
    }
    assertThat(names("pg_tables", "tablename")).isEmpty();
  }

  @Test
  void shouldCreateIndexesThoughTheReportCannotBeWritten() throws Exception {
    Invocation run = runWhileTheFolderOfTheReportGoes(Shared.path("lake/pubnet"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("can't write the report");
    assertThat(run.out()).contains("complete");
    assertThat(names("pg_indexes", "indexname")).anyMatch(name -> name.contains("state_changes"));
  }

  @Test
  void shouldSayWhatFailedThoughTheReportCannotBeWritten() throws Exception {
    Path lake = Files.createDirectory(folder.resolve("lake"));
    Files.copy(Shared.path("lake/pubnet/.config.json"), lake.resolve(".config.json"));

    Invocation run = runWhileTheFolderOfTheReportGoes(lake);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "ledger-backfill: failed: ",
            "63092982",
            "run the same command again",
            "can't write the report");
  }

  /** Its first statement waits for a lock until the folder is gone. */
  private Invocation runWhileTheFolderOfTheReportGoes(Path lake) throws Exception {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("CREATE TABLE transactions ()");
      try (JarProcess process =
          JarProcess.start(
              folder,
              "backfill",
              "--lake",
              lake.toString(),
              "--from",
              "63092982",
              "--to",
              "63092982",
              "--jdbc",
              url(),
              "--create-schema",
              "--create-indexes",
              "--report",
              gone.resolve("report.json").toString())) {
        try (Connection watch = database.connect()) {
          while (!isWaiting(watch)) {
            Thread.onSpinWait();
          }
        }
        Files.delete(gone);
        connection.rollback();
        return process.await();
      }
    }
  }

  private static boolean isWaiting(Connection watch) throws SQLException {
    try (ResultSet row =
        watch
            .createStatement()
            .executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                    + " AND datname = current_database()")) {
      row.next();
      return row.getLong(1) > 0;
    }
  }

  @Test
  void shouldNameAllMissingTablesAndItsOwnOption() throws Exception {
    try (JarProcess process = start(url(), folder.resolve("report.json"))) {
      Invocation failed = process.await();

      assertThat(failed.exitCode()).isEqualTo(1);
      assertThat(failed.err())
          .contains(TABLES)
          .contains("--create-schema", "once that is mended, run the same command again")
          .doesNotContain("Builder", "CREATE TABLE");
    }
    try (JarProcess process = start(url(), folder.resolve("report.json"), "--create-schema")) {
      assertThat(process.await().exitCode()).isZero();
    }
  }

  /** What a program would call is no help to a person. */
  @Test
  void shouldNameItsOwnOptionsForTablesOfOtherJobsAndEmptiedOnes() throws Exception {
    Path report = folder.resolve("report.json");
    try (JarProcess process = start(url(), report, "--create-schema")) {
      assertThat(process.await().exitCode()).isZero();
    }
    try (JarProcess process = start(url(), report, "--job", "two")) {
      assertThat(process.await().err())
          .contains("--shares-tables", "--job", "once that is mended, run the same command again");
    }
    try (Connection connection = database.connect()) {
      connection.createStatement().execute("TRUNCATE operations");
    }
    try (JarProcess process = start(url(), report)) {
      assertThat(process.await().err())
          .contains("--may-be-emptied", "operations", "once that is mended")
          .doesNotContain("stay so");
    }
  }

  /** To run the same again would be no help. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE operations SET UNLOGGED",
        "ALTER TABLE ledger_backfill_progress DROP CONSTRAINT ledger_backfill_progress_once",
        "ALTER DATABASE \"NAME\" SET default_transaction_read_only = on",
        "ALTER TABLE operations ALTER COLUMN operation_type TYPE varchar(2)",
        "CREATE FUNCTION drop_it() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
            + " CREATE TRIGGER t BEFORE INSERT ON operations FOR EACH ROW EXECUTE FUNCTION drop_it()",
      })
  void shouldSayThatWhatWillNotPassIsToBeMended(String statement) throws Exception {
    try (Connection connection = database.connect()) {
      connection.createStatement().execute(Invocation.of("schema").out());
      connection.createStatement().execute(statement.replace("NAME", database.name()));
    }
    try (JarProcess process = start(url(), folder.resolve("report.json"), "--flush-retries", "1")) {
      Invocation failed = process.await();

      assertThat(failed.exitCode()).isEqualTo(1);
      assertThat(failed.err()).contains("To go on once that is mended, run the same command again");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing_there?user=postgres, once that is mended",
    "/x?user=nobody, once that is mended"
  })
  void shouldSayThatTheDatabaseIsToBeMended(String rest, String hint) throws Exception {
    String jdbc = "jdbc:postgresql://" + database.host() + ":" + database.port() + rest;
    try (JarProcess process = start(jdbc, folder.resolve("report.json"))) {
      assertThat(process.await().err()).contains(hint);
    }
  }

  @Test
  void shouldSayToRunTheSameAgainAfterWhatMayPass() throws Exception {
    String jdbc = "jdbc:postgresql://localhost:1/x?user=x";
    try (JarProcess process = start(jdbc, folder.resolve("report.json"), "--flush-retries", "1")) {
      assertThat(process.await().err()).contains("To go on, run the same command again");
    }
  }

  @Test
  void shouldNameTheOptionThatCreatesASchema() throws Exception {
    String jdbc = url() + "&currentSchema=hist";
    try (JarProcess process = start(jdbc, folder.resolve("report.json"), "--create-schema")) {
      Invocation failed = process.await();

      assertThat(failed.exitCode()).isEqualTo(1);
      assertThat(failed.err()).contains("3F000", "--schema NAME", "currentSchema");
    }
  }

  @Test
  void shouldNameTheWaysToGiveAPassword() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(folder.resolve("data"), said -> {});
        JarProcess process =
            start(server.jdbcUrl() + "?user=postgres", folder.resolve("report.json"))) {
      Invocation failed = process.await();

      assertThat(failed.exitCode()).isEqualTo(1);
      assertThat(failed.err())
          .contains("PGPASSWORD", "PGPASSFILE", "--password", "To go on once that is mended");
    }
  }

  @Test
  void shouldShowRetriesAlsoWhenQuiet() throws Exception {
    try (TcpProxy proxy = TcpProxy.to(database.host(), database.port())) {
      proxy.on("COPY ", TcpProxy.Fault.CUT_BEFORE_REQUEST);
      String jdbc = url().replaceFirst("//[^/]*/", "//" + proxy.host() + ":" + proxy.port() + "/");
      try (JarProcess process =
          start(jdbc, folder.resolve("report.json"), "--create-schema", "--quiet")) {
        Invocation run = process.await();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("failed (attempt 1), again in ");
      }
    }
  }

  private JarProcess start(String jdbc, Path report, String... more) throws IOException {
    return JarProcess.start(
        folder,
        Stream.concat(
                Stream.of(
                    "backfill",
                    "--lake",
                    Shared.path("lake/pubnet").toString(),
                    "--from",
                    "63092982",
                    "--to",
                    "63092982",
                    "--jdbc",
                    jdbc,
                    "--report",
                    report.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private String url() {
    return database.jdbcUrl() + "?user=" + database.user();
  }

  private List<String> names(String catalog, String column) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = database.connect();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT " + column + " FROM " + catalog + " WHERE schemaname = 'public'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
