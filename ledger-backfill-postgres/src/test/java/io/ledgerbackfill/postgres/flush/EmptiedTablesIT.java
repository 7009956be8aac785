package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static io.ledgerbackfill.postgres.flush.FlushScenario.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables whose rows somebody took away, while their ledgers stayed done. */
@OnEveryServer
final class EmptiedTablesIT {

  private FlushScenario scenario;
  private TestDatabase db;

  @BeforeEach
  void open(TestDatabase db) {
    this.db = db;
    this.scenario = new FlushScenario(db);
  }

  private static void prepare(AtomicFlusher.Builder builder) {
    try (AtomicFlusher flusher = builder.build()) {
      flusher.prepare(4);
    }
  }

  @Test
  void shouldFindATableThatWasEmptied() throws InterruptedException {
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
      flush(flusher, UUID.randomUUID(), ledgers(10, 19));
    }
    // What is compacted is not forgotten.
    prepare(scenario.unprepared().compactAfter(Duration.ZERO));
    assertThat(db.query("SELECT ledgers FROM ledger_backfill_progress"))
        .containsExactly("{[1,20)}");
    prepare(scenario.unprepared());

    for (String emptying : new String[] {"TRUNCATE second", "DELETE FROM first"}) {
      db.execute(emptying);
      assertThatThrownBy(() -> prepare(scenario.unprepared()))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("public.second")
          .hasMessageContaining("DELETE FROM \"ledger_backfill_job\" WHERE name = 'default'")
          .hasMessageContaining("mayBeEmptied(true)");
    }
    prepare(scenario.unprepared().mayBeEmptied(true));

    // As the message tells.
    db.execute("DELETE FROM \"ledger_backfill_job\" WHERE name = 'default'");
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      flusher.prepare(4);
      flush(flusher, UUID.randomUUID(), ledgers(1, 19));
    }
    scenario.assertDone(ledgers(1, 19));
  }

  /** A ledger without rows is done like any other. */
  @Test
  void shouldNotMissRowsThatNeverWere() throws InterruptedException {
    try (AtomicFlusher flusher = scenario.flusher().build();
        CopyBatch empty = rows(LedgerSet.empty())) {
      flusher.flush(UUID.randomUUID(), ledgers(1, 9), empty);
      flusher.prepare(4);
    }
  }
}
