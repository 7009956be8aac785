package io.ledgerbackfill.postgres.schema;

import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.RowWriter;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.RowSink;

/**
 * Writes the indexer's rows into a batch, as the columns of {@link HistoryTables}. The batch may
 * have further tables, which others fill.
 *
 * <p>Confined to one thread at a time, like the batch. When a call throws, the batch is to be
 * dropped.
 */
public final class HistoryRows implements RowSink {

  private static final int HASH_BYTES = 32;

  private final RowWriter transactions;
  private final RowWriter operations;
  private int ledger;
  private long closeTime;

  /**
   * Makes a sink for one batch.
   *
   * @param tables the tables' definitions
   * @param batch takes the rows; it must have these tables
   * @throws IllegalArgumentException if the batch lacks one of the tables
   */
  public HistoryRows(HistoryTables tables, CopyBatch batch) {
    this.transactions = batch.writer(tables.transactions());
    this.operations = batch.writer(tables.operations());
  }

  @Override
  public void ledger(int sequence, long closeTime) {
    this.ledger = sequence;
    this.closeTime = closeTime;
  }

  @Override
  public void transaction(
      long toId, byte[] bytes, int hash, long feeCharged, Label resultCode, boolean feeBump) {
    transactions
        .begin()
        .bytea(bytes, hash, HASH_BYTES)
        .int8(toId)
        .int8(feeCharged)
        .text(resultCode.utf8(), 0, resultCode.utf8().length)
        .int4(ledger)
        .timestamptzSeconds(closeTime)
        .bool(feeBump)
        .end();
  }

  @Override
  public void operation(
      long id,
      Label operationType,
      byte[] bytes,
      int offset,
      int length,
      Label resultCode,
      boolean successful) {
    operations
        .begin()
        .int8(id)
        .text(operationType.utf8(), 0, operationType.utf8().length)
        .bytea(bytes, offset, length)
        .text(resultCode.utf8(), 0, resultCode.utf8().length)
        .bool(successful)
        .int4(ledger)
        .timestamptzSeconds(closeTime)
        .end();
  }
}
