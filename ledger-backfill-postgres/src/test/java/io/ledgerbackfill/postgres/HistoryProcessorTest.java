package io.ledgerbackfill.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeFetcher;
import io.ledgerbackfill.lake.LakeLedger;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.golden.Shared;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.ledger.Network;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HistoryProcessorTest {

  private static final LedgerRange LEDGERS = LedgerRange.of(63_092_982, 63_092_995);

  private final TrackingBufferPool pool = new TrackingBufferPool();

  @Test
  void shouldFillBatchesWithTheRowsOfALake() throws Exception {
    try (Processor<LakeLedger, CopyBatch> processor = processor(Network.PUBNET);
        CopyBatch even = processor.newBatch();
        CopyBatch odd = processor.newBatch()) {
      forEachLedger(ledger -> processor.process(ledger, ledger.sequence() % 2 == 0 ? even : odd));

      assertThat(sum(even, odd, "transactions")).isEqualTo(3743);
      assertThat(sum(even, odd, "transactions_accounts")).isEqualTo(8091);
      assertThat(sum(even, odd, "operations")).isEqualTo(9692);
      assertThat(sum(even, odd, "operations_accounts")).isEqualTo(14906);
      assertThat(sum(even, odd, "state_changes")).isEqualTo(12589);
      assertThat(even.rows()).isPositive();
      assertThat(odd.rows()).isPositive();
    }
    pool.assertNoLeaks();
  }

  @Test
  void shouldRefuseLedgersOfAnotherNetwork() throws Exception {
    try (Processor<LakeLedger, CopyBatch> processor = processor(Network.TESTNET);
        CopyBatch batch = processor.newBatch()) {
      forEachLedger(
          ledger ->
              assertThatThrownBy(() -> processor.process(ledger, batch))
                  .isInstanceOf(FinalException.class)
                  .hasCauseInstanceOf(InvalidLedgerException.class)
                  .hasMessageContaining("ledger " + ledger.sequence()));
    }
    pool.assertNoLeaks();
  }

  private Processor<LakeLedger, CopyBatch> processor(Network network) {
    return HistoryProcessor.<LakeLedger>factory(network, HistoryTables.onSearchPath(), pool)
        .create();
  }

  private static long sum(CopyBatch one, CopyBatch other, String table) {
    return one.rowsByTable().getOrDefault(table, 0L) + other.rowsByTable().getOrDefault(table, 0L);
  }

  private static void forEachLedger(Consumer<LakeLedger> action) throws Exception {
    LedgerSink<LakeLedger> sink =
        new LedgerSink<>() {
          @Override
          public Reservation reserve(long bytes) {
            return () -> {};
          }

          @Override
          public void accept(LakeLedger ledger) {
            try (ledger) {
              action.accept(ledger);
            }
          }
        };
    try (Lake lake = Lake.open(ObjectStore.open(Shared.path("lake/pubnet").toString()));
        LakeFetcher fetcher = lake.fetcher()) {
      Iterator<FetchUnit> units = fetcher.units(LedgerSet.of(List.of(LEDGERS)));
      while (units.hasNext()) {
        fetcher.fetch(units.next(), sink);
      }
    }
  }
}
