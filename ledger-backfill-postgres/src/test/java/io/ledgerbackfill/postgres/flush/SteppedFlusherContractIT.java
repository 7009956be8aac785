package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import javax.sql.DataSource;

/** A flusher that writes more than rows keeps the same promises. */
@OnEveryServer
final class SteppedFlusherContractIT extends AtomicFlusherContractIT {

  @Override
  Flusher<CopyBatch> flusher(DataSource source) {
    return FlushScenario.unprepared(source)
        .build()
        .with(
            batch -> batch,
            (transaction, batch) -> transaction.createStatement().execute("SELECT 1"));
  }
}
