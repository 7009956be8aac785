package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.testing.ProgressContract;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The progress of a flusher keeps the promises of progress stores. */
@OnEveryServer
class PostgresProgressContractIT extends ProgressContract {

  TestDatabase db;
  private AtomicFlusher flusher;

  @BeforeEach
  void open(TestDatabase database) {
    db = database;
    flusher = new FlushScenario(db).unprepared().build();
  }

  @AfterEach
  void close() {
    flusher.close();
  }

  @Override
  protected ProgressStore progress() {
    return flusher.progress();
  }

  @Override
  protected void makeDone(LedgerSet ledgers) throws InterruptedException {
    flusher.prepare(1);
    try (CopyBatch batch =
        CopyBatch.of(
            new TrackingBufferPool(), List.of(FlushScenario.FIRST, FlushScenario.SECOND))) {
      flusher.flush(UUID.randomUUID(), ledgers, batch);
    }
  }
}
