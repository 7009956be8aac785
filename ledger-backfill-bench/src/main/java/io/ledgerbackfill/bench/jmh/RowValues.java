package io.ledgerbackfill.bench.jmh;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowSink;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a ledger as values in memory, which all ways to encode rows start from: each from
 * those that suit it. Peers get strings and arrays that are ready to be written; the encoder of
 * this project gets what the indexer gives it.
 */
final class RowValues implements RowSink {

  private final List<TransactionRow> transactions = new ArrayList<>();
  private final List<AccountRow> transactionsAccounts = new ArrayList<>();
  private final List<OperationRow> operations = new ArrayList<>();
  private final List<AccountRow> operationsAccounts = new ArrayList<>();
  private final List<StateChangeRow> stateChanges = new ArrayList<>();
  private final List<StateChange> keptStateChanges = new ArrayList<>();
  private int ledger;
  private ZonedDateTime createdAt = ZonedDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);

  private RowValues() {}

  /** Indexes the ledgers of the sample, one by one. */
  static List<RowValues> of(Sample sample) {
    LedgerIndexer indexer = new LedgerIndexer(sample.network(), Rules.all());
    List<RowValues> all = new ArrayList<>();
    for (byte[] bytes : sample.all()) {
      RowValues rows = new RowValues();
      XdrDocument document = LedgerCloseMeta.XDR.index(bytes);
      indexer.index(document, document.root(), rows);
      all.add(rows);
    }
    return all;
  }

  List<TransactionRow> transactions() {
    return transactions;
  }

  List<AccountRow> transactionsAccounts() {
    return transactionsAccounts;
  }

  List<OperationRow> operations() {
    return operations;
  }

  List<AccountRow> operationsAccounts() {
    return operationsAccounts;
  }

  List<StateChangeRow> stateChanges() {
    return stateChanges;
  }

  int size() {
    return transactions.size()
        + transactionsAccounts.size()
        + operations.size()
        + operationsAccounts.size()
        + stateChanges.size();
  }

  /** Gives the rows to a sink, as the indexer did. */
  void emit(RowSink sink) {
    sink.ledger(ledger, createdAt.toEpochSecond());
    for (TransactionRow row : transactions) {
      sink.transaction(
          row.toId(), row.hash().array(), 0, row.feeCharged(), row.resultCode(), row.feeBump());
    }
    for (AccountRow row : transactionsAccounts) {
      sink.transactionAccount(row.id(), row.account().array(), 0);
    }
    for (OperationRow row : operations) {
      byte[] xdr = row.operation().array();
      sink.operation(
          row.id(), row.operationType(), xdr, 0, xdr.length, row.resultCode(), row.successful());
    }
    for (AccountRow row : operationsAccounts) {
      sink.operationAccount(row.id(), row.account().array(), 0);
    }
    keptStateChanges.forEach(sink::stateChange);
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
            copy(bytes, hash, 32), toId, feeCharged, resultCode, ledger, createdAt, feeBump));
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
            operationType,
            copy(bytes, offset, length),
            resultCode,
            successful,
            ledger,
            createdAt));
  }

  @Override
  public void transactionAccount(long toId, byte[] bytes, int account) {
    transactionsAccounts.add(
        new AccountRow(createdAt, toId, copy(bytes, account, Address.COLUMN_BYTES)));
  }

  @Override
  public void operationAccount(long operationId, byte[] bytes, int account) {
    operationsAccounts.add(
        new AccountRow(createdAt, operationId, copy(bytes, account, Address.COLUMN_BYTES)));
  }

  @Override
  public void stateChange(StateChange change) {
    stateChanges.add(StateChangeRow.of(change, ledger, createdAt));
    keptStateChanges.add(KeptStateChange.of(change));
  }

  private static Bytes copy(byte[] bytes, int offset, int length) {
    return new Bytes(Arrays.copyOfRange(bytes, offset, offset + length));
  }
}
