package io.ledgerbackfill.postgres.flush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

/** Which jobs there may be over which tables, by whatever names. */
@OnEveryServer
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class JobsIT {

  private static final CopyTable A = CopyTable.builder("a").column("x", ColumnType.BIGINT).build();
  private static final CopyTable B = CopyTable.builder("b").column("x", ColumnType.BIGINT).build();
  private static final LedgerRange ALL = LedgerRange.of(0, LedgerRange.MAX_SEQUENCE);

  private TestDatabase db;

  @BeforeEach
  void open(TestDatabase db) {
    this.db = db;
    db.execute("CREATE TABLE a (x bigint)", "CREATE TABLE b (x bigint)");
  }

  private AtomicFlusher.Builder job(String name, CopyTable... tables) {
    return job(db.dataSource(), name, tables);
  }

  private static AtomicFlusher.Builder job(
      PGSimpleDataSource source, String name, CopyTable... tables) {
    return AtomicFlusher.builder(source)
        .job(name)
        .network("Test Network")
        .tables(List.of(tables))
        .progressTables(ProgressTables.inSchema("public"))
        .createIfMissing(true);
  }

  private void begin(String name, CopyTable... tables) {
    job(name, tables).recorder().prepare();
  }

  @Test
  void shouldRefuseASecondNameForTheSameTables() {
    begin("one", A, B);
    begin("one", A, B);
    ProgressRecorder two = job("two", B).recorder();

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(two::prepare)
          .isInstanceOfSatisfying(
              SharedTablesException.class,
              e -> {
                assertThat(e.job()).isEqualTo("two");
                assertThat(e.otherJob()).isEqualTo("one");
              })
          .hasMessageContaining("(public.b)")
          .hasMessageContaining("sharesTables(true)");
    }
    assertThat(db.query("SELECT name FROM ledger_backfill_job")).containsExactly("one");
  }

  @Test
  void shouldTakeJobsThatAreSaidToWriteOtherRows() {
    begin("one", A);
    begin("elsewhere", B);
    job("two", A).sharesTables(true).recorder().prepare();
    // Both were accepted once, and go on as they are.
    begin("one", A);
    begin("two", A);
    assertThat(db.query("SELECT name FROM ledger_backfill_job ORDER BY id"))
        .containsExactly("one", "elsewhere", "two");
  }

  @Test
  void shouldTellTablesApartBySchemaHoweverTheyAreNamed() {
    db.execute("CREATE SCHEMA tenant", "CREATE TABLE tenant.a (x bigint)");
    PGSimpleDataSource tenant = db.dataSource();
    tenant.setCurrentSchema("tenant");
    begin("one", A);

    assertThatThrownBy(() -> begin("two", A.inSchema("public")))
        .isInstanceOf(SharedTablesException.class);
    begin("one", A.inSchema("public"));
    // The same name, and another table.
    assertThatThrownBy(() -> job(tenant, "one", A).recorder().prepare())
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("[public.a]")
        .hasMessageContaining("[tenant.a]");
    job(tenant, "two", A).recorder().prepare();
  }

  @Test
  void shouldLetOneOfManyBeginWhenAllBeginAtOnce() throws Exception {
    db.execute("ALTER DATABASE " + db.name() + " SET default_transaction_isolation = serializable");
    int many = 6;
    CyclicBarrier start = new CyclicBarrier(many);
    ExecutorService threads = Executors.newFixedThreadPool(many);
    int begun = 0;
    try {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        String name = "job " + i;
        Callable<Boolean> first =
            () -> {
              start.await();
              try {
                begin(name, A);
                return true;
              } catch (SharedTablesException e) {
                return false;
              }
            };
        all.add(threads.submit(first));
      }
      for (Future<Boolean> each : all) {
        begun += each.get(30, TimeUnit.SECONDS) ? 1 : 0;
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(begun).isOne();
    assertThat(db.queryLong("SELECT count(*) FROM ledger_backfill_job")).isOne();
  }

  /** Else a run would find nothing done, and write again what is there. */
  @Test
  void shouldNotTakeAJobThatWasDeletedUnderARunForANewOne() {
    ProgressRecorder store = job("one", A).recorder();
    assertThat(store.progress().done(ALL)).isEqualTo(LedgerSet.empty());
    store.prepare();
    db.execute("DELETE FROM ledger_backfill_job");

    assertThatThrownBy(() -> store.progress().done(ALL))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("job \"one\" was deleted")
        .hasMessageContaining("under this run");
    // Whoever meant it, and has emptied the tables, begins anew.
    assertThat(store.progress().done(ALL)).isEqualTo(LedgerSet.empty());
    store.prepare();

    db.execute("DROP TABLE ledger_backfill_progress, ledger_backfill_job");
    assertThatThrownBy(() -> store.progress().done(ALL)).hasMessageContaining("under this run");
  }

  private PostgresProgressStore quiet(String name) {
    return PostgresProgressStore.builder(db.dataSource())
        .job(name)
        .progressTables(ProgressTables.inSchema("public"))
        .quietTime(Duration.ZERO)
        .build();
  }

  /** Records a batch of a job as its flusher does, and does something before it is committed. */
  private void record(String name, LedgerSet ledgers, Runnable beforeCommit) throws SQLException {
    ProgressRecorder recorder = job(name, A).recorder();
    recorder.prepare();
    try (Connection connection = db.connect()) {
      connection.setAutoCommit(false);
      long recorded = recorder.record(connection, UUID.randomUUID(), ledgers, List.of());
      beforeCommit.run();
      recorder.seal(connection, recorded);
      connection.commit();
    }
  }

  @Test
  void shouldTellAJobByItsNameAlone() throws SQLException {
    PostgresProgressStore one = PostgresProgressStore.of(db.dataSource(), "one");
    assertThat(one.jobs()).isEmpty();
    assertThat(one.done(ALL)).isEqualTo(LedgerSet.empty());
    record("one", LedgerSet.parse("3-7"), () -> {});

    assertThat(one.done(ALL)).isEqualTo(LedgerSet.parse("3-7"));
    assertThat(one.gaps(LedgerRange.of(1, 5))).isEqualTo(LedgerSet.parse("1-2"));
    assertThat(one.watermark(LedgerRange.of(3, 9)).completeThrough()).isEqualTo(7);
    assertThat(PostgresProgressStore.of(db.dataSource(), "two").done(ALL))
        .isEqualTo(LedgerSet.empty());
    assertThat(one.jobs()).extracting(BackfillJob::name).containsExactly("one");
  }

  @Test
  void shouldRenameAJobWithAllThatIsDone() throws SQLException {
    record("one", LedgerSet.parse("3-7"), () -> {});
    ProgressRecorder running = job("one", A).recorder();
    running.prepare();

    PostgresProgressStore two = quiet("one").rename("two");

    assertThat(two.job()).isEqualTo("two");
    assertThat(two.done(ALL)).isEqualTo(LedgerSet.parse("3-7"));
    assertThat(two.jobs()).extracting(BackfillJob::name).containsExactly("two");
    // A run that nobody knew of does not go on, nor does one begin anew by the old name.
    assertThatThrownBy(() -> running.progress().done(ALL))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("is job \"two\" now");
    assertThatThrownBy(() -> begin("one", A)).isInstanceOf(SharedTablesException.class);
    record("two", LedgerSet.parse("8-9"), () -> {});
    assertThat(two.done(ALL)).isEqualTo(LedgerSet.parse("3-9"));
  }

  @Test
  void shouldForgetAJobAndTellWhatItHadDone() throws SQLException {
    record("one", LedgerSet.parse("3-7"), () -> {});
    record("one", LedgerSet.parse("9"), () -> {});
    job("two", B).recorder().prepare();
    ProgressRecorder running = job("one", A).recorder();
    running.prepare();

    assertThat(quiet("one").forget()).isEqualTo(LedgerSet.parse("3-7,9"));

    assertThat(quiet("one").jobs()).extracting(BackfillJob::name).containsExactly("two");
    assertThat(db.queryLong("SELECT count(*) FROM ledger_backfill_progress")).isZero();
    // A run that nobody knew of can't record anything.
    try (Connection connection = db.connect()) {
      assertThatThrownBy(
              () -> running.record(connection, UUID.randomUUID(), LedgerSet.parse("4"), List.of()))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23503"));
    }
    assertThatThrownBy(() -> running.progress().done(ALL))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("was deleted");
  }

  @Test
  void shouldLeaveAJobAloneWhileARunMayBeUnderWay() throws SQLException {
    PostgresProgressStore cautious = PostgresProgressStore.of(db.dataSource(), "one");
    List<Runnable> changes = List.of(() -> cautious.rename("two"), cautious::forget);
    List<Runnable> careless = List.of(() -> quiet("one").rename("two"), quiet("one")::forget);
    // Committed in between, so that the job was there before the batch.
    begin("one", A);
    record(
        "one",
        LedgerSet.parse("3-7"),
        () -> {
          for (Runnable change : careless) {
            assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                    JobInUseException.class, e -> assertThat(e.job()).isEqualTo("one"))
                .hasMessageContaining("a batch of it is being written");
          }
        });
    for (Runnable change : changes) {
      assertThatThrownBy(change::run)
          .isInstanceOf(JobInUseException.class)
          .hasMessageContaining("ms ago")
          .hasMessageContaining("quietTime");
    }
    assertThat(cautious.done(ALL)).isEqualTo(LedgerSet.parse("3-7"));

    db.execute(
        "UPDATE ledger_backfill_job SET created_at = now() - interval '2 hours'",
        "UPDATE ledger_backfill_progress SET done_at = now() - interval '61 seconds'");
    assertThat(cautious.rename("two").forget()).isEqualTo(LedgerSet.parse("3-7"));
  }

  @Test
  void shouldRefuseNamesThatAreNoJobsOrAnothers() {
    begin("one", A);
    begin("two", B);

    assertThatThrownBy(() -> quiet("one").rename("two"))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("there is a job \"two\" already");
    assertThatThrownBy(() -> quiet("one").rename(" ")).isInstanceOf(IllegalArgumentException.class);
    for (Runnable change :
        List.<Runnable>of(() -> quiet("three").rename("four"), quiet("three")::forget)) {
      assertThatThrownBy(change::run)
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("job \"three\" was never begun");
    }
    assertThat(quiet("one").jobs()).extracting(BackfillJob::name).containsExactly("one", "two");
  }
}
