package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.inBackground;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static io.ledgerbackfill.postgres.flush.FlushScenario.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.StageException;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A batch of which a part is sent can't be committed, whatever a pool or a step does. */
@OnEveryServer
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class UnfinishedBatchIT {

  private FlushScenario scenario;
  private TestDatabase db;

  @BeforeEach
  void open(TestDatabase database) {
    this.db = database;
    this.scenario = new FlushScenario(database);
  }

  /** What is to happen in the middle of a transaction. */
  private enum Early {
    COMMIT {
      @Override
      void happen(Connection connection) throws SQLException {
        connection.commit();
      }
    },
    AUTO_COMMIT {
      @Override
      void happen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
      }
    },
    COMMIT_IN_SQL {
      @Override
      void happen(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
      }
    },
    CHECK_NOW {
      @Override
      void happen(Connection connection) throws SQLException {
        execute(connection, "SET CONSTRAINTS ALL IMMEDIATE");
      }
    };

    abstract void happen(Connection connection) throws SQLException;

    private static void execute(Connection connection, String sql) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldNotBeCommittedByAStep(Early early) throws InterruptedException {
    try (AtomicFlusher flusher = scenario.flusher().build();
        Flusher<CopyBatch> stepped =
            flusher.with(batch -> batch, (transaction, batch) -> early.happen(transaction));
        CopyBatch batch = rows(ledgers(1, 9))) {
      assertThatThrownBy(() -> stepped.flush(UUID.randomUUID(), ledgers(1, 9), batch))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("ledgers 1-9")
          .hasMessageContaining("what goes with the rows")
          .hasMessageContaining("ledger_backfill_progress_sealed");
      scenario.assertDone(LedgerSet.empty());
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  /** Rolled back by a step, and begun anew by its next statement: the record is gone. */
  @Test
  void shouldNotBeCommittedAfterAStepRolledBack() throws InterruptedException {
    try (AtomicFlusher flusher = scenario.flusher().build();
        Flusher<CopyBatch> stepped =
            flusher.with(batch -> batch, (transaction, batch) -> transaction.rollback());
        CopyBatch batch = rows(ledgers(1, 9))) {
      assertThatThrownBy(() -> stepped.flush(UUID.randomUUID(), ledgers(1, 9), batch))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("sealing the batch")
          .hasMessageContaining("is gone");
    }
    scenario.assertDone(LedgerSet.empty());
  }

  @ParameterizedTest
  @EnumSource
  void shouldNotBeCommittedByAPoolWhenAborted(MisbehavingPool.Habit habit) throws Exception {
    CountDownLatch halfSent = new CountDownLatch(1);
    CountDownLatch aborted = new CountDownLatch(1);
    try (MisbehavingPool pool = new MisbehavingPool(db.dataSource(), habit);
        AtomicFlusher flusher = scenario.flusher(pool).build();
        Flusher<CopyBatch> stepped =
            flusher.with(
                batch -> batch,
                (transaction, batch) -> {
                  halfSent.countDown();
                  try {
                    aborted.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                });
        CopyBatch batch = rows(ledgers(1, 9))) {
      Future<Boolean> flush =
          inBackground(
              () -> {
                stepped.flush(UUID.randomUUID(), ledgers(1, 9), batch);
                return true;
              });
      halfSent.await();
      flusher.abort();
      scenario.awaitNoTransactions();
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

  @ParameterizedTest
  @EnumSource
  void shouldNotBeCommittedByAPoolWhenAStatementFails(MisbehavingPool.Habit habit)
      throws Exception {
    db.execute("ALTER TABLE second ADD CONSTRAINT no_thirteen CHECK (ledger <> 13)");
    try (MisbehavingPool pool = new MisbehavingPool(db.dataSource(), habit);
        AtomicFlusher flusher = scenario.flusher(pool).build()) {
      assertThatThrownBy(() -> flush(flusher, UUID.randomUUID(), ledgers(10, 19)))
          .isInstanceOf(FinalException.class);
      scenario.assertDone(LedgerSet.empty());
      flush(flusher, UUID.randomUUID(), ledgers(20, 29));
      assertThat(pool.handedOnInTransaction()).isZero();
    }
    scenario.assertDone(ledgers(20, 29));
  }
}
