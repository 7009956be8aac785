package io.ledgerbackfill.postgres.flush;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.copy.RowWriter;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;

/** Two tables, rows for them, and what must hold of them at any time. */
final class FlushScenario {

  static final LedgerRange ALL = LedgerRange.of(0, LedgerRange.MAX_SEQUENCE);

  static final CopyTable FIRST =
      CopyTable.builder("first")
          .column("ledger", ColumnType.BIGINT)
          .column("n", ColumnType.INTEGER)
          .column("payload", ColumnType.TEXT)
          .build();

  static final CopyTable SECOND =
      CopyTable.builder("second")
          .column("ledger", ColumnType.BIGINT)
          .column("n", ColumnType.INTEGER)
          .build();

  private static final int ROWS = 3;

  final TestDatabase db;

  FlushScenario(TestDatabase db) {
    this.db = db;
    db.execute(
        "CREATE TABLE first (ledger bigint, n int, payload text)",
        "CREATE TABLE second (ledger bigint, n int)");
  }

  /** A flusher that has nothing but the source, also for its progress. */
  static AtomicFlusher.Builder unprepared(DataSource source) {
    return AtomicFlusher.builder(source)
        .network("Test Network")
        .tables(List.of(FIRST, SECOND))
        .createIfMissing(true);
  }

  AtomicFlusher.Builder unprepared() {
    return unprepared(db.dataSource());
  }

  /** What the job has done, read on connections that never fail. */
  PostgresProgressStore progress() {
    return unprepared().recorder().progress();
  }

  /** A flusher whose progress is read and prepared on connections that never fail. */
  AtomicFlusher.Builder flusher(DataSource source) {
    ProgressRecorder recorder = unprepared().recorder();
    recorder.prepare();
    return unprepared(source).recorder(recorder);
  }

  AtomicFlusher.Builder flusher() {
    return flusher(db.dataSource());
  }

  static LedgerSet ledgers(long first, long last) {
    return LedgerSet.of(LedgerRange.of(first, last));
  }

  /** Rows for both tables, with three rows a ledger in each. */
  static CopyBatch rows(LedgerSet ledgers) {
    return rows(ledgers, 10);
  }

  static CopyBatch rows(LedgerSet ledgers, int payloadBytes) {
    CopyBatch batch = CopyBatch.of(new TrackingBufferPool(), List.of(FIRST, SECOND));
    RowWriter first = batch.writer(FIRST);
    RowWriter second = batch.writer(SECOND);
    String payload = "x".repeat(payloadBytes);
    for (LedgerRange range : ledgers.ranges()) {
      for (long ledger = range.first(); ledger <= range.last(); ledger++) {
        for (int n = 0; n < ROWS; n++) {
          first.begin().int8(ledger).int4(n).text(payload).end();
          second.begin().int8(ledger).int4(n).end();
        }
      }
    }
    return batch;
  }

  static void flush(AtomicFlusher flusher, UUID id, LedgerSet ledgers) throws InterruptedException {
    try (CopyBatch batch = rows(ledgers)) {
      flusher.flush(id, ledgers, batch);
    }
  }

  /** Does what a run does: the same batch again, after a pause, when a failure is retryable. */
  static void flushUntilDone(AtomicFlusher flusher, UUID id, LedgerSet ledgers)
      throws InterruptedException {
    while (true) {
      try {
        flush(flusher, id, ledgers);
        return;
      } catch (RetryableException e) {
        assertThat(e.getCause()).isNotNull();
        Thread.sleep(20);
      }
    }
  }

  /** Each ledger of a set has its rows in each table once, is done, and no other is or has. */
  void assertDone(LedgerSet expected) {
    assertThat(progress().done(ALL)).isEqualTo(expected);
    assertRowsAgreeWithProgress();
  }

  void assertRowsAgreeWithProgress() {
    LedgerSet done = progress().done(ALL);
    for (CopyTable table : List.of(FIRST, SECOND)) {
      String rows = "FROM " + table;
      assertThat(db.queryLong("SELECT count(*) " + rows)).isEqualTo(done.size() * ROWS);
      assertThat(db.queryLong("SELECT count(DISTINCT (ledger, n)) " + rows))
          .isEqualTo(done.size() * ROWS);
      assertThat(
              db.queryLong(
                  "SELECT count(*) "
                      + rows
                      + " WHERE NOT EXISTS (SELECT FROM ledger_backfill_progress p"
                      + " WHERE p.ledgers @> ledger)"))
          .isZero();
    }
  }

  /** No backend is in a transaction any more; it may take the server a moment to notice. */
  void awaitNoTransactions() {
    awaitTransactions(0);
  }

  /** None but the one that holds a lock. */
  void awaitNoTransactionsBut(HeldLock lock) {
    assertThat(lock).isNotNull();
    awaitTransactions(1);
  }

  private void awaitTransactions(long left) {
    while (db.queryLong(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
                + " AND xact_start IS NOT NULL")
        > left) {
      Thread.onSpinWait();
    }
  }

  /** Waits until a backend waits for a lock, and gives its process id. */
  long awaitLockWait() {
    return await("wait_event_type = 'Lock'");
  }

  /** Waits until another backend than the one given waits for the lock, and that one is gone. */
  void awaitLockWaitOtherThan(long pid, HeldLock lock) {
    assertThat(lock).isNotNull();
    await("wait_event_type = 'Lock' AND pid <> " + pid);
    awaitTransactions(2);
  }

  /** Waits until a backend waits for something. */
  void awaitWait(String event) {
    await("wait_event = '" + event + "'");
  }

  private long await(String condition) {
    while (true) {
      List<String> waiting =
          db.query(
              "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND "
                  + condition);
      if (!waiting.isEmpty()) {
        return Long.parseLong(waiting.get(0));
      }
      Thread.onSpinWait();
    }
  }

  static <T> Future<T> inBackground(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(future, "flush-worker");
    thread.setDaemon(true);
    thread.start();
    return future;
  }
}
