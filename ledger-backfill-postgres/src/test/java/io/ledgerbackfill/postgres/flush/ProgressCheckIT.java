package io.ledgerbackfill.postgres.flush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.schema.SchemaMismatchException;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Progress tables that somebody has changed, so that they keep no promise. */
@OnEveryServer
final class ProgressCheckIT {

  private static final CopyTable A = CopyTable.builder("a").column("x", ColumnType.BIGINT).build();

  private static final Pattern REMEDY =
      Pattern.compile(": ((?:ALTER TABLE|DROP RULE|GRANT) .*?)(?:, or .*)?$");

  private TestDatabase db;
  private ProgressRecorder store;

  @BeforeEach
  void open(TestDatabase db) {
    this.db = db;
    db.execute("CREATE TABLE a (x bigint)");
    this.store = store(db.dataSource());
    store.prepare();
  }

  private static ProgressRecorder store(PGSimpleDataSource source) {
    return AtomicFlusher.builder(source)
        .network("Test Network")
        .tables(List.of(A))
        .createIfMissing(true)
        .recorder();
  }

  /** Each is found, and the statement that the message gives mends it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DROP CONSTRAINT ledger_backfill_progress_once | it has no EXCLUDE USING gist",
        "DROP CONSTRAINT ledger_backfill_progress_once, ADD CONSTRAINT c EXCLUDE USING gist"
            + " (ledgers WITH &&, int4range(job_id, job_id, '[]') WITH &&) DEFERRABLE"
            + " | constraint c is EXCLUDE",
        "DROP CONSTRAINT ledger_backfill_progress_once, ADD CONSTRAINT c EXCLUDE USING gist"
            + " (ledgers WITH &&, int4range(job_id, job_id, '[]') WITH &&) WHERE (job_id > 7)"
            + " | constraint c is EXCLUDE",
        "DROP CONSTRAINT ledger_backfill_progress_once, ADD CONSTRAINT c EXCLUDE USING gist"
            + " (ledgers WITH =, int4range(job_id, job_id, '[]') WITH &&) | it has no EXCLUDE",
        "DROP CONSTRAINT ledger_backfill_progress_once, ADD CONSTRAINT c EXCLUDE USING gist"
            + " (ledgers WITH &&, int4range(job_id, job_id, '()') WITH &&) | it has no EXCLUDE",
        "DROP CONSTRAINT ledger_backfill_progress_job_id_fkey | it has no FOREIGN KEY (job_id)",
        "DROP CONSTRAINT ledger_backfill_progress_sealed | it has no FOREIGN KEY (unsealed)",
        "ALTER CONSTRAINT ledger_backfill_progress_sealed NOT DEFERRABLE"
            + " | it has no FOREIGN KEY (unsealed)",
        "DROP CONSTRAINT ledger_backfill_progress_unsealed_check | it has no CHECK",
        "DROP CONSTRAINT ledger_backfill_progress_pkey | it has no PRIMARY KEY (id)",
        "SET UNLOGGED | is UNLOGGED",
      })
  void shouldFindWhatIsWrongWithTheProgress(String change, String problem) {
    assertFoundAndMended("ALTER TABLE ledger_backfill_progress " + change, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE ledger_backfill_job DROP CONSTRAINT ledger_backfill_job_name_key"
            + " | table public.ledger_backfill_job: it has no UNIQUE (name)",
        "CREATE RULE nothing AS ON INSERT TO ledger_backfill_progress DO INSTEAD NOTHING"
            + " | rule nothing changes what is written",
        "CREATE TRIGGER t BEFORE INSERT ON ledger_backfill_progress FOR EACH ROW"
            + " EXECUTE FUNCTION suppress_redundant_updates_trigger()"
            + " | trigger t may change what is written",
        "ALTER TABLE ledger_backfill_progress REPLICA IDENTITY NOTHING"
            + " | rows of it can't be changed where it is published",
        "CREATE TABLE child () INHERITS (ledger_backfill_progress) | rows of public.child",
      })
  void shouldFindWhatIsWrongAroundIt(String change, String problem) {
    assertFoundAndMended(change, problem);
  }

  @Test
  void shouldFindThatForeignKeysAreNotChecked() {
    db.execute("ALTER TABLE ledger_backfill_progress DISABLE TRIGGER ALL");
    assertThatThrownBy(store::prepare)
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("constraint ledger_backfill_progress_job_id_fkey is not in force")
        .hasMessageContaining("constraint ledger_backfill_progress_sealed is not in force")
        .hasMessageContaining("ALTER TABLE public.ledger_backfill_progress ENABLE TRIGGER ALL");
    db.execute("ALTER TABLE ledger_backfill_progress ENABLE TRIGGER ALL");
    store.prepare();
  }

  private void assertFoundAndMended(String change, String problem) {
    db.execute(change);
    SchemaMismatchException found =
        catchThrowableOfType(SchemaMismatchException.class, store::prepare);
    assertThat(found).isNotNull();
    assertThat(found.problems()).hasSize(1);
    assertThat(found.problems().get(0)).contains(problem);
    Matcher remedy = REMEDY.matcher(found.problems().get(0));
    assertThat(remedy.find()).as(found.getMessage()).isTrue();
    db.execute(remedy.group(1));
    store.prepare();
  }

  @Test
  void shouldTellAllAtOnce() {
    db.execute(
        "ALTER TABLE ledger_backfill_job DROP CONSTRAINT ledger_backfill_job_pkey CASCADE",
        "ALTER TABLE ledger_backfill_progress ALTER done_at SET DEFAULT 'epoch'",
        "ALTER TABLE ledger_backfill_progress ALTER batch_id TYPE text");
    assertThatThrownBy(store::prepare)
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("job: it has no PRIMARY KEY (id): ALTER TABLE")
        .hasMessageContaining("progress: it has no FOREIGN KEY (job_id)")
        .hasMessageContaining("column batch_id is text, and must be uuid")
        .hasMessageContaining("column done_at is timestamp with time zone DEFAULT '1970");
  }

  /** Nothing is wrong with the table, but the server does not look at its foreign keys. */
  @Test
  void shouldRefuseASessionThatChecksNoForeignKeys() {
    db.execute("ALTER DATABASE " + db.name() + " SET session_replication_role = replica");
    assertThatThrownBy(store::prepare)
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("session_replication_role = replica, set by ALTER DATABASE");
  }

  @Test
  void shouldRefuseTemporaryProgressTables() {
    db.execute("DROP TABLE ledger_backfill_progress, ledger_backfill_job");
    PGSimpleDataSource temporary = db.dataSource();
    temporary.setCurrentSchema("pg_temp");
    assertThatThrownBy(() -> store(temporary).prepare())
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("is temporary");
  }

  @Test
  void shouldTellWhichRightsAreMissing() {
    String role = "role_" + db.name();
    PGSimpleDataSource source = db.dataSource();
    source.setUser(role);
    source.setPassword("secret");
    db.execute(
        "CREATE ROLE " + role + " LOGIN PASSWORD 'secret'",
        "GRANT SELECT ON ledger_backfill_job TO " + role);
    try {
      assertThatThrownBy(() -> store(source).prepare())
          .isInstanceOf(SchemaMismatchException.class)
          .hasMessageContaining("GRANT SELECT ON public.ledger_backfill_progress TO " + role)
          .hasMessageContaining("GRANT INSERT ON public.ledger_backfill_progress TO " + role);
    } finally {
      db.execute("DROP OWNED BY " + role, "DROP ROLE " + role);
    }
  }

  @Test
  void shouldCheckTablesOfOddNamesFromAnySearchPath() {
    db.execute("CREATE SCHEMA \"my schema\"");
    PGSimpleDataSource source = db.dataSource();
    source.setCurrentSchema("public,\"my schema\"");
    for (PGSimpleDataSource from : List.of(db.dataSource(), source)) {
      AtomicFlusher.builder(from)
          .network("Test Network")
          .tables(List.of(A))
          .progressTables(ProgressTables.named("my schema", "Über"))
          .createIfMissing(true)
          .recorder()
          .prepare();
    }
    assertThat(db.query("SELECT name FROM \"my schema\".\"Über_job\"")).containsExactly("default");
  }
}
