package io.ledgerbackfill.examples;

import io.ledgerbackfill.core.BackfillPipeline;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeFetcher;
import io.ledgerbackfill.lake.LakeLedger;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.flush.AtomicFlusher;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.ledger.LedgerTransactions;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.TransactionResult;
import java.util.List;
import javax.sql.DataSource;

/** One row a ledger, in a table of one's own. */
final class LedgerSummaries {

  static final CopyTable TABLE =
      CopyTable.builder("ledger_summaries")
          .column("sequence", ColumnType.BIGINT)
          .column("closed_at", ColumnType.TIMESTAMPTZ)
          .column("transactions", ColumnType.INTEGER)
          .column("operations", ColumnType.INTEGER)
          .column("fees", ColumnType.BIGINT)
          .build();

  record Summarizer(LedgerTransactions transactions, BufferPool pool)
      implements Processor<LakeLedger, CopyBatch> {

    @Override
    public CopyBatch newBatch() {
      return CopyBatch.of(pool, List.of(TABLE));
    }

    @Override
    public void process(LakeLedger ledger, CopyBatch batch) {
      var doc = ledger.document();
      transactions.read(doc, doc.root());
      int operations = 0;
      long fees = 0; // in stroops
      for (int i = 0; i < transactions.size(); i++) {
        LedgerTransaction transaction = transactions.get(i);
        operations += doc.size(transaction.operations());
        fees += TransactionResult.feeCharged(doc, transaction.result());
      }
      batch
          .writer(TABLE)
          .begin()
          .int8(ledger.sequence())
          .timestamptzSeconds(transactions.closeTime())
          .int4(transactions.size())
          .int4(operations)
          .int8(fees)
          .end();
    }
  }

  static BackfillReport run(Lake lake, DataSource database, Network network, LedgerRange range) {
    BufferPool pool = BufferPool.retaining(32 << 20);
    try (LakeFetcher fetcher = lake.fetcher();
        AtomicFlusher flusher =
            AtomicFlusher.builder(database)
                .job("ledger-summaries")
                .network(network.passphrase())
                .tables(List.of(TABLE))
                .createIfMissing(true) // the progress tables, not the user's
                .build()) {
      return BackfillPipeline.<LakeLedger, CopyBatch>builder()
          .fetcher(fetcher)
          .processor(() -> new Summarizer(new LedgerTransactions(network), pool))
          .flusher(flusher)
          .build()
          .run(range);
    }
  }
}
