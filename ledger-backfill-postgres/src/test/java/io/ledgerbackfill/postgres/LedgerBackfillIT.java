package io.ledgerbackfill.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.BackfillMeters;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.postgres.flush.SharedTablesException;
import io.ledgerbackfill.postgres.schema.SchemaMismatchException;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.golden.GoldenRows;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.Shared;
import io.ledgerbackfill.xdr.ledger.Network;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@OnEveryServer
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LedgerBackfillIT {

  private static final LedgerRange RANGE = LedgerRange.of(63_092_982, 63_092_995);
  private static final long EARLIEST = 51_000_294;

  private static Lake lake(String name) throws InterruptedException {
    return Lake.open(ObjectStore.open(Shared.path("lake/" + name).toString()));
  }

  private static LedgerBackfill.Builder into(TestDatabase db, Lake lake) {
    return LedgerBackfill.builder().lake(lake).dataSource(db.dataSource()).createSchema(true);
  }

  private static void assertGolden(TestDatabase db, String schema) {
    for (GoldenTable table : GoldenTable.values()) {
      String columns = String.join(", ", table.columns());
      GoldenRows.read("pubnet", table)
          .inLedgers(RANGE::contains)
          .assertSame(
              db.copyLines("SELECT " + columns + " FROM " + schema + "." + table.tableName()));
    }
  }

  @Test
  void shouldFillTheTablesAndDoNothingTheSecondTime(TestDatabase db) throws InterruptedException {
    try (Lake lake = lake("pubnet-8-per-file");
        LedgerBackfill backfill =
            into(db, lake)
                .network(Network.PUBNET)
                .options(BackfillOptions.builder().batchLedgers(3).build())
                .build()) {
      BackfillReport report = backfill.run(RANGE);

      assertThat(report.isComplete()).isTrue();
      assertGolden(db, "public");
      assertThat(backfill.progress().gaps(RANGE).isEmpty()).isTrue();
      assertThat(backfill.run(RANGE).toString()).isNotEmpty();
      assertGolden(db, "public");
    }
  }

  @Test
  void shouldTellWhoWatches(TestDatabase db) throws InterruptedException {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Set<String> threads = ConcurrentHashMap.newKeySet();
    AtomicLong flushed = new AtomicLong();
    try (Lake lake = lake("pubnet");
        LedgerBackfill backfill =
            into(db, lake)
                .job("watched")
                .name("seen")
                .meterRegistry(meters)
                .listener(
                    new BackfillListener() {
                      @Override
                      public void batchFlushed(BatchFlushed event) {
                        flushed.addAndGet(event.ledgers().size());
                        threads.add(Thread.currentThread().getName());
                      }
                    })
                .lockTimeout(Duration.ofSeconds(20))
                .build()) {
      backfill.run(RANGE);
    }

    assertThat(flushed).hasValue(RANGE.size());
    assertThat(threads).allMatch(name -> name.startsWith("ledger-backfill-seen-"));
    assertThat(meters.get(BackfillMeters.LEDGERS_FLUSHED).tag("job", "seen").counter().count())
        .isEqualTo((double) RANGE.size());
  }

  @Test
  void shouldKeepWhatIsDoneWhenALedgerIsMissing(TestDatabase db) throws InterruptedException {
    try (Lake lake = lake("pubnet");
        LedgerBackfill backfill =
            into(db, lake)
                .schema("history")
                .job("holes")
                .options(
                    BackfillOptions.builder()
                        .batchLedgers(1)
                        .fetchRetries(0)
                        .fetchWorkers(1)
                        .build())
                .asynchronousCommit(true)
                .build()) {
      LedgerRange tooMuch = LedgerRange.of(RANGE.first(), RANGE.last() + 1);
      assertThatThrownBy(() -> backfill.run(tooMuch))
          .isInstanceOf(BackfillException.class)
          .hasMessageContaining("63092996");

      assertThat(backfill.run(RANGE).isComplete()).isTrue();
      assertThat(backfill.progress().gaps(tooMuch))
          .isEqualTo(LedgerSet.of(LedgerRange.of(RANGE.last() + 1, RANGE.last() + 1)));
      assertGolden(db, "history");
    }
  }

  @Test
  void shouldNotWriteTheSameRowsAgainUnderAnotherName(TestDatabase db) throws InterruptedException {
    try (Lake lake = lake("pubnet");
        LedgerBackfill first = into(db, lake).schema("history").build();
        LedgerBackfill second = into(db, lake).schema("history").job("again").build()) {
      first.run(RANGE);
      assertThatThrownBy(() -> second.run(RANGE))
          .isInstanceOf(BackfillException.class)
          .hasCauseInstanceOf(SharedTablesException.class)
          .hasMessageContaining("job \"default\"")
          .hasMessageContaining("sharesTables(true)");
    }
    assertGolden(db, "history");
  }

  @Test
  void shouldRefuseAnotherNetworkThanTheLakes(TestDatabase db) throws InterruptedException {
    try (Lake lake = lake("pubnet")) {
      LedgerBackfill.Builder lakeFirst = into(db, lake);
      LedgerBackfill.Builder networkFirst = LedgerBackfill.builder().network(Network.TESTNET);
      for (ThrowingCallable wrong :
          List.<ThrowingCallable>of(
              () -> lakeFirst.network(Network.TESTNET), () -> networkFirst.lake(lake))) {
        assertThatThrownBy(wrong)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("Test SDF Network")
            .hasMessageContaining("Public Global Stellar Network");
      }
      lakeFirst.network(Network.PUBNET);
    }
  }

  @Test
  void shouldNeedTheTablesUnlessToldToCreateThem(TestDatabase db) throws InterruptedException {
    try (Lake lake = lake("pubnet");
        LedgerBackfill backfill =
            LedgerBackfill.builder().lake(lake).dataSource(db.dataSource()).build()) {
      assertThatThrownBy(() -> backfill.run(LedgerRange.of(EARLIEST, EARLIEST)))
          .isInstanceOf(BackfillException.class)
          .hasMessageContaining("createSchema(true)")
          .cause()
          .isInstanceOfSatisfying(
              SchemaMismatchException.class,
              e ->
                  assertThat(e.missingTables())
                      .containsExactly(
                          "transactions",
                          "transactions_accounts",
                          "operations",
                          "operations_accounts",
                          "state_changes",
                          "ledger_backfill_job",
                          "ledger_backfill_progress"));
    }
  }
}
