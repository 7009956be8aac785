package io.ledgerbackfill.bench.jmh;

import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.RowWriter;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowSink;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The transactions and operations of ledgers as values in memory, which all ways to encode rows
 * start from.
 */
final class RowValues implements RowSink {

  private final List<TransactionRow> transactions = new ArrayList<>();
  private final List<OperationRow> operations = new ArrayList<>();
  private int ledger;
  private ZonedDateTime createdAt = ZonedDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);

  static RowValues of(Sample sample) {
    RowValues rows = new RowValues();
    LedgerIndexer indexer = new LedgerIndexer(sample.network(), Rules.all());
    for (byte[] bytes : sample.all()) {
      XdrDocument document = LedgerCloseMeta.XDR.index(bytes);
      indexer.index(document, document.root(), rows);
    }
    return rows;
  }

  List<TransactionRow> transactions() {
    return transactions;
  }

  List<OperationRow> operations() {
    return operations;
  }

  int size() {
    return transactions.size() + operations.size();
  }

  @Override
  public void ledger(int sequence, long closeTime) {
    ledger = sequence;
    createdAt = ZonedDateTime.ofInstant(Instant.ofEpochSecond(closeTime), ZoneOffset.UTC);
  }

  @Override
  public void transaction(
      long toId, byte[] bytes, int hash, long feeCharged, Label resultCode, boolean feeBump) {
    transactions.add(
        new TransactionRow(
            new Bytes(Arrays.copyOfRange(bytes, hash, hash + 32)),
            toId,
            feeCharged,
            text(resultCode),
            ledger,
            createdAt,
            feeBump));
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
    operations.add(
        new OperationRow(
            id,
            text(operationType),
            new Bytes(Arrays.copyOfRange(bytes, offset, offset + length)),
            text(resultCode),
            successful,
            ledger,
            createdAt));
  }

  @Override
  public void transactionAccount(long toId, byte[] bytes, int account) {}

  @Override
  public void operationAccount(long operationId, byte[] bytes, int account) {}

  @Override
  public void stateChange(StateChange change) {}

  private static String text(Label label) {
    return new String(label.utf8(), StandardCharsets.UTF_8).intern();
  }

  /** Writes all rows in binary COPY form. */
  void writeTo(HistoryTables tables, CopyBatch batch) {
    RowWriter transaction = batch.writer(tables.transactions());
    for (TransactionRow row : transactions) {
      transaction
          .begin()
          .bytea(row.hash().array(), 0, row.hash().array().length)
          .int8(row.toId())
          .int8(row.feeCharged())
          .text(row.resultCode())
          .int4(row.ledger())
          .timestamptzSeconds(row.createdAt().toEpochSecond())
          .bool(row.feeBump())
          .end();
    }
    RowWriter operation = batch.writer(tables.operations());
    for (OperationRow row : operations) {
      operation
          .begin()
          .int8(row.id())
          .text(row.operationType())
          .bytea(row.operation().array(), 0, row.operation().array().length)
          .text(row.resultCode())
          .bool(row.successful())
          .int4(row.ledger())
          .timestamptzSeconds(row.createdAt().toEpochSecond())
          .end();
    }
  }
}
