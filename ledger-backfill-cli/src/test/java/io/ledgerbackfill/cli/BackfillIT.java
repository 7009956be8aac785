package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.golden.GoldenRows;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.Shared;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.PGConnection;

/** The packaged jar on real ledgers. */
class BackfillIT {

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
  @CsvSource({
    "pubnet, pubnet, 63092982, 63092995",
    "pubnet-8-per-file, pubnet, 63092982, 63092995",
    "pubnet, pubnet, 51000294, 51000294",
    "cases, cases, 41000000, 41000058",
    "generated, generated, 43000000, 43001047",
  })
  void shouldWriteTheGoldenRows(String lake, String golden, long from, long to) throws Exception {
    Invocation run = backfill(Shared.path("lake/" + lake), from, to);

    // Frames of the generated lake have no checksum, which is told.
    assertThat(run.err().lines().filter(line -> !line.contains("have no checksum"))).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Ledgers " + LedgerRange.of(from, to), "complete");
    assertRows(golden, from, to);
  }

  @Test
  void shouldReadAnOlderLakeWithoutManifest() throws Exception {
    Invocation run = run(Shared.path("lake/pubnet-legacy"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Ledgers 53312000 ", "complete");
  }

  @Test
  void shouldTakeTheWholeLakeAndDoNothingTheSecondTime() throws Exception {
    Path lake = Shared.path("lake/pubnet-8-per-file");
    Path report = folder.resolve("report.json");

    Invocation first = run(lake, "--report", report.toString());
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(report).content().contains("\"ledgers\" : 14", "\"complete\" : true");
    assertRows("pubnet", 63092982, 63092995);

    Invocation second = run(lake, "--report", report.toString());
    assertThat(second.exitCode()).as(second.err()).isZero();
    assertThat(report).content().contains("\"ledgers\" : 0", "\"skipped\" : 14");
    assertRows("pubnet", 63092982, 63092995);
  }

  @Test
  void shouldTakeOptionsFromTheEnvironmentUnlessTheyAreGiven() throws Exception {
    Path report = folder.resolve("report.json");
    List<String> more =
        List.of("--from=63092994", "--fetch-workers=3", "--report=" + report.toString());
    String[] args = args(Shared.path("lake/pubnet"), more);

    Map<String, String> environment = new HashMap<>();
    environment.put("LEDGER_BACKFILL_FETCH_WORKERS", "7");
    environment.put("LEDGER_BACKFILL_MEMORY_BUDGET", "48m");
    environment.put("LEDGER_BACKFILL_FLUSH_RETRY_DELAY", "250ms");
    try (JarProcess process = JarProcess.start(folder, environment, args)) {
      assertThat(process.await().exitCode()).as(process.err()).isZero();
    }
    assertThat(report)
        .content()
        .contains("\"fetchWorkers\" : 3", "\"memoryBudget\" : " + (48 << 20))
        .contains("\"flushRetryDelay\" : 0.25");

    environment.put("LEDGER_BACKFILL_FLUSH_WORKERS", "hush-hush");
    try (JarProcess process = JarProcess.start(folder, environment, args)) {
      Invocation refused = process.await();

      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err())
          .contains("LEDGER_BACKFILL_FLUSH_WORKERS: flushWorkers must be 1 to 10000")
          .doesNotContain("hush-hush");
    }
  }

  @Test
  void shouldNameAMissingObjectAndGoOnWhenItIsThere() throws Exception {
    Path lake = copy(Shared.path("lake/pubnet"));
    Path object = lake.resolve("FC3E15FF--63040000-63103999/FC3D4702--63092989.xdr.zst");
    Path aside = folder.resolve("aside");
    Files.move(object, aside);

    Invocation failed = backfill(lake, 63092982, 63092995, "--batch-ledgers", "1");
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err())
        .contains(
            "ledger-backfill: failed: ",
            "FC3D4702--63092989.xdr.zst",
            "13 of 14 ledgers are done",
            "run the same command again")
        .doesNotContain("\tat ");
    Invocation gaps = gaps();
    assertThat(gaps.exitCode()).isZero();
    assertThat(gaps.out())
        .contains("missing 63092989 ", "complete through 63092988", "complete from 63092990");

    Files.move(aside, object);
    assertThat(backfill(lake, 63092982, 63092995).exitCode()).isZero();
    assertRows("pubnet", 63092982, 63092995);
    assertThat(gaps().out()).contains("14 of 14 ledgers are done").doesNotContain("missing");
  }

  @Test
  void shouldStopInOrderWhenTerminated() throws Exception {
    Path report = folder.resolve("report.json");
    Path lake = Shared.path("lake/generated");
    String[] args = {
      "--batch-ledgers",
      "1",
      "--flush-workers",
      "1",
      "--process-workers",
      "1",
      "--report",
      report.toString(),
      "--progress",
      "lines",
      "--progress-interval",
      "10ms"
    };
    Invocation interrupted;
    try (JarProcess process = start(lake, 43000000, 43001047, args)) {
      while (!process.err().contains(" ledgers (")) {
        Thread.onSpinWait();
      }
      process.terminate();
      interrupted = process.await();
    }

    assertThat(interrupted.exitCode()).isEqualTo(130);
    assertThat(interrupted.err()).contains("interrupted", "run the same command again");
    assertThat(report).content().contains("\"complete\" : false");
    assertThat(backfill(lake, 43000000, 43001047).exitCode()).isZero();
    assertRows("generated", 43000000, 43001047);
  }

  @Test
  void shouldRefuseAnotherNetworkThanTheManifestTells() throws Exception {
    Invocation refused =
        backfill(Shared.path("lake/pubnet"), 63092982, 63092995, "--network", "testnet");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--network", "Test SDF Network", "Public Global Stellar");
  }

  @Test
  void shouldStartAServerOfItsOwnAndShowWhatArrived() throws Exception {
    Path data = folder.resolve("data");
    Invocation run =
        JarProcess.run(
            folder,
            "backfill",
            "--lake",
            Shared.path("lake/pubnet").toString(),
            "--from",
            "63092994",
            "--data",
            data.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("psql \"host=127.0.0.1 port=", "FROM transactions", "63092995");
    assertThat(data.resolve("pgdata/PG_VERSION")).exists();
    assertThat(data.resolve("pgdata/postmaster.pid")).doesNotExist();
  }

  private Invocation gaps() throws IOException, InterruptedException {
    return JarProcess.run(
        folder, "gaps", "--jdbc", url(), "--from", "63092982", "--to", "63092995");
  }

  private Invocation backfill(Path lake, long from, long to, String... more)
      throws IOException, InterruptedException {
    try (JarProcess process = start(lake, from, to, more)) {
      return process.await();
    }
  }

  private JarProcess start(Path lake, long from, long to, String... more) throws IOException {
    List<String> args =
        new ArrayList<>(List.of("--from", Long.toString(from), "--to", Long.toString(to)));
    args.addAll(List.of(more));
    return JarProcess.start(folder, args(lake, args));
  }

  private Invocation run(Path lake, String... more) throws IOException, InterruptedException {
    return JarProcess.run(folder, args(lake, List.of(more)));
  }

  private String[] args(Path lake, List<String> more) {
    List<String> args =
        new ArrayList<>(List.of("backfill", "--lake", lake.toString(), "--jdbc", url()));
    args.add("--create-schema");
    args.addAll(more);
    return args.toArray(new String[0]);
  }

  private String url() {
    return database.jdbcUrl() + "?user=" + database.user();
  }

  private void assertRows(String golden, long from, long to) throws SQLException, IOException {
    try (Connection connection = database.connect()) {
      for (GoldenTable table : GoldenTable.values()) {
        GoldenRows.read(golden, table)
            .inLedgers(ledger -> from <= ledger && ledger <= to)
            .assertSame(rows(connection, table));
      }
    }
  }

  private static List<String> rows(Connection connection, GoldenTable table)
      throws SQLException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    connection.createStatement().execute("SET TIME ZONE 'UTC'");
    connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyCommand(), out);
    return out.toString(StandardCharsets.ISO_8859_1).lines().toList();
  }

  private Path copy(Path lake) throws IOException {
    Path target = folder.resolve("lake");
    try (Stream<Path> files = Files.walk(lake)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path to = target.resolve(lake.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    return target;
  }
}
