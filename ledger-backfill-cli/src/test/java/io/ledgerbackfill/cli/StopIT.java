package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM ends the command within seconds from any state, and leaves no backend waiting. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StopIT {

  /** Five seconds are promised; machines that build are busy. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir private Path folder;

  private TestDatabase database;
  private Path lake;

  @BeforeEach
  void open() throws Exception {
    database = PostgresServer.embedded().createDatabase();
    lake = SmallLake.make(folder, 50);
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private JarProcess start(String... more) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of(
                "backfill",
                "--lake",
                lake.toString(),
                "--jdbc",
                database.jdbcUrl() + "?user=" + database.user()));
    args.addAll(List.of(more));
    return JarProcess.start(folder, args.toArray(new String[0]));
  }

  private void awaitLockWaits(long count) {
    while (database.queryLong(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                + " AND wait_event_type = 'Lock'")
        != count) {
      Thread.onSpinWait();
    }
  }

  private Invocation terminateWhileItWaits(String lock, String... args) throws Exception {
    try (Connection other = database.connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute(lock);
      try (JarProcess process = start(args)) {
        awaitLockWaits(1);
        long start = System.nanoTime();
        process.terminate();
        Invocation ended = process.await();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(130);
        assertThat(ended.err()).contains("interrupted").doesNotContain("\tat ");
        awaitLockWaits(0);
        return ended;
      }
    }
  }

  @Test
  void shouldStopWhileItWaitsToCreateTables() throws Exception {
    terminateWhileItWaits(
        "SELECT pg_advisory_xact_lock(x'6c656467657273'::bigint)", "--create-schema");
  }

  @Test
  void shouldStopWhileItWaitsToCreateIndexes() throws Exception {
    try (JarProcess first = start("--create-schema")) {
      assertThat(first.await().exitCode()).isZero();
    }
    Path report = folder.resolve("report.json");

    terminateWhileItWaits(
        "LOCK TABLE transactions IN ROW EXCLUSIVE MODE",
        "--create-schema",
        "--create-indexes",
        "--report",
        report.toString());

    assertThat(report).content().contains("\"skipped\" : 50", "\"failure\" : \"interrupted\"");
  }

  @Test
  void shouldNotSayThatNothingIsDoneWhenItCouldNotReadThat() throws Exception {
    try (JarProcess first = start("--create-schema")) {
      assertThat(first.await().exitCode()).isZero();
    }
    Invocation ended =
        terminateWhileItWaits("LOCK TABLE ledger_backfill_job IN ACCESS EXCLUSIVE MODE");

    assertThat(ended.err()).contains("could not be read").doesNotContain("0 of 50");
  }
}
