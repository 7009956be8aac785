package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TcpProxy;
import io.ledgerbackfill.postgres.testing.TcpProxy.Fault;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A network that fails while tables and indexes are created costs time, not the run. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class BadStartIT {

  @TempDir private Path folder;

  private TestDatabase database;
  private Path lake;

  @BeforeEach
  void open() throws Exception {
    database = PostgresServer.embedded().createDatabase();
    lake = SmallLake.make(folder, 5);
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private JarProcess start(String host, int port, String... more) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of(
                "backfill",
                "--lake",
                lake.toString(),
                "--jdbc",
                "jdbc:postgresql://"
                    + (host + ":" + port + "/" + database.name())
                    + ("?user=" + database.user()),
                "--create-schema",
                "--create-indexes",
                "--socket-timeout",
                "2s",
                "--flush-retry-delay",
                "100ms"));
    args.addAll(List.of(more));
    return JarProcess.start(folder, args.toArray(new String[0]));
  }

  private void assertComplete(JarProcess process) throws Exception {
    Invocation run = process.await();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(
            database.queryLong(
                "SELECT sum(upper(part) - lower(part))"
                    + " FROM ledger_backfill_progress, unnest(ledgers) AS part"))
        .isEqualTo(5);
    assertThat(
            database.queryLong(
                "SELECT count(*) FROM pg_indexes WHERE indexname LIKE 'idx_%'"
                    + " OR indexname LIKE '%_ledger_created_at_idx'"))
        .isEqualTo(15);
  }

  @ParameterizedTest
  @CsvSource({
    "database,BLACK_HOLE",
    "CREATE TABLE,CUT_BEFORE_REQUEST",
    "CREATE TABLE,CUT_BEFORE_ANSWER",
    "CREATE TABLE,BLACK_HOLE",
    "CREATE INDEX,CUT_BEFORE_REQUEST",
    "CREATE INDEX,CUT_BEFORE_ANSWER",
    "CREATE INDEX,BLACK_HOLE"
  })
  void shouldCompleteThoughTheNetworkFailsAmongDefinitions(String request, Fault fault)
      throws Exception {
    try (TcpProxy proxy = TcpProxy.to(database.host(), database.port())) {
      TcpProxy.Trap trap = proxy.on(request, fault);
      try (JarProcess process = start(proxy.host(), proxy.port())) {
        trap.await();
        long start = System.nanoTime();
        assertComplete(process);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(
            fault + " at " + request + ": complete after " + took.toMillis() + " ms");
        // Twice the time-out, the work itself, and machines are busy.
        assertThat(took).isLessThan(Duration.ofSeconds(25));
      }
    }
  }

  @Test
  void shouldTellThatNothingAnswersWithinTheTimeout() throws Exception {
    try (JarProcess first = start(database.host(), database.port())) {
      assertComplete(first);
    }
    try (TcpProxy proxy = TcpProxy.to(database.host(), database.port())) {
      TcpProxy.Trap trap = proxy.on("created_at FROM", Fault.BLACK_HOLE);
      String jdbc = "jdbc:postgresql://" + proxy.host() + ":" + proxy.port() + "/";
      try (JarProcess gaps =
          JarProcess.start(
              folder,
              "gaps",
              "--from",
              "2",
              "--to",
              "6",
              "--jdbc",
              jdbc + database.name() + "?user=" + database.user(),
              "--socket-timeout",
              "2s")) {
        trap.await();
        long start = System.nanoTime();
        Invocation failed = gaps.await();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(25));
        assertThat(failed.exitCode()).isEqualTo(1);
      }
    }
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket reserved = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return reserved.getLocalPort();
    }
  }

  @ParameterizedTest
  @CsvSource({"--quiet,1", "--verbose,2"})
  void shouldTellOfARetryOnceUnlessLogged(String option, int lines) throws Exception {
    String jdbc = "jdbc:postgresql://127.0.0.1:" + unusedPort() + "/x?user=x";
    Invocation run =
        JarProcess.run(
            folder,
            "backfill",
            option,
            "--lake",
            lake.toString(),
            "--jdbc",
            jdbc,
            "--flush-retries",
            "1",
            "--flush-retry-delay",
            "100ms");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines().filter(line -> line.contains("(attempt 1)"))).hasSize(lines);
  }

  private Invocation backfill(int port, String parameter) throws Exception {
    String jdbc = "jdbc:postgresql://127.0.0.1:" + port + "/" + database.name();
    String settings = "?user=" + database.user() + parameter;
    return JarProcess.run(folder, "backfill", "--lake", lake.toString(), "--jdbc", jdbc + settings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sslmode", "autosave"})
  void shouldFailAtOnceForAMistakeInTheUrl(String parameter) throws Exception {
    Invocation run = backfill(database.port(), "&" + parameter + "=nonsense");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).containsIgnoringCase("nonsense").doesNotContain("(attempt 1)");
  }

  /** A server that was there once is given more time. */
  @Test
  void shouldNotGoOnTryingWhatNeverAnswered() throws Exception {
    Invocation run = backfill(unusedPort(), "");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("was not reached once within", "(attempt 2)");
  }

  @Test
  void shouldCompleteThoughConnectionsAreRefusedAtFirst() throws Exception {
    int port = unusedPort();
    try (JarProcess process = start("127.0.0.1", port)) {
      while (!process.err().contains("(attempt 3)")) {
        Thread.onSpinWait();
      }
      try (TcpProxy proxy = TcpProxy.at(port, database.host(), database.port())) {
        assertThat(proxy.port()).isEqualTo(port);
        assertComplete(process);
      }
    }
  }
}
