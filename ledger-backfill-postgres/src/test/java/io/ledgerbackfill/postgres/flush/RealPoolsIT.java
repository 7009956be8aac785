package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.inBackground;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static io.ledgerbackfill.postgres.flush.FlushScenario.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.StageException;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.progress.PostgresProgressStore;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TcpProxy;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** What holds of any data source holds of those that people have. */
@OnEveryServer
@Timeout(value = 25, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class RealPoolsIT {

  private static final int SIZE = 3;

  private FlushScenario scenario;
  private TestDatabase db;

  @BeforeEach
  void open(TestDatabase database) {
    this.db = database;
    this.scenario = new FlushScenario(database);
  }

  /** A flusher that has nothing but the pool, also for its progress. */
  private static AtomicFlusher.Builder flusher(DataSource pool) {
    return AtomicFlusher.builder(
        pool,
        PostgresProgressStore.builder(pool)
            .network("Test Network")
            .tables(List.of(FlushScenario.FIRST, FlushScenario.SECOND))
            .createIfMissing(true)
            .build());
  }

  @ParameterizedTest
  @EnumSource
  void shouldFillByAllConnectionsAtOnce(RealPool kind) throws Exception {
    try (RealPool.Opened pool = kind.open(db, SIZE, null);
        AtomicFlusher flusher = flusher(pool.source()).build()) {
      flusher.prepare(SIZE);
      for (Future<?> flush : flushAll(flusher)) {
        flush.get();
      }
      flush(flusher, UUID.randomUUID(), ledgers(100, 109));
    }
    scenario.assertDone(ledgers(0, 10 * SIZE - 1).union(ledgers(100, 109)));
  }

  /** As many flushes as there are connections, of ten ledgers each. */
  private static List<Future<Boolean>> flushAll(AtomicFlusher flusher) {
    List<Future<Boolean>> flushes = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      LedgerSet ledgers = ledgers(10L * i, 10L * i + 9);
      flushes.add(
          inBackground(
              () -> {
                flush(flusher, UUID.randomUUID(), ledgers);
                return true;
              }));
    }
    return flushes;
  }

  @ParameterizedTest
  @EnumSource
  void shouldCommitNothingWhenAbortedBetweenStatements(RealPool kind) throws Exception {
    CountDownLatch between = new CountDownLatch(1);
    CountDownLatch aborted = new CountDownLatch(1);
    try (RealPool.Opened pool = kind.open(db, SIZE, null);
        AtomicFlusher flusher = flusher(pool.source()).build();
        Flusher<CopyBatch> stepped =
            flusher.with(batch -> batch, (transaction, batch) -> waitFor(between, aborted));
        CopyBatch batch = rows(ledgers(1, 9))) {
      flusher.prepare(SIZE);
      Future<?> flush =
          inBackground(
              () -> {
                stepped.flush(UUID.randomUUID(), ledgers(1, 9), batch);
                return true;
              });
      between.await();
      flusher.abort();
      scenario.awaitNoTransactions();
      awaitNoThreadsOfOurs();
      aborted.countDown();
      assertThatThrownBy(flush::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(StageException.class);
      scenario.assertDone(LedgerSet.empty());

      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
      flush(flusher, UUID.randomUUID(), ledgers(10, 19));
    }
    scenario.assertDone(ledgers(1, 19));
  }

  private static void waitFor(CountDownLatch reached, CountDownLatch goOn) {
    reached.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldLeaveNothingBehindWhenAbortedWhileWaitingForALock(RealPool kind) throws Exception {
    try (RealPool.Opened pool = kind.open(db, SIZE, null);
        AtomicFlusher flusher = flusher(pool.source()).build()) {
      flusher.prepare(SIZE);
      try (HeldLock lock = HeldLock.inCopy(db)) {
        List<Future<Boolean>> flushes = flushAll(flusher);
        awaitLockWaits(SIZE);
        flusher.abort();
        for (Future<?> flush : flushes) {
          assertThatThrownBy(flush::get)
              .isInstanceOf(ExecutionException.class)
              .hasCauseInstanceOf(RetryableException.class)
              .hasMessageContaining("stopped");
        }
        // While the lock is still held.
        scenario.awaitNoTransactionsBut(lock);
        awaitNoThreadsOfOurs();
      }
      scenario.assertDone(LedgerSet.empty());
      for (Future<?> flush : flushAll(flusher)) {
        flush.get();
      }
    }
    scenario.assertDone(ledgers(0, 10 * SIZE - 1));
  }

  /** On a platform, too, whose servers can't look whether their client is there. */
  @ParameterizedTest
  @EnumSource
  void shouldLeaveNoBackendWaitingWhenTheRequestToCancelIsLost(RealPool kind) throws Exception {
    db.execute(
        "CREATE FUNCTION version() RETURNS text LANGUAGE sql AS 'SELECT text ''another platform'''",
        "ALTER DATABASE " + db.name() + " SET search_path = public, pg_catalog");
    try (TcpProxy proxy = TcpProxy.to(db.host(), db.port());
        RealPool.Opened pool = kind.open(db.at(proxy.host(), proxy.port()), SIZE, null);
        AtomicFlusher flusher =
            flusher(pool.source())
                .lockTimeout(Duration.ofMinutes(5))
                .networkTimeout(Duration.ofMinutes(5))
                .build()) {
      flusher.prepare(SIZE);
      try (HeldLock lock = HeldLock.inCopy(db)) {
        Future<?> flush =
            inBackground(
                () -> {
                  flush(flusher, UUID.randomUUID(), ledgers(1, 9));
                  return true;
                });
        awaitLockWaits(1);
        proxy.on(TcpProxy.CANCEL_REQUEST, TcpProxy.Fault.CUT_BEFORE_REQUEST);
        flusher.abort();
        assertThatThrownBy(flush::get).hasCauseInstanceOf(RetryableException.class);
        scenario.awaitNoTransactionsBut(lock);
      }
    }
    scenario.assertDone(LedgerSet.empty());
  }

  private void awaitLockWaits(int backends) {
    while (db.queryLong(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                + " AND wait_event_type = 'Lock'")
        < backends) {
      Thread.onSpinWait();
    }
  }

  /** But for the watchdog, which lives as long as its flusher. */
  private static void awaitNoThreadsOfOurs() {
    while (Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .anyMatch(name -> name.startsWith("ledger-backfill-") && !name.endsWith("-watchdog"))) {
      Thread.onSpinWait();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldStartThoughThePoolsConnectionsAreDead(RealPool kind) throws Exception {
    try (RealPool.Opened pool = kind.open(db, SIZE, null);
        AtomicFlusher flusher = flusher(pool.source()).build()) {
      fill(pool.source());
      killAllBackends();
      flusher.prepare(SIZE);
      killAllBackends();
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  private static void fill(DataSource pool) throws SQLException {
    Deque<Connection> lent = new ArrayDeque<>();
    for (int i = 0; i < SIZE; i++) {
      lent.push(pool.getConnection());
    }
    while (!lent.isEmpty()) {
      lent.pop().close();
    }
  }

  private void killAllBackends() {
    db.query(
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
  }

  @ParameterizedTest
  @EnumSource
  void shouldTryAgainWhenThePoolIsBusyForLong(RealPool kind) throws Exception {
    assumeTrue(kind.isBounded(), "it gives as many connections as are asked for");
    try (RealPool.Opened pool = kind.open(db, 1, Duration.ofMillis(300));
        AtomicFlusher flusher =
            flusher(pool.source()).networkTimeout(Duration.ofSeconds(2)).build()) {
      flusher.prepare(1);
      try (Connection busy = pool.source().getConnection()) {
        assertThat(busy.isValid(10)).isTrue();
        assertThatThrownBy(() -> flush(flusher, UUID.randomUUID(), ledgers(1, 9)))
            .isInstanceOf(RetryableException.class)
            .hasMessageContaining("cannot get a connection to flush ledgers 1-9");
      }
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  @ParameterizedTest
  @EnumSource
  void shouldGiveTheConnectionBackRolledBackWhenAStatementFails(RealPool kind) throws Exception {
    db.execute("ALTER TABLE second ADD CONSTRAINT no_thirteen CHECK (ledger <> 13)");
    try (RealPool.Opened pool = kind.open(db, SIZE, null);
        AtomicFlusher flusher = flusher(pool.source()).build()) {
      flusher.prepare(SIZE);
      assertThatThrownBy(() -> flush(flusher, UUID.randomUUID(), ledgers(10, 19)))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("no_thirteen");
      scenario.awaitNoTransactions();
      scenario.assertDone(LedgerSet.empty());
      flush(flusher, UUID.randomUUID(), ledgers(20, 29));
    }
    scenario.assertDone(ledgers(20, 29));
  }

  /** Pools don't see a COPY: what its user does not roll back, some of them commit. */
  @ParameterizedTest
  @EnumSource
  void shouldStoreNothingOfACopyThatIsRolledBackBeforeItIsGivenBack(RealPool kind)
      throws Exception {
    try (RealPool.Opened pool = kind.open(db, SIZE, null)) {
      try (Connection connection = pool.source().getConnection()) {
        connection.setAutoCommit(false);
        try (CopyBatch batch = rows(ledgers(1, 9))) {
          copyFirst(connection, batch);
        } finally {
          connection.rollback();
        }
      }
      scenario.awaitNoTransactions();
    }
    assertThat(db.queryLong("SELECT count(*) FROM first")).isZero();
  }

  private static void copyFirst(Connection connection, CopyBatch batch) throws SQLException {
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(FlushScenario.FIRST.copyStatement());
    batch.buffers().get(0).sendTo(copy::writeToCopy);
    assertThat(copy.endCopy()).isEqualTo(27);
  }
}
