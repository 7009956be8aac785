package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the server takes without an error, and does not store. */
@OnEveryServer
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class DroppedRowsIT {

  private FlushScenario scenario;
  private TestDatabase db;

  @BeforeEach
  void open(TestDatabase db) {
    this.db = db;
    this.scenario = new FlushScenario(db);
  }

  private void trigger(String name, String table, String body) {
    db.execute(
        "CREATE FUNCTION "
            + name
            + "() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN "
            + body
            + " END$$",
        "CREATE TRIGGER "
            + name
            + " BEFORE INSERT ON "
            + table
            + " FOR EACH ROW EXECUTE FUNCTION "
            + name
            + "()");
  }

  @Test
  void shouldNotCommitWhatATriggerDrops() throws InterruptedException {
    trigger("drops", "first", "IF NEW.ledger = 13 THEN RETURN NULL; END IF; RETURN NEW;");
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      flusher.prepare(4);
      assertThatThrownBy(() -> flush(flusher, UUID.randomUUID(), ledgers(10, 19)))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("table first has stored 27 of the 30 rows")
          .hasMessageContaining("drops of table public.first");
      scenario.assertDone(LedgerSet.empty());
      flush(flusher, UUID.randomUUID(), ledgers(20, 29));
      scenario.assertDone(ledgers(20, 29));
    }
    scenario.awaitNoTransactions();
  }

  @Test
  void shouldNameTheTriggerOfAPartition() {
    db.execute(
        "DROP TABLE second",
        "CREATE TABLE second (ledger bigint, n int) PARTITION BY RANGE (ledger)",
        "CREATE TABLE second_low PARTITION OF second FOR VALUES FROM (0) TO (15)",
        "CREATE TABLE second_high PARTITION OF second DEFAULT");
    trigger("drops", "second_high", "RETURN NULL;");
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      assertThatThrownBy(() -> flush(flusher, UUID.randomUUID(), ledgers(10, 19)))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("table second has stored 15 of the 30 rows")
          .hasMessageContaining("drops of table public.second_high");
    }
    scenario.assertDone(LedgerSet.empty());
  }

  @Test
  void shouldTakeTriggersThatKeepTheRows() throws InterruptedException {
    trigger("fills", "first", "NEW.payload := 'y'; RETURN NEW;");
    trigger("drops", "second", "RETURN NULL;");
    db.execute("ALTER TABLE second DISABLE TRIGGER drops");
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      flusher.prepare(4);
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
    assertThat(db.query("SELECT DISTINCT payload FROM first")).containsExactly("y");
  }

  /** COPY does not look at rules, so they need no check. */
  @Test
  void shouldStoreRowsInSpiteOfARule() throws InterruptedException {
    db.execute("CREATE RULE nothing AS ON INSERT TO first DO INSTEAD NOTHING");
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      flusher.prepare(4);
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  /** It routes rows to chunks, counts them, and has a trigger of its own that rows never meet. */
  @Test
  void shouldTakeHypertablesWhoseChunksAreDurable() throws InterruptedException {
    assumeThat(db.query("SHOW shared_preload_libraries").get(0))
        .as("libraries that this server was started with")
        .contains("timescaledb");
    db.execute(
        "CREATE EXTENSION IF NOT EXISTS timescaledb",
        "SELECT create_hypertable('second', 'ledger', chunk_time_interval => 5)");
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      flusher.prepare(4);
      flush(flusher, UUID.randomUUID(), ledgers(1, 19));
      scenario.assertDone(ledgers(1, 19));

      String chunk = db.query("SELECT show_chunks('second')::text ORDER BY 1").get(2);
      db.execute("ALTER TABLE " + chunk + " SET UNLOGGED");
      assertThatThrownBy(() -> flusher.prepare(4))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("ALTER TABLE " + chunk + " SET LOGGED");
      db.execute("ALTER TABLE " + chunk + " SET LOGGED");

      trigger("drops", "second", "RETURN NULL;");
      assertThatThrownBy(() -> flush(flusher, UUID.randomUUID(), ledgers(20, 29)))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("table second has stored 0 of the 30 rows")
          .hasMessageContaining("drops of table public.second");
    }
    scenario.assertDone(ledgers(1, 19));
  }
}
