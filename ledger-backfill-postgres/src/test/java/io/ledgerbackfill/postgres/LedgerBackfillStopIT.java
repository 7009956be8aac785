package io.ledgerbackfill.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.BackfillCancelledException;
import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.lake.XdrLedger;
import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.ledger.Network;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the call of run on everything is under one contract, also before a stage works. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LedgerBackfillStopIT {

  private static final LedgerRange RANGE = LedgerRange.of(1, 10);

  private TestDatabase db;
  private final CountDownLatch fetching = new CountDownLatch(1);

  @BeforeEach
  void open() {
    db = PostgresServer.embedded().createDatabase();
  }

  @AfterEach
  void drop() {
    db.close();
  }

  /** A source that never brings its ledgers. */
  private final class SlowSource implements Fetcher<XdrLedger> {

    @Override
    public Iterator<FetchUnit> units(LedgerSet ledgers) {
      return List.of(new FetchUnit("slow", RANGE)).iterator();
    }

    @Override
    public void fetch(FetchUnit unit, LedgerSink<XdrLedger> sink) throws InterruptedException {
      fetching.countDown();
      new CountDownLatch(1).await();
    }

    @Override
    public void close() {}
  }

  private LedgerBackfill backfill(DataSource source) {
    return LedgerBackfill.builder()
        .fetcher(new SlowSource())
        .dataSource(source)
        .network(Network.TESTNET)
        .createSchema(true)
        .networkTimeout(Duration.ofSeconds(30))
        .options(
            BackfillOptions.builder().flushRetries(2).flushRetryDelay(Duration.ofMillis(1)).build())
        .build();
  }

  private static FutureTask<BackfillReport> inBackground(LedgerBackfill backfill) {
    FutureTask<BackfillReport> run = new FutureTask<>(() -> backfill.run(RANGE));
    Thread thread = new Thread(run, "caller");
    thread.setDaemon(true);
    thread.start();
    return run;
  }

  private static void stop(LedgerBackfill backfill, boolean forGood) {
    if (forGood) {
      backfill.close();
    } else {
      backfill.cancel();
    }
  }

  /** Behind the lock by which one process at a time creates tables. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldStopWhileTablesAreCreated(boolean forGood) throws Exception {
    try (Connection other = db.connect();
        Statement statement = other.createStatement();
        LedgerBackfill backfill = backfill(db.dataSource())) {
      other.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(x'6c656467657273'::bigint)");
      FutureTask<BackfillReport> run = inBackground(backfill);
      awaitBackends(1, "wait_event_type = 'Lock'");

      stop(backfill, forGood);

      assertThatThrownBy(run::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(BackfillCancelledException.class);
      awaitBackends(0, "wait_event_type = 'Lock'");
    }
  }

  /** The server takes connections and never says a word. */
  @Test
  void shouldStopWhileConnecting() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        LedgerBackfill backfill = backfill(db.sourceAt("127.0.0.1", silent.getLocalPort()))) {
      FutureTask<BackfillReport> run = inBackground(backfill);
      try (Socket accepted = silent.accept()) { // held open, and not a word
        assertThat(threads()).contains("ledger-backfill-default-prepare-connect");
        assertThat(accepted.isConnected()).isTrue();

        backfill.cancel();

        assertThatThrownBy(run::get)
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(BackfillCancelledException.class);
      }
    }
  }

  @Test
  void shouldTellAnUnreachableDatabaseAsAFailureOfTheRun() {
    try (LedgerBackfill backfill = backfill(db.sourceAt("127.0.0.1", 1))) {
      assertThatExceptionOfType(BackfillException.class)
          .isThrownBy(() -> backfill.run(RANGE))
          .withMessageContaining("after 3 attempts")
          .satisfies(e -> assertThat(e.report().retries().values()).contains(2L));
    }
  }

  @Test
  void shouldStopRunsWhenItIsClosed() throws Exception {
    LedgerBackfill backfill = backfill(db.dataSource());
    FutureTask<BackfillReport> run = inBackground(backfill);
    fetching.await();

    backfill.close();

    assertThatThrownBy(run::get).hasCauseInstanceOf(BackfillCancelledException.class);
    awaitNoThreads();
    awaitBackends(0, "xact_start IS NOT NULL");
    backfill.close();
    assertThatIllegalStateException().isThrownBy(() -> backfill.run(RANGE));
  }

  /** As a container does that does not know that the backfill depends on the pool. */
  @Test
  void shouldStopAfterItsPoolWasClosed() throws Exception {
    try (Connection other = db.connect();
        Statement statement = other.createStatement()) {
      HikariDataSource pool = new HikariDataSource();
      pool.setDataSource(db.dataSource());
      other.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(x'6c656467657273'::bigint)");
      LedgerBackfill backfill = backfill(pool);
      FutureTask<BackfillReport> run = inBackground(backfill);
      awaitBackends(1, "wait_event_type = 'Lock'");

      pool.close();
      backfill.close();

      assertThatThrownBy(run::get).hasCauseInstanceOf(BackfillException.class);
      awaitNoThreads();
      awaitBackends(0, "wait_event_type = 'Lock'");
    }
  }

  /** Of the pipeline's there is none any more; the watchdog's may be about to end. */
  private static void awaitNoThreads() {
    while (threads().anyMatch(name -> name.startsWith("ledger-backfill-default-"))) {
      Thread.onSpinWait();
    }
  }

  private static Stream<String> threads() {
    return Thread.getAllStackTraces().keySet().stream().map(Thread::getName);
  }

  private void awaitBackends(long count, String condition) {
    while (db.queryLong(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                + " AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND "
                + condition)
        != count) {
      Thread.onSpinWait();
    }
  }
}
