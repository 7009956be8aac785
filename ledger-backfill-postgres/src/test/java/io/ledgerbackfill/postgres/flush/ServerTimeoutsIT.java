package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.inBackground;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Limits of the server that a batch can never meet. */
@OnEveryServer
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ServerTimeoutsIT {

  private final UUID id = UUID.randomUUID();
  private FlushScenario scenario;
  private TestDatabase db;

  @BeforeEach
  void open(TestDatabase db) {
    this.db = db;
    this.scenario = new FlushScenario(db);
  }

  private void setting(String setting) {
    db.execute("ALTER DATABASE " + db.name() + " SET " + setting);
  }

  @Test
  void shouldGiveUpWhenAStatementTakesTooLongTwice() throws Exception {
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      setting("statement_timeout = '2s'");
      flusher.prepare(4);
      try (HeldLock lock = HeldLock.inCopy(db)) {
        assertThatThrownBy(() -> flush(flusher, id, ledgers(1, 9)))
            .isInstanceOf(RetryableException.class)
            .hasMessageContaining("57014");
        assertThatThrownBy(() -> flush(flusher, id, ledgers(1, 9)))
            .isInstanceOf(FinalException.class)
            .hasMessageContaining("1-9")
            .hasMessageContaining("table first")
            .hasMessageContaining("57014")
            .hasMessageContaining("statement_timeout = 2s, set by ALTER DATABASE")
            .hasMessageContaining("batchLedgers");
        scenario.awaitNoTransactionsBut(lock);
      }
      // Another run begins to count anew.
      flush(flusher, id, ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  /** The same SQLSTATE, and no time-out. */
  @Test
  void shouldGoOnWhenSomebodyCancelsAStatementTwice() throws Exception {
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      setting("statement_timeout = '1h'");
      flusher.prepare(4);
      try (HeldLock lock = HeldLock.inCopy(db)) {
        for (int i = 0; i < 2; i++) {
          Future<?> flush =
              inBackground(
                  () -> {
                    flush(flusher, id, ledgers(1, 9));
                    return true;
                  });
          db.query("SELECT pg_cancel_backend(" + scenario.awaitLockWait() + ")");
          assertThatThrownBy(flush::get)
              .hasCauseInstanceOf(RetryableException.class)
              .hasMessageContaining("57014");
          scenario.awaitNoTransactionsBut(lock);
        }
      }
      flush(flusher, id, ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  /** In a COPY it would show as a connection that is lost, again and again. */
  @Test
  void shouldNotBeHeldToALimitForTransactions() throws InterruptedException {
    assumeThat(db.serverVersion()).as("has transaction_timeout").isGreaterThanOrEqualTo(17);
    setting("transaction_timeout = '1s'");
    try (AtomicFlusher flusher = scenario.flusher().build();
        CopyBatch rows = FlushScenario.rows(ledgers(1, 9))) {
      flusher.flush(
          id,
          ledgers(1, 9),
          rows,
          transaction -> {
            try (var statement = transaction.createStatement()) {
              statement.execute("SELECT pg_sleep(1.2)");
            }
          });
    }
    scenario.assertDone(ledgers(1, 9));
  }

  /** A limit of the configuration is not met by waiting, so the first failure is final. */
  @Test
  void shouldGiveUpAtALimitOfTheConfiguration() {
    setting("temp_file_limit = '1MB'");
    setting("work_mem = '64kB'");
    try (AtomicFlusher flusher = scenario.flusher().build();
        CopyBatch rows = FlushScenario.rows(ledgers(1, 9))) {
      flusher.prepare(4);
      assertThatThrownBy(
              () ->
                  flusher.flush(
                      id,
                      ledgers(1, 9),
                      rows,
                      transaction -> {
                        try (var statement = transaction.createStatement()) {
                          statement.execute(
                              "SELECT repeat('x', 99) || n FROM generate_series(1, 99999) n"
                                  + " ORDER BY 1");
                        }
                      }))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("temp_file_limit")
          .hasMessageContaining("53400");
    }
  }
}
