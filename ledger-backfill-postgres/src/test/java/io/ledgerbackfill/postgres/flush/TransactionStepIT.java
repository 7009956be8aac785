package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static io.ledgerbackfill.postgres.flush.FlushScenario.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table beside those of the job, which is updated in place. */
@OnEveryServer
final class TransactionStepIT {

  /** Rows, and a number for the table. */
  private record Numbered(CopyBatch table, int number) implements Batch {

    @Override
    public long bytes() {
      return table.bytes();
    }

    @Override
    public long rows() {
      return table.rows();
    }

    @Override
    public void close() {
      table.close();
    }
  }

  private FlushScenario scenario;
  private TestDatabase db;
  private int attempts;

  @BeforeEach
  void open(TestDatabase db) {
    this.db = db;
    this.scenario = new FlushScenario(db);
    db.execute("CREATE TABLE total (n int)", "INSERT INTO total VALUES (0)");
  }

  @Test
  void shouldWriteTheRestOfABatchWithItsRows() throws InterruptedException {
    try (Flusher<Numbered> flusher = flusher(TransactionStepIT::add)) {
      flusher.prepare(4);
      flush(flusher, UUID.randomUUID(), ledgers(1, 3), 5);
      flush(flusher, UUID.randomUUID(), ledgers(4, 6), 7);
    }
    scenario.assertDone(ledgers(1, 6));
    assertThat(total()).isEqualTo(12);
  }

  @Test
  void shouldWriteItOnceThoughTheBatchIsFlushedTwice() throws InterruptedException {
    UUID id = UUID.randomUUID();
    try (Flusher<Numbered> flusher = flusher(TransactionStepIT::add)) {
      flush(flusher, id, ledgers(1, 3), 5);
      flush(flusher, id, ledgers(1, 3), 5);
    }
    scenario.assertDone(ledgers(1, 3));
    assertThat(total()).isEqualTo(5);
  }

  @Test
  void shouldTakeTheRowsBackWhenTheRestFails() throws InterruptedException {
    try (Flusher<Numbered> flusher = flusher(TransactionStepIT::add)) {
      db.execute("ALTER TABLE total ADD CONSTRAINT small CHECK (n < 10)");
      assertThatThrownBy(() -> flush(flusher, UUID.randomUUID(), ledgers(1, 3), 10))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("1-3")
          .hasMessageContaining("what goes with the rows")
          .hasMessageContaining("small")
          .hasCauseInstanceOf(SQLException.class);
    }
    scenario.assertDone(LedgerSet.empty());
    assertThat(total()).isZero();
  }

  @Test
  void shouldWriteItAfterAFailureThatPasses() throws InterruptedException {
    UUID id = UUID.randomUUID();
    TransactionStep<Numbered> endedOnce =
        (transaction, batch) -> {
          add(transaction, batch);
          if (isFirstAttempt()) {
            try (Statement statement = transaction.createStatement()) {
              statement.execute("SELECT pg_terminate_backend(pg_backend_pid())");
            }
          }
        };
    try (Flusher<Numbered> flusher = flusher(endedOnce)) {
      assertThatThrownBy(() -> flush(flusher, id, ledgers(1, 3), 5))
          .isInstanceOf(RetryableException.class);
      scenario.assertDone(LedgerSet.empty());
      assertThat(total()).isZero();
      flush(flusher, id, ledgers(1, 3), 5);
    }
    scenario.assertDone(ledgers(1, 3));
    assertThat(total()).isEqualTo(5);
  }

  private boolean isFirstAttempt() {
    return attempts++ == 0;
  }

  private Flusher<Numbered> flusher(TransactionStep<Numbered> step) {
    return scenario.flusher().build().with(Numbered::table, step);
  }

  private static void flush(Flusher<Numbered> flusher, UUID id, LedgerSet ledgers, int number)
      throws InterruptedException {
    try (Numbered batch = new Numbered(rows(ledgers), number)) {
      flusher.flush(id, ledgers, batch);
    }
  }

  private static void add(Connection transaction, Numbered batch) throws SQLException {
    try (PreparedStatement update = transaction.prepareStatement("UPDATE total SET n = n + ?")) {
      update.setInt(1, batch.number());
      update.executeUpdate();
    }
  }

  private long total() {
    return db.queryLong("SELECT n FROM total");
  }
}
