package io.ledgerbackfill.postgres.schema;

import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.RowWriter;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.ByteRange;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.RowSink;
import io.ledgerbackfill.xdr.indexer.StateChange;

/**
 * Writes the indexer's rows into a batch, as the columns of {@link HistoryTables}. The batch may
 * have further tables, which others fill.
 *
 * <p>Confined to one thread at a time, like the batch. When a call throws, the batch is to be
 * dropped.
 *
 * @since 0.1.0
 */
public final class HistoryRows implements RowSink {

  private static final int HASH_BYTES = 32;

  /** Digits after the point of {@code trustline_limit_new}. */
  private static final int LIMIT_SCALE = 7;

  private final RowWriter transactions;
  private final RowWriter transactionsAccounts;
  private final RowWriter operations;
  private final RowWriter operationsAccounts;
  private final RowWriter stateChanges;
  private int ledger;
  private long closeTime;

  /**
   * Creates a sink for one batch.
   *
   * @param tables the tables' definitions
   * @param batch takes the rows; it must have these tables
   * @throws IllegalArgumentException if the batch lacks one of the tables
   */
  public HistoryRows(HistoryTables tables, CopyBatch batch) {
    this.transactions = batch.writer(tables.transactions());
    this.transactionsAccounts = batch.writer(tables.transactionsAccounts());
    this.operations = batch.writer(tables.operations());
    this.operationsAccounts = batch.writer(tables.operationsAccounts());
    this.stateChanges = batch.writer(tables.stateChanges());
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
        .text(resultCode)
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
        .text(operationType)
        .bytea(bytes, offset, length)
        .text(resultCode)
        .bool(successful)
        .int4(ledger)
        .timestamptzSeconds(closeTime)
        .end();
  }

  @Override
  public void transactionAccount(long toId, byte[] bytes, int account) {
    account(transactionsAccounts, toId, bytes, account);
  }

  @Override
  public void operationAccount(long operationId, byte[] bytes, int account) {
    account(operationsAccounts, operationId, bytes, account);
  }

  private void account(RowWriter row, long id, byte[] bytes, int account) {
    row.begin()
        .timestamptzSeconds(closeTime)
        .int8(id)
        .bytea(bytes, account, Address.COLUMN_BYTES)
        .end();
  }

  @Override
  public void stateChange(StateChange change) {
    RowWriter row = stateChanges.begin();
    row.int8(change.toId()).int8(change.id());
    row.text(change.category().label()).text(change.reason().label());
    row.timestamptzSeconds(closeTime).int4(ledger);
    address(row, change.account());
    row.int8(change.operationId());
    address(row, change.token());
    if (change.hasAmount()) {
      row.decimalText128(change.amountHigh(), change.amountLow(), 0);
    } else {
      row.nullValue();
    }
    address(row, change.signer());
    row.nullValue(); // spender_account_id
    address(row, change.sponsoredAccount());
    address(row, change.sponsor());
    address(row, change.deployer());
    address(row, change.funder());
    hex(row, change.claimableBalance());
    hex(row, change.liquidityPool());
    ByteRange data = change.sponsoredData();
    if (data.isEmpty()) {
      row.nullValue();
    } else {
      row.text(data.bytes(), data.offset(), data.length());
    }
    int2(row, change.signerWeightOld());
    int2(row, change.signerWeightNew());
    int2(row, change.thresholdOld());
    int2(row, change.thresholdNew());
    if (change.hasTrustlineLimitOld()) {
      row.decimalText(change.trustlineLimitOld());
    } else {
      row.nullValue();
    }
    if (change.hasTrustlineLimitNew()) {
      row.decimalText(change.trustlineLimitNew(), LIMIT_SCALE);
    } else {
      row.nullValue();
    }
    int2(row, change.flags());
    ByteRange json = change.keyValue();
    if (json.isEmpty()) {
      row.nullValue();
    } else {
      row.jsonb(json.bytes(), json.offset(), json.length());
    }
    row.end();
  }

  private static void address(RowWriter row, Address address) {
    if (address.isAbsent()) {
      row.nullValue();
    } else {
      row.bytea(address.version(), address.bytes(), address.head(), Address.HEAD_BYTES);
    }
  }

  private static void hex(RowWriter row, ByteRange id) {
    if (id.isEmpty()) {
      row.nullValue();
    } else {
      row.hexText(id.bytes(), id.offset(), id.length());
    }
  }

  private static void int2(RowWriter row, int value) {
    if (value == StateChange.NULL) {
      row.nullValue();
    } else {
      row.int2(value);
    }
  }
}
