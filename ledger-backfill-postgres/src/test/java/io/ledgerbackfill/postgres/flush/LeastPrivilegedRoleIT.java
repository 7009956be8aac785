package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.postgres.schema.SchemaMismatchException;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Runs as the role that the documentation describes, by the very statements that are there. */
@OnEveryServer
final class LeastPrivilegedRoleIT {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("ledgerbackfill.root"), "docs/database.md");

  private final HistoryTables history = HistoryTables.inSchema("history");
  private final TrackingBufferPool buffers = new TrackingBufferPool();
  private TestDatabase db;
  private String role;

  @BeforeEach
  void createRole(TestDatabase db) throws IOException {
    this.db = db;
    this.role = "role_" + db.name();
    db.execute(
        HistorySchema.inSchema("history")
            .tables()
            .then(ProgressTables.inSchema("history").ddl())
            .script());
    Matcher block =
        Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DOCUMENT));
    assertThat(block.find()).isTrue();
    db.execute(block.group(1).replaceAll("\\bbackfill\\b", role));
  }

  @AfterEach
  void dropRole() {
    db.execute("DROP OWNED BY " + role, "DROP ROLE " + role);
    buffers.assertNoLeaks();
  }

  private void run(long first, long last) throws InterruptedException {
    PGSimpleDataSource source = db.dataSource();
    source.setUser(role);
    source.setPassword("secret");
    LedgerRange range = LedgerRange.of(first, last);
    try (AtomicFlusher flusher =
        AtomicFlusher.builder(source)
            .network("Test Network")
            .tables(history.all())
            .progressTables(ProgressTables.inSchema("history"))
            .compactAfter(Duration.ZERO)
            .build()) {
      assertThat(flusher.progress().gaps(range).isEmpty()).isFalse();
      flusher.prepare(2);
      for (long ledger = first; ledger <= last; ledger++) {
        try (CopyBatch batch = CopyBatch.of(buffers, history.all())) {
          batch
              .writer(history.transactionsAccounts())
              .begin()
              .timestamptzSeconds(ledger)
              .int8(ledger)
              .bytea(new byte[] {1}, 0, 1)
              .end();
          flusher.flush(UUID.randomUUID(), ledgers(ledger, ledger), batch);
        }
      }
      assertThat(flusher.progress().gaps(range).isEmpty()).isTrue();
    }
  }

  private long records() {
    return db.queryLong("SELECT count(*) FROM history.ledger_backfill_progress");
  }

  @Test
  void shouldRunDayByDay() throws InterruptedException {
    run(1, 3);
    assertThat(records()).isEqualTo(3);
    run(4, 5);
    assertThat(records()).isEqualTo(1 + 2);
    assertThat(db.queryLong("SELECT count(*) FROM history.transactions_accounts")).isEqualTo(5);
  }

  @Test
  void shouldGoOnWhereItMayNotCompact() throws InterruptedException {
    db.execute(
        "REVOKE DELETE ON history.ledger_backfill_progress FROM " + role,
        "REVOKE SELECT ON history.transactions_accounts FROM " + role);
    run(1, 3);
    run(4, 5);
    assertThat(records()).isEqualTo(5);
  }

  /** Rows can be deleted from a published table only if it has an identity. */
  @Test
  void shouldRunWhereAllTablesArePublished() throws InterruptedException {
    db.execute("CREATE PUBLICATION everything FOR ALL TABLES");
    run(1, 3);
    run(4, 5);
    assertThat(records()).isEqualTo(1 + 2);
  }

  /** Whatever it fails of. */
  @Test
  void shouldGoOnWhereCompactionFails() throws InterruptedException {
    db.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN RAISE EXCEPTION ''no compaction'' USING ERRCODE = ''55000''; END'",
        "CREATE TRIGGER refuses AFTER DELETE ON history.ledger_backfill_progress"
            + " FOR EACH ROW EXECUTE FUNCTION refuse()");
    run(1, 3);
    run(4, 5);
    assertThat(records()).isEqualTo(5);
  }

  @Test
  void shouldNameTheSchemaThatItMayNotUse() {
    db.execute("REVOKE USAGE ON SCHEMA history FROM " + role);
    assertThatThrownBy(() -> run(1, 3))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("GRANT USAGE ON SCHEMA history");
  }
}
