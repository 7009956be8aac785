package io.ledgerbackfill.postgres;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.flush.AtomicFlusher;
import io.ledgerbackfill.postgres.internal.Lease;
import io.ledgerbackfill.postgres.internal.ServerSettings;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import io.ledgerbackfill.postgres.schema.Ddl;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** A flusher that creates the tables before it is prepared, as part of the run. */
record SchemaCreator(
    HistorySchema schema, DataSource source, Duration networkTimeout, AtomicFlusher flusher)
    implements Flusher<CopyBatch> {

  @Override
  public void prepare(int flushWorkers) {
    createTables();
    flusher.prepare(flushWorkers);
  }

  private void createTables() {
    definition().run(source, networkTimeout);
  }

  private Ddl definition() {
    try (Lease lease = Lease.interruptible(source, networkTimeout)) {
      ServerSettings.checkWritable(lease.connection());
      boolean timescale = HistorySchema.hasTimescale(lease.connection());
      return (timescale ? schema.asHypertables() : schema).tables();
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot create the tables", e);
    }
  }

  @Override
  public void flush(UUID batchId, LedgerSet ledgers, CopyBatch batch) throws InterruptedException {
    flusher.flush(batchId, ledgers, batch);
  }

  @Override
  public void abort() {
    flusher.abort();
  }

  @Override
  public void close() {
    flusher.close();
  }
}
