package io.ledgerbackfill.examples;

import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillPipeline;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeFetcher;
import io.ledgerbackfill.lake.LakeLedger;
import io.ledgerbackfill.postgres.HistoryProcessor;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.flush.AtomicFlusher;
import io.ledgerbackfill.postgres.progress.PostgresProgressStore;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.balances.AccountChange;
import io.ledgerbackfill.xdr.indexer.balances.BalanceChanges;
import io.ledgerbackfill.xdr.indexer.balances.ChangeKind;
import io.ledgerbackfill.xdr.indexer.balances.LatestBalances;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.Network;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** History, and beside it the lumens that each account has now. */
final class CurrentBalances {

  static final String TABLE =
      """
      CREATE TABLE native_balances (
        account_address text PRIMARY KEY,
        balance bigint NOT NULL,
        minimum_balance bigint NOT NULL,
        removed boolean NOT NULL,
        last_modified_ledger bigint NOT NULL)
      """;

  /** A row of a later ledger stays, whenever an earlier ledger is written. */
  private static final String UPSERT =
      """
      INSERT INTO native_balances AS old VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (account_address) DO UPDATE SET
        balance = excluded.balance,
        minimum_balance = excluded.minimum_balance,
        removed = excluded.removed,
        last_modified_ledger = excluded.last_modified_ledger
      WHERE old.last_modified_ledger < excluded.last_modified_ledger
      """;

  record HistoryAndBalances(CopyBatch history, BalanceChanges balances) implements Batch {

    private static final int BYTES_OF_A_CHANGE = 500;

    @Override
    public long bytes() {
      return history.bytes() + (long) BYTES_OF_A_CHANGE * balances.size();
    }

    @Override
    public long rows() {
      return history.rows() + balances.accounts().size();
    }

    @Override
    public void close() {
      history.close();
    }
  }

  record Indexing(Processor<LakeLedger, CopyBatch> history, LatestBalances balances)
      implements Processor<LakeLedger, HistoryAndBalances> {

    @Override
    public HistoryAndBalances newBatch() {
      return new HistoryAndBalances(history.newBatch(), new BalanceChanges());
    }

    @Override
    public void process(LakeLedger ledger, HistoryAndBalances batch) {
      history.process(ledger, batch.history());
      batch.balances().merge(balances.take());
    }
  }

  static Indexing indexing(Network network, BufferPool pool) {
    LatestBalances balances = new LatestBalances();
    List<RowProcessor> rules = Rules.all();
    rules.add(balances);
    LedgerIndexer indexer = new LedgerIndexer(network, rules);
    return new Indexing(
        HistoryProcessor.<LakeLedger>factory(() -> indexer, HistoryTables.onSearchPath(), pool)
            .create(),
        balances);
  }

  static void upsert(Connection transaction, HistoryAndBalances batch) throws SQLException {
    try (PreparedStatement upsert = transaction.prepareStatement(UPSERT)) {
      for (AccountChange change : batch.balances().accounts()) {
        upsert.setString(1, change.account());
        upsert.setLong(2, change.balance());
        upsert.setLong(3, change.minimumBalance());
        upsert.setBoolean(4, change.kind() == ChangeKind.REMOVE);
        upsert.setLong(5, change.ledger());
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }

  static BackfillReport run(Lake lake, DataSource database, Network network, LedgerRange range) {
    BufferPool pool = BufferPool.retaining(32 << 20);
    PostgresProgressStore progress =
        PostgresProgressStore.builder(database)
            .job("history-and-balances")
            .network(network.passphrase())
            .tables(HistoryTables.onSearchPath().all())
            .createIfMissing(true)
            .build();
    try (LakeFetcher fetcher = lake.fetcher();
        AtomicFlusher flusher = AtomicFlusher.builder(database, progress).build()) {
      return BackfillPipeline.<LakeLedger, HistoryAndBalances>builder()
          .fetcher(fetcher)
          .processor(() -> indexing(network, pool))
          .flusher(flusher.with(HistoryAndBalances::history, CurrentBalances::upsert))
          .progress(progress)
          .options(BackfillOptions.builder().batchLedgers(10).build())
          .build()
          .run(range);
    }
  }
}
