package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.inBackground;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.testing.Pooler;
import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PgBouncer and pgpool-II as they are packaged for the machine at hand. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class PoolersIT {

  private static final int WORKERS = 3;

  private TestDatabase db;
  private FlushScenario scenario;

  @BeforeEach
  void open() {
    db = PostgresServer.embedded().createDatabase();
    scenario = new FlushScenario(db);
  }

  @AfterEach
  void drop() {
    db.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"transaction", "session"})
  void shouldFillThroughPgBouncer(String mode, @TempDir Path folder) throws Exception {
    try (Pooler pooler = Pooler.pgBouncer(db, folder, mode)) {
      fill(pooler);
    }
  }

  @Test
  void shouldFillThroughPgpool(@TempDir Path folder) throws Exception {
    try (Pooler pooler = Pooler.pgpool(db, folder)) {
      fill(pooler);
    }
  }

  /** So often that a driver at its defaults would have given the statements names long ago. */
  private void fill(Pooler pooler) throws Exception {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setDataSource(db.sourceAt("127.0.0.1", pooler.port()));
      pool.setMaximumPoolSize(WORKERS);
      try (AtomicFlusher flusher = flusher(pool)) {
        flusher.prepare(WORKERS);
        List<Future<Boolean>> workers = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
          long first = 100L * worker;
          workers.add(
              inBackground(
                  () -> {
                    for (long ledger = first; ledger < first + 30; ledger++) {
                      flush(flusher, UUID.randomUUID(), ledgers(ledger, ledger));
                    }
                    return true;
                  }));
        }
        for (Future<?> worker : workers) {
          worker.get();
        }
      }
    }
    scenario.assertDone(ledgers(0, 29).union(ledgers(100, 129)).union(ledgers(200, 229)));
  }

  private static AtomicFlusher flusher(DataSource source) {
    return FlushScenario.unprepared(source).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"transaction", "session"})
  void shouldEndABlockedFlushBehindPgBouncer(String mode, @TempDir Path folder) throws Exception {
    try (Pooler pooler = Pooler.pgBouncer(db, folder, mode);
        AtomicFlusher flusher = flusher(db.sourceAt("127.0.0.1", pooler.port()))) {
      flusher.prepare(1);
      try (HeldLock lock = HeldLock.inCopy(db)) {
        Future<?> flush =
            inBackground(
                () -> {
                  flush(flusher, UUID.randomUUID(), ledgers(1, 9));
                  return true;
                });
        scenario.awaitLockWait();
        flusher.abort();
        assertThatThrownBy(flush::get)
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(RetryableException.class);
        scenario.awaitNoTransactionsBut(lock);
      }
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"options", "search_path"})
  void shouldNameWhatPgBouncerRefuses(String parameter, @TempDir Path folder) {
    try (Pooler pooler = Pooler.pgBouncer(db, folder, "transaction")) {
      PGSimpleDataSource source = db.sourceAt("127.0.0.1", pooler.port());
      if (parameter.equals("options")) {
        source.setOptions("-c work_mem=8MB");
      } else {
        source.setCurrentSchema("public");
      }
      try (AtomicFlusher flusher = flusher(source)) {
        assertThatThrownBy(() -> flusher.prepare(1))
            .isInstanceOf(FinalException.class)
            .hasMessageContaining("unsupported startup parameter: " + parameter)
            .hasMessageContaining("PgBouncer")
            .hasMessageContaining("ignore_startup_parameters");
      }
    }
  }
}
