package io.ledgerbackfill.postgres.flush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.Watermark;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.schema.SchemaMismatchException;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.AutoSave;

@OnEveryServer
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class PostgresProgressStoreIT {

  private static final CopyTable A = CopyTable.builder("a").column("x", ColumnType.BIGINT).build();
  private static final CopyTable B = CopyTable.builder("b").column("x", ColumnType.BIGINT).build();
  private static final LedgerRange ALL = LedgerRange.of(0, LedgerRange.MAX_SEQUENCE);

  private TestDatabase db;
  private ProgressRecorder store;

  @BeforeEach
  void open(TestDatabase db) {
    this.db = db;
    this.store = builder().recorder();
    store.prepare();
  }

  private AtomicFlusher.Builder builder() {
    return builder("Test Network", List.of(A)).createIfMissing(true).compactAfter(Duration.ZERO);
  }

  private AtomicFlusher.Builder builder(String network, List<CopyTable> tables) {
    return AtomicFlusher.builder(db.dataSource()).network(network).tables(tables);
  }

  private UUID record(ProgressRecorder into, LedgerSet ledgers) throws SQLException {
    UUID batch = UUID.randomUUID();
    record(into, batch, ledgers);
    return batch;
  }

  private void record(ProgressRecorder into, UUID batch, LedgerSet ledgers) throws SQLException {
    try (Connection connection = db.connect()) {
      connection.setAutoCommit(false);
      into.seal(connection, into.record(connection, batch, ledgers, List.of()));
      connection.commit();
    }
  }

  private static LedgerSet set(long... bounds) {
    List<LedgerRange> ranges = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      ranges.add(LedgerRange.of(bounds[i], bounds[i + 1]));
    }
    return LedgerSet.of(ranges);
  }

  private long rows() {
    return db.queryLong("SELECT count(*) FROM ledger_backfill_progress");
  }

  @Test
  void shouldTellWhatIsDoneAndWhatIsMissing() throws SQLException {
    assertThat(store.progress().done(ALL).isEmpty()).isTrue();
    record(store, set(10, 19, 30, 39));
    record(store, set(20, 24, 40, 40));
    record(store, set(LedgerRange.MAX_SEQUENCE, LedgerRange.MAX_SEQUENCE));

    assertThat(store.progress().done(ALL))
        .isEqualTo(set(10, 24, 30, 40, LedgerRange.MAX_SEQUENCE, LedgerRange.MAX_SEQUENCE));
    assertThat(store.progress().done(LedgerRange.of(12, 31))).isEqualTo(set(12, 24, 30, 31));
    assertThat(store.progress().gaps(LedgerRange.of(5, 35))).isEqualTo(set(5, 9, 25, 29));
    assertThat(store.progress().gaps(LedgerRange.of(11, 12)).isEmpty()).isTrue();
  }

  @Test
  void shouldMoveCursorsOverDoneLedgersOnly() throws SQLException {
    record(store, set(10, 19, 30, 39));
    record(store, set(20, 20));

    assertThat(from(10).completeThrough()).isEqualTo(20);
    assertThat(from(30).completeThrough()).isEqualTo(39);
    assertThat(from(9).completeThrough()).isEqualTo(8);
    assertThat(upTo(39).completeFrom()).isEqualTo(30);
    assertThat(upTo(20).completeFrom()).isEqualTo(10);
    assertThat(upTo(40).completeFrom()).isEqualTo(41);
  }

  private Watermark from(long first) {
    return store.progress().watermark(LedgerRange.of(first, LedgerRange.MAX_SEQUENCE));
  }

  private Watermark upTo(long last) {
    return store.progress().watermark(LedgerRange.of(0, last));
  }

  @Test
  void shouldRefuseALedgerThatIsDone() throws SQLException {
    UUID first = record(store, set(10, 19, 30, 39));
    LedgerSet second = set(15, 21, 50, 50);

    assertThatThrownBy(() -> record(store, second))
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal -> {
              assertThat(refusal.getSQLState()).isEqualTo("23P01");
              try (Connection connection = db.connect()) {
                assertThat(store.conflict(connection, second, refusal))
                    .hasMessageContaining("15-19")
                    .hasMessageContaining("default")
                    .hasMessageContaining("another process")
                    .hasCause(refusal)
                    .satisfies(conflict -> assertThat(conflict.ledgers()).isEqualTo(set(15, 19)));
              } catch (SQLException e) {
                throw new AssertionError(e);
              }
            });
    assertThat(store.progress().done(ALL)).isEqualTo(set(10, 19, 30, 39));
    try (Connection connection = db.connect()) {
      assertThat(store.isRecorded(connection, first, set(10, 19, 30, 39))).isTrue();
      assertThat(store.isRecorded(connection, first, set(10, 19))).isFalse();
      assertThat(store.isRecorded(connection, UUID.randomUUID(), set(10, 19, 30, 39))).isFalse();
    }
  }

  @Test
  void shouldTakeInterleavedBatchesOfTwoOpenTransactions() throws SQLException {
    try (Connection odd = db.connect();
        Connection even = db.connect()) {
      odd.setAutoCommit(false);
      even.setAutoCommit(false);
      store.seal(odd, store.record(odd, UUID.randomUUID(), set(1, 1, 3, 3, 5, 5), List.of()));
      store.seal(even, store.record(even, UUID.randomUUID(), set(0, 0, 2, 2, 4, 4), List.of()));
      odd.commit();
      even.commit();
    }
    assertThat(store.progress().done(ALL)).isEqualTo(set(0, 5));
  }

  @Test
  void shouldKeepJobsApart() throws SQLException {
    ProgressRecorder other =
        builder("Test Network", List.of(B, A)).job("other").sharesTables(true).recorder();
    other.prepare();
    record(store, set(10, 19));
    record(other, set(15, 29));

    assertThat(store.progress().done(ALL)).isEqualTo(set(10, 19));
    assertThat(other.progress().done(ALL)).isEqualTo(set(15, 29));
    assertThat(store.progress().jobs())
        .extracting(BackfillJob::name, BackfillJob::network, BackfillJob::tables)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("default", "Test Network", List.of("a")),
            org.assertj.core.groups.Tuple.tuple("other", "Test Network", List.of("a", "b")));
  }

  @Test
  void shouldRefuseAJobOfAnotherNetworkOrOtherTables() {
    ProgressRecorder network = builder("Other Network", List.of(A)).recorder();
    ProgressRecorder tables = builder("Test Network", List.of(A, B)).recorder();

    for (Runnable use : List.<Runnable>of(() -> network.progress().done(ALL), network::prepare)) {
      assertThatThrownBy(use::run)
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("default")
          .hasMessageContaining("Test Network")
          .hasMessageContaining("Other Network");
    }
    assertThatThrownBy(tables::prepare)
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("[a]")
        .hasMessageContaining("[a, b]");
  }

  @Test
  void shouldSayHowToCreateMissingTables() {
    ProgressTables named = ProgressTables.named("my schema", "Über");
    ProgressRecorder elsewhere =
        builder("Test Network", List.of(A)).progressTables(named).recorder();

    assertThat(elsewhere.progress().jobs()).isEmpty();
    for (Runnable use :
        List.<Runnable>of(elsewhere::prepare, () -> elsewhere.progress().done(ALL))) {
      assertThatThrownBy(use::run)
          .isInstanceOfSatisfying(
              SchemaMismatchException.class,
              e ->
                  assertThat(e.missingTables())
                      .containsExactly("a", "my schema.Über_job", "my schema.Über_progress"))
          .hasMessageContaining("createSchema(true)")
          .hasMessageContaining("createIfMissing(true)");
    }
    db.execute("CREATE SCHEMA \"my schema\"", named.ddl().script());
    elsewhere.prepare();
    assertThat(elsewhere.progress().done(ALL).isEmpty()).isTrue();
  }

  @Test
  void shouldSayThatTheServerIsNotThere() {
    PGSimpleDataSource wrongPort = db.sourceAt("127.0.0.1", 1);
    ProgressRecorder unreachable =
        AtomicFlusher.builder(wrongPort).network("n").tables(List.of(A)).recorder();
    assertThatThrownBy(() -> unreachable.progress().done(ALL))
        .isInstanceOf(RetryableException.class);
  }

  @Test
  void shouldCreateTablesAndJobOnceWhenManyBeginAtOnce() throws Exception {
    db.execute("DROP TABLE ledger_backfill_progress, ledger_backfill_job");
    int many = 8;
    CyclicBarrier start = new CyclicBarrier(many);
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        all.add(
            threads.submit(
                () -> {
                  start.await();
                  builder().recorder().prepare();
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get(30, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(db.queryLong("SELECT count(*) FROM ledger_backfill_job")).isEqualTo(1);
  }

  @Test
  void shouldCompactAdjacentBatches() throws SQLException {
    record(store, set(10, 19, 30, 39));
    record(store, set(20, 29));
    record(store, set(50, 59));
    record(store, set(40, 45));

    assertThat(store.compact()).isEqualTo(2);
    assertThat(db.query("SELECT ledgers, batch_id FROM ledger_backfill_progress ORDER BY ledgers"))
        .containsExactly("{[10,46)}\t\\N", "{[50,60)}\t\\N");
    assertThat(store.compact()).isZero();
    record(store, set(46, 49));
    assertThat(store.compact()).isEqualTo(2);
    assertThat(store.progress().done(ALL)).isEqualTo(set(10, 59));
    assertThatThrownBy(() -> record(store, set(59, 59)))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23P01"));
  }

  @Test
  void shouldCompactWhereTheDriverSavesBeforeEachStatement() throws SQLException {
    PGSimpleDataSource saving = db.dataSource();
    saving.setAutosave(AutoSave.ALWAYS);
    ProgressRecorder compacting =
        AtomicFlusher.builder(saving)
            .network("Test Network")
            .tables(List.of(A))
            .compactAfter(Duration.ZERO)
            .recorder();
    compacting.prepare();

    record(store, set(10, 19));
    record(store, set(20, 29));
    assertThat(compacting.compact()).isEqualTo(1);
    record(store, set(30, 39));
    try (Connection connection = saving.getConnection()) {
      connection.setAutoCommit(false);
      assertThat(compacting.compact(connection)).isEqualTo(1);
      assertThat(connection.unwrap(PGConnection.class).getAutosave()).isEqualTo(AutoSave.ALWAYS);
    }
  }

  @Test
  void shouldNotCompactWhatWouldBecomeMoreRows() throws SQLException {
    record(store, set(10, 10, 12, 12, 14, 14));
    assertThat(store.compact()).isZero();
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void shouldKeepRecentBatchesAndOtherJobs() throws SQLException {
    ProgressRecorder patient =
        builder("Test Network", List.of(A)).compactAfter(Duration.ofHours(1)).recorder();
    patient.prepare();
    ProgressRecorder other = builder().job("other").sharesTables(true).recorder();
    other.prepare();
    UUID recent = record(store, set(30, 39));
    record(other, set(10, 19));
    record(other, set(20, 29));
    record(store, set(10, 19));
    record(store, set(20, 29));
    db.execute(
        "UPDATE ledger_backfill_progress SET done_at = now() - interval '61 minutes'"
            + " WHERE NOT ledgers @> 30::bigint");

    assertThat(patient.compact()).isEqualTo(1);
    assertThat(rows()).isEqualTo(4);
    try (Connection connection = db.connect()) {
      assertThat(patient.isRecorded(connection, recent, set(30, 39))).isTrue();
    }
    assertThat(patient.progress().done(ALL)).isEqualTo(set(10, 39));
    assertThat(other.progress().done(ALL)).isEqualTo(set(10, 29));
  }

  @Test
  void shouldNotBringBackWhatIsDeletedMeanwhile() throws Exception {
    record(store, set(10, 19));
    record(store, set(20, 29));
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try (Connection connection = db.connect()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("DELETE FROM ledger_backfill_progress WHERE ledgers @> 10::bigint");
      }
      Future<Long> compaction = threads.submit(() -> store.compact());
      awaitLockWait();
      connection.commit();
      assertThat(compaction.get(30, TimeUnit.SECONDS)).isZero();
    } finally {
      threads.shutdownNow();
    }
    assertThat(store.progress().done(ALL)).isEqualTo(set(20, 29));
  }

  /** Until the server itself tells that some transaction waits for another. */
  private void awaitLockWait() {
    while (db.queryLong(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                + " AND wait_event_type = 'Lock'")
        == 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void shouldLoseNothingWhenCompactedWhileOthersRecord() throws Exception {
    int writers = 4;
    int batches = 150;
    ExecutorService threads = Executors.newFixedThreadPool(writers + 2);
    CountDownLatch done = new CountDownLatch(writers);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int w = 0; w < writers; w++) {
        int writer = w;
        all.add(
            threads.submit(
                () -> {
                  try (Connection connection = db.connect()) {
                    connection.setAutoCommit(false);
                    for (int i = 0; i < batches; i++) {
                      // Interleaved with the other writers' batches, two ranges each.
                      long first = 8L * i + writer;
                      LedgerSet ledgers = set(first, first, first + 4, first + 4);
                      store.seal(
                          connection,
                          store.record(connection, UUID.randomUUID(), ledgers, List.of()));
                      connection.commit();
                    }
                  } finally {
                    done.countDown();
                  }
                  return null;
                }));
      }
      for (int c = 0; c < 2; c++) {
        all.add(
            threads.submit(
                () -> {
                  LedgerSet before = LedgerSet.empty();
                  while (done.getCount() > 0) {
                    store.compact();
                    LedgerSet now = store.progress().done(ALL);
                    assertThat(now.containsAll(before)).as("%s after %s", now, before).isTrue();
                    before = now;
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get(50, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(store.progress().done(ALL)).isEqualTo(set(0, 8L * batches - 1));
    store.compact();
    assertThat(rows()).isEqualTo(1);
  }
}
