package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TcpProxy;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SIGTERM ends the command within seconds from any state, and leaves no backend waiting. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StopIT {

  /** Five seconds are promised; machines that build are busy. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

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
    return startAt(database.host(), database.port(), more);
  }

  private JarProcess startAt(String host, int port, String... more) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of(
                "backfill",
                "--lake",
                lake.toString(),
                "--jdbc",
                "jdbc:postgresql://"
                    + (host + ":" + port + "/" + database.name())
                    + ("?user=" + database.user())));
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
        Invocation ended = terminate(process, String.join(" ", args) + " behind a lock");
        awaitLockWaits(0);
        return ended;
      }
    }
  }

  /** Sends SIGTERM, and tells how long the process takes to end. */
  private static Invocation terminate(JarProcess process, String state) throws Exception {
    long start = System.nanoTime();
    process.terminate();
    Invocation ended = process.await();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.println("SIGTERM in state [" + state + "]: ended in " + took.toMillis() + " ms");
    assertThat(took).as(state).isLessThan(LIMIT);
    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(130);
    assertThat(ended.err()).contains("interrupted").doesNotContain("\tat ");
    return ended;
  }

  /** The network takes what is sent, and brings nothing, also to connections that are new. */
  @ParameterizedTest
  @ValueSource(strings = {"CREATE TABLE", "COPY", "COMMIT", "CREATE INDEX"})
  void shouldStopInABlackHole(String request) throws Exception {
    try (TcpProxy proxy = TcpProxy.to(database.host(), database.port())) {
      TcpProxy.Trap trap = proxy.on(request, TcpProxy.Fault.BLACK_HOLE_FOR_ALL);
      try (JarProcess process =
          startAt(proxy.host(), proxy.port(), "--create-schema", "--create-indexes")) {
        trap.await();
        terminate(process, "black hole at " + request);
      }
    }
    awaitBackends(0);
  }

  /** A server that takes connections and never says a word. */
  @Test
  void shouldStopWhileConnecting() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        JarProcess process =
            startAt(
                silent.getInetAddress().getHostAddress(),
                silent.getLocalPort(),
                "--create-schema");
        Socket accepted = silent.accept()) { // held open
      assertThat(accepted.isConnected()).isTrue();
      terminate(process, "connecting");
    }
  }

  /** The server does not answer the request to cancel: it never gets there. */
  @Test
  void shouldLeaveNoBackendBehindWhenTheRequestToCancelIsLost() throws Exception {
    try (Connection other = database.connect();
        Statement statement = other.createStatement();
        TcpProxy proxy = TcpProxy.to(database.host(), database.port())) {
      other.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(x'6c656467657273'::bigint)");
      try (JarProcess process = startAt(proxy.host(), proxy.port(), "--create-schema")) {
        awaitLockWaits(1);
        proxy.on(TcpProxy.CANCEL_REQUEST, TcpProxy.Fault.CUT_BEFORE_REQUEST);
        terminate(process, "behind a lock, the request to cancel lost");
        awaitLockWaits(0);
      }
    }
  }

  private void awaitBackends(long count) {
    while (database.queryLong(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                + " AND application_name = 'ledger-backfill'")
        != count) {
      Thread.onSpinWait();
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
