package io.ledgerbackfill.postgres.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
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

  private PostgresProgressStore.Builder job(String name, CopyTable... tables) {
    return job(db.dataSource(), name, tables);
  }

  private static PostgresProgressStore.Builder job(
      PGSimpleDataSource source, String name, CopyTable... tables) {
    return PostgresProgressStore.builder(source)
        .job(name)
        .network("Test Network")
        .tables(List.of(tables))
        .progressTables(ProgressTables.inSchema("public"))
        .createIfMissing(true);
  }

  private void begin(String name, CopyTable... tables) {
    job(name, tables).build().prepare();
  }

  @Test
  void shouldRefuseASecondNameForTheSameTables() {
    begin("one", A, B);
    begin("one", A, B);
    PostgresProgressStore two = job("two", B).build();

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
    job("two", A).sharesTables(true).build().prepare();
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
    assertThatThrownBy(() -> job(tenant, "one", A).build().prepare())
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("[public.a]")
        .hasMessageContaining("[tenant.a]");
    job(tenant, "two", A).build().prepare();
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
    PostgresProgressStore store = job("one", A).build();
    assertThat(store.done(ALL)).isEqualTo(LedgerSet.empty());
    store.prepare();
    db.execute("DELETE FROM ledger_backfill_job");

    assertThatThrownBy(() -> store.done(ALL))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("job \"one\" was deleted")
        .hasMessageContaining("under this run");
    // Whoever meant it, and has emptied the tables, begins anew.
    assertThat(store.done(ALL)).isEqualTo(LedgerSet.empty());
    store.prepare();

    db.execute("DROP TABLE ledger_backfill_progress, ledger_backfill_job");
    assertThatThrownBy(() -> store.done(ALL)).hasMessageContaining("under this run");
  }
}
