package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.testing.RowBatch;

/** Writes the sequence of each ledger as a row. */
final class SequenceRows implements Processor<LakeLedger, RowBatch<Long>> {

  @Override
  public RowBatch<Long> newBatch() {
    return new RowBatch<>();
  }

  @Override
  public void process(LakeLedger ledger, RowBatch<Long> batch) {
    batch.add("rows", ledger.sequence(), ledger.bytes());
  }
}
