package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import java.util.UUID;
import java.util.function.Function;

/** A flusher of batches that carry more than rows. */
record SteppedFlusher<B extends Batch>(
    AtomicFlusher flusher, Function<? super B, CopyBatch> rows, TransactionStep<? super B> step)
    implements Flusher<B> {

  @Override
  public void prepare(int flushWorkers) {
    flusher.prepare(flushWorkers);
  }

  @Override
  public void flush(UUID batchId, LedgerSet ledgers, B batch) throws InterruptedException {
    CopyBatch copied = Answers.notNull(rows.apply(batch), rows, "apply(Batch)");
    flusher.flush(batchId, ledgers, copied, transaction -> step.write(transaction, batch));
  }

  @Override
  public ProgressStore progress() {
    return flusher.progress();
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
