package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.ALL;
import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.inBackground;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static io.ledgerbackfill.postgres.flush.FlushScenario.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryServer
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class AtomicFlusherIT {

  private FlushScenario scenario;
  private TestDatabase db;

  @BeforeEach
  void open(TestDatabase db) {
    this.db = db;
    this.scenario = new FlushScenario(db);
  }

  private HikariConfig pool(int size) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(db.dataSource());
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(500);
    return config;
  }

  @Test
  void shouldWriteRowsAndProgressTogether() throws InterruptedException {
    LedgerSet interleaved = LedgerSet.of(LedgerRange.of(1, 3), LedgerRange.of(7, 7));
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      flusher.prepare(4);
      flush(flusher, UUID.randomUUID(), interleaved);
      flush(flusher, UUID.randomUUID(), ledgers(4, 6));
    }
    scenario.assertDone(ledgers(1, 7));
  }

  @Test
  void shouldRecordLedgersThatHaveNoRows() throws InterruptedException {
    try (AtomicFlusher flusher = scenario.flusher().build();
        CopyBatch empty = rows(LedgerSet.empty())) {
      flusher.flush(UUID.randomUUID(), ledgers(1, 9), empty);
    }
    assertThat(scenario.progress().done(ALL)).isEqualTo(ledgers(1, 9));
    assertThat(db.queryLong("SELECT count(*) FROM first")).isZero();
  }

  @Test
  void shouldWriteABatchOnceThoughItIsFlushedTwice() throws InterruptedException {
    UUID id = UUID.randomUUID();
    try (AtomicFlusher flusher = scenario.flusher().build();
        AtomicFlusher other = scenario.flusher().build()) {
      flush(flusher, id, ledgers(1, 9));
      flush(flusher, id, ledgers(1, 9));
      flush(other, id, ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  @Test
  void shouldTakeBackTheFirstTableWhenTheSecondFails() throws InterruptedException {
    db.execute("ALTER TABLE second ADD CONSTRAINT no_thirteen CHECK (ledger <> 13)");
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      assertThatThrownBy(() -> flush(flusher, UUID.randomUUID(), ledgers(10, 19)))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("10-19")
          .hasMessageContaining("table second")
          .hasMessageContaining("no_thirteen")
          .hasMessageContaining("23514")
          .hasCauseInstanceOf(SQLException.class);
      scenario.assertDone(LedgerSet.empty());
      flush(flusher, UUID.randomUUID(), ledgers(20, 29));
    }
    scenario.assertDone(ledgers(20, 29));
    scenario.awaitNoTransactions();
  }

  @Test
  void shouldRefuseLedgersThatAreDone() throws InterruptedException {
    try (AtomicFlusher flusher = scenario.flusher().build();
        AtomicFlusher other = scenario.flusher().build()) {
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
      assertThatThrownBy(() -> flush(other, UUID.randomUUID(), ledgers(8, 12)))
          .isInstanceOf(ProgressConflictException.class)
          .hasMessageContaining("8-9")
          .hasMessageContaining("default")
          .hasMessageContaining("another process");
    }
    scenario.assertDone(ledgers(1, 9));
    scenario.awaitNoTransactions();
  }

  @Test
  void shouldRefuseRowsForATableThatIsNotOfTheJob() {
    CopyTable third = CopyTable.builder("third").column("x", ColumnType.BIGINT).build();
    try (AtomicFlusher flusher = scenario.flusher().build();
        CopyBatch batch = CopyBatch.of(new TrackingBufferPool(), List.of(third))) {
      batch.writer(third).begin().int8(1).end();
      assertThatThrownBy(() -> flusher.flush(UUID.randomUUID(), ledgers(1, 1), batch))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("third");
    }
  }

  @Test
  void shouldWriteEachLedgerOnceWhenTwoProcessesRaceForThem() throws Exception {
    // Two that insert at the same moment wait for each other, until the server has noticed.
    int batches = 6;
    CyclicBarrier start = new CyclicBarrier(4);
    List<Future<List<Long>>> racers = new ArrayList<>();
    try (AtomicFlusher one = scenario.flusher().build();
        AtomicFlusher two = scenario.flusher().build()) {
      for (int racer = 0; racer < 4; racer++) {
        AtomicFlusher flusher = racer % 2 == 0 ? one : two;
        racers.add(
            inBackground(
                () -> {
                  List<Long> won = new ArrayList<>();
                  for (long i = 0; i < batches; i++) {
                    start.await();
                    try {
                      // Each batch overlaps with a half of the one before and the one after.
                      FlushScenario.flushUntilDone(
                          flusher, UUID.randomUUID(), ledgers(10 * i, 10 * i + 14));
                      won.add(i);
                    } catch (ProgressConflictException e) {
                      assertThat(e.ledgers().isEmpty()).isFalse();
                    }
                  }
                  return won;
                }));
      }
      List<Long> won = new ArrayList<>();
      for (Future<List<Long>> racer : racers) {
        won.addAll(racer.get());
      }
      LedgerSet expected = LedgerSet.empty();
      for (long i : won) {
        expected = expected.union(ledgers(10 * i, 10 * i + 14));
      }
      Collections.sort(won);
      assertThat(won).doesNotHaveDuplicates().hasSize(batches / 2);
      scenario.assertDone(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"before COPY", "in COPY", "in commit"})
  void shouldStartAgainWhenTheBackendIsTerminated(String where) throws Exception {
    UUID id = UUID.randomUUID();
    try (HikariDataSource pool = new HikariDataSource(pool(1));
        AtomicFlusher flusher = scenario.flusher(pool).build()) {
      try (HeldLock lock = hold(where)) {
        Future<?> flush = inBackground(() -> flushed(flusher, id, ledgers(1, 9)));
        db.query("SELECT pg_terminate_backend(" + scenario.awaitLockWait() + ")");
        assertThatThrownBy(flush::get).hasCauseInstanceOf(RetryableException.class);
        scenario.awaitNoTransactionsBut(lock);
      }
      scenario.assertDone(LedgerSet.empty());
      // At once, and from a pool of one: a connection handed out again would be the broken one.
      flush(flusher, id, ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  private HeldLock hold(String where) throws SQLException {
    return switch (where) {
      case "before COPY" -> HeldLock.beforeCopy(db);
      case "in COPY" -> HeldLock.inCopy(db);
      default -> HeldLock.inCommit(db);
    };
  }

  private static boolean flushed(AtomicFlusher flusher, UUID id, LedgerSet ledgers)
      throws InterruptedException {
    flush(flusher, id, ledgers);
    return true;
  }

  @ParameterizedTest
  @ValueSource(strings = {"before COPY", "in COPY", "in commit"})
  void shouldEndABlockedFlushWhenAborted(String where) throws Exception {
    try (HikariDataSource pool = new HikariDataSource(pool(1));
        AtomicFlusher flusher = scenario.flusher(pool).build()) {
      try (HeldLock lock = hold(where)) {
        Future<?> flush = inBackground(() -> flushed(flusher, UUID.randomUUID(), ledgers(1, 9)));
        scenario.awaitLockWait();
        flusher.abort();
        assertThatThrownBy(flush::get)
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(RetryableException.class)
            .hasMessageContaining("stopped");
        // While the lock is still held: the server has let the transaction go.
        scenario.awaitNoTransactionsBut(lock);
      }
      scenario.assertDone(LedgerSet.empty());
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  @Test
  void shouldTellAnInterruptAsSuch() throws Exception {
    try (AtomicFlusher flusher = scenario.flusher().build();
        HeldLock lock = HeldLock.inCopy(db)) {
      Future<?> blocked =
          inBackground(
              () -> {
                Thread worker = Thread.currentThread();
                Thread stopper =
                    new Thread(
                        () -> {
                          scenario.awaitLockWait();
                          worker.interrupt();
                          flusher.abort();
                        });
                stopper.start();
                return flushed(flusher, UUID.randomUUID(), ledgers(1, 9));
              });
      assertThatThrownBy(blocked::get).hasCauseInstanceOf(InterruptedException.class);
      Future<?> early =
          inBackground(
              () -> {
                Thread.currentThread().interrupt();
                return flushed(flusher, UUID.randomUUID(), ledgers(1, 9));
              });
      assertThatThrownBy(early::get).hasCauseInstanceOf(InterruptedException.class);
      scenario.awaitNoTransactionsBut(lock);
    }
    scenario.assertDone(LedgerSet.empty());
  }

  @Test
  void shouldNotWaitLongerForALockThanAllowed() throws Exception {
    UUID id = UUID.randomUUID();
    try (AtomicFlusher flusher = scenario.flusher().lockTimeout(Duration.ofMillis(50)).build()) {
      try (HeldLock lock = HeldLock.beforeCopy(db)) {
        assertThatThrownBy(() -> flush(flusher, id, ledgers(1, 9)))
            .isInstanceOf(RetryableException.class)
            .hasMessageContaining("table first")
            .hasMessageContaining("55P03");
        scenario.awaitNoTransactionsBut(lock);
      }
      flush(flusher, id, ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  /** An earlier attempt whose backend neither ends nor can be ended: only waiting settles it. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldWaitForAnEarlierAttemptThatHasNotEnded(boolean commits) throws Exception {
    UUID id = UUID.randomUUID();
    LedgerSet ledgers = ledgers(1, 1);
    ProgressRecorder recorder = scenario.unprepared().recorder();
    recorder.prepare();
    try (AtomicFlusher flusher = scenario.flusher().build();
        Connection earlier = db.connect()) {
      earlier.setAutoCommit(false);
      recorder.seal(earlier, recorder.record(earlier, id, ledgers, List.of()));
      try (var statement = earlier.createStatement()) {
        statement.execute("INSERT INTO first SELECT 1, n FROM generate_series(0, 2) n");
        statement.execute("INSERT INTO second SELECT 1, n FROM generate_series(0, 2) n");
      }
      Future<?> retry = inBackground(() -> flushed(flusher, id, ledgers));
      scenario.awaitLockWait();
      if (commits) {
        earlier.commit();
      } else {
        earlier.rollback();
      }
      retry.get();
    }
    scenario.assertDone(ledgers);
  }

  @Test
  void shouldGiveConnectionsBackAsTheyCame() throws Exception {
    HikariConfig config = pool(1);
    config.setAutoCommit(false);
    try (HikariDataSource pool = new HikariDataSource(config);
        AtomicFlusher flusher = scenario.flusher(pool).build()) {
      flusher.prepare(1);
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
      try (Connection connection = pool.getConnection();
          var statement = connection.createStatement();
          var row =
              statement.executeQuery(
                  "SELECT current_setting('lock_timeout'), current_setting('synchronous_commit'),"
                      + " current_setting('idle_in_transaction_session_timeout'),"
                      + " current_setting('transaction_isolation')")) {
        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(connection.getNetworkTimeout()).isZero();
        row.next();
        assertThat(List.of(row.getString(1), row.getString(3), row.getString(4)))
            .containsExactly("0", "0", "read committed");
      }
    }
    scenario.assertDone(ledgers(1, 9));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldCommitAsItIsTold(boolean asynchronous) throws InterruptedException {
    db.execute(
        "CREATE TABLE seen (setting text)",
        "CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO seen"
            + " VALUES (current_setting(''synchronous_commit'')); RETURN NULL; END'",
        "CREATE TRIGGER looks AFTER INSERT ON first FOR EACH STATEMENT EXECUTE FUNCTION look()",
        "ALTER DATABASE " + db.name() + " SET synchronous_commit = off");
    try (AtomicFlusher flusher = scenario.flusher().asynchronousCommit(asynchronous).build()) {
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
    }
    assertThat(db.query("SELECT setting FROM seen")).containsExactly(asynchronous ? "off" : "on");
  }

  @Test
  void shouldCompactTheProgressOnTheWay() throws InterruptedException {
    ProgressRecorder recorder = scenario.unprepared().compactAfter(Duration.ZERO).recorder();
    recorder.prepare();
    try (AtomicFlusher flusher =
        scenario.unprepared().recorder(recorder).compactionInterval(Duration.ZERO).build()) {
      flush(flusher, UUID.randomUUID(), ledgers(1, 4));
      flush(flusher, UUID.randomUUID(), ledgers(5, 9));
    }
    assertThat(db.query("SELECT ledgers FROM ledger_backfill_progress"))
        .containsExactly("{[1,10)}");
    scenario.assertDone(ledgers(1, 9));
  }

  @Test
  void shouldKeepABatchThoughCompactionFails() throws InterruptedException {
    ProgressRecorder recorder = scenario.unprepared().compactAfter(Duration.ZERO).recorder();
    recorder.prepare();
    db.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN RAISE EXCEPTION ''no compaction''; END'",
        "CREATE TRIGGER refuses BEFORE DELETE ON ledger_backfill_progress"
            + " FOR EACH ROW EXECUTE FUNCTION refuse()");
    try (AtomicFlusher flusher =
        scenario.unprepared().recorder(recorder).compactionInterval(Duration.ZERO).build()) {
      flush(flusher, UUID.randomUUID(), ledgers(1, 4));
      flush(flusher, UUID.randomUUID(), ledgers(5, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  @Test
  void shouldRefuseSettingsThatMakeNoSense() {
    AtomicFlusher.Builder builder = scenario.flusher();
    assertThatThrownBy(() -> builder.lockTimeout(Duration.ZERO)).hasMessageContaining("PT0S");
    assertThatThrownBy(() -> builder.networkTimeout(Duration.ofDays(30)))
        .hasMessageContaining("PT720H");
    assertThatThrownBy(() -> builder.job(" ")).hasMessageContaining("job");
    assertThatThrownBy(() -> builder.network("")).hasMessageContaining("passphrase");
    assertThatThrownBy(() -> builder.tables(List.of())).hasMessageContaining("tables");
    assertThatThrownBy(() -> builder.compactAfter(Duration.ofMillis(-1)))
        .hasMessageContaining("compactAfter must be 0 to");
  }

  @Test
  void shouldFindMissingTablesBeforeTheRun() {
    db.execute("ALTER TABLE second DROP COLUMN n");
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      assertThatThrownBy(() -> flusher.prepare(4))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("second")
          .hasMessageContaining("n");
    }
  }

  @Test
  void shouldFindMissingProgressTablesBeforeTheRun() {
    ProgressTables elsewhere = ProgressTables.inSchema("nowhere");
    try (AtomicFlusher flusher =
        AtomicFlusher.builder(db.dataSource())
            .network("Test Network")
            .tables(List.of(FlushScenario.FIRST))
            .progressTables(elsewhere)
            .build()) {
      assertThatThrownBy(() -> flusher.prepare(4))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("nowhere");
    }
  }

  @Test
  void shouldSayHowManyConnectionsAreNeeded() {
    try (HikariDataSource pool = new HikariDataSource(pool(2))) {
      try (AtomicFlusher flusher = scenario.flusher(pool).build()) {
        assertThatThrownBy(() -> flusher.prepare(3))
            .isInstanceOf(FinalException.class)
            .hasMessageContaining("need 3 connections")
            .hasMessageContaining("only 2");
      }
      try (AtomicFlusher flusher = scenario.flusher(pool).build()) {
        flusher.prepare(2);
      }
    }
  }

  @Test
  void shouldSayThatTheServerIsNotThere() {
    try (AtomicFlusher flusher = scenario.flusher(db.sourceAt("127.0.0.1", 1)).build()) {
      assertThatThrownBy(() -> flusher.prepare(4)).isInstanceOf(RetryableException.class);
      assertThatThrownBy(() -> flush(flusher, UUID.randomUUID(), ledgers(1, 9)))
          .isInstanceOf(RetryableException.class)
          .hasMessageContaining("1-9");
    }
  }
}
