package io.ledgerbackfill.xdr.invariants;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowSink;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a ledger, of each table in the order in which they came, to be looked at at will. */
public final class IndexedRows implements RowSink {

  /**
   * A row of {@code operations}.
   *
   * @param id {@code id}
   * @param type {@code operation_type}
   */
  public record OperationRow(long id, String type) {}

  /**
   * A row of one of the tables of accounts.
   *
   * @param id the transaction's or operation's id
   * @param account {@code account_id}
   */
  public record AccountRow(long id, Opaque account) {}

  /**
   * What invariants ask of a state change.
   *
   * @param toId {@code to_id}
   * @param operationId {@code operation_id}
   * @param id {@code state_change_id}
   * @param category {@code state_change_category}
   * @param reason {@code state_change_reason}
   * @param account {@code account_id}
   * @param token {@code token_id}
   * @param amount {@code amount}
   */
  public record ChangeRow(
      long toId,
      long operationId,
      long id,
      StateChangeCategory category,
      StateChangeReason reason,
      Opaque account,
      @Nullable Opaque token,
      @Nullable BigInteger amount) {}

  private final List<Long> transactions = new ArrayList<>();
  private final List<OperationRow> operations = new ArrayList<>();
  private final List<AccountRow> transactionAccounts = new ArrayList<>();
  private final List<AccountRow> operationAccounts = new ArrayList<>();
  private final List<ChangeRow> stateChanges = new ArrayList<>();

  private IndexedRows() {}

  /**
   * Indexes a ledger.
   *
   * @param indexer an indexer of the ledger's network
   * @param ledger a {@code LedgerCloseMeta}
   * @return its rows
   */
  public static IndexedRows of(LedgerIndexer indexer, byte[] ledger) {
    return of(indexer, LedgerCloseMeta.XDR.index(ledger));
  }

  /**
   * Indexes a ledger.
   *
   * @param indexer an indexer of the ledger's network
   * @param doc a document of a {@code LedgerCloseMeta}
   * @return its rows
   */
  public static IndexedRows of(LedgerIndexer indexer, XdrDocument doc) {
    IndexedRows rows = new IndexedRows();
    indexer.index(doc, doc.root(), rows);
    return rows;
  }

  /**
   * Returns the rows of {@code transactions}.
   *
   * @return each {@code to_id}; may be changed
   */
  public List<Long> transactions() {
    return transactions;
  }

  /**
   * Returns the rows of {@code operations}.
   *
   * @return the rows; may be changed
   */
  public List<OperationRow> operations() {
    return operations;
  }

  /**
   * Returns the rows of {@code transactions_accounts}.
   *
   * @return the rows; may be changed
   */
  public List<AccountRow> transactionAccounts() {
    return transactionAccounts;
  }

  /**
   * Returns the rows of {@code operations_accounts}.
   *
   * @return the rows; may be changed
   */
  public List<AccountRow> operationAccounts() {
    return operationAccounts;
  }

  /**
   * Returns the rows of {@code state_changes}.
   *
   * @return the rows; may be changed
   */
  public List<ChangeRow> stateChanges() {
    return stateChanges;
  }

  @Override
  public void ledger(int sequence, long closeTime) {}

  @Override
  public void transaction(
      long toId, byte[] bytes, int hash, long feeCharged, Label resultCode, boolean feeBump) {
    transactions.add(toId);
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
    operations.add(new OperationRow(id, operationType.toString()));
  }

  @Override
  public void transactionAccount(long toId, byte[] bytes, int account) {
    transactionAccounts.add(new AccountRow(toId, Opaque.of(bytes, account, Address.COLUMN_BYTES)));
  }

  @Override
  public void operationAccount(long operationId, byte[] bytes, int account) {
    operationAccounts.add(
        new AccountRow(operationId, Opaque.of(bytes, account, Address.COLUMN_BYTES)));
  }

  @Override
  public void stateChange(StateChange change) {
    stateChanges.add(
        new ChangeRow(
            change.toId(),
            change.operationId(),
            change.id(),
            change.category(),
            change.reason(),
            column(change.account()),
            change.token().isAbsent() ? null : column(change.token()),
            change.hasAmount()
                ? new BigInteger(
                    ByteBuffer.allocate(16)
                        .putLong(change.amountHigh())
                        .putLong(change.amountLow())
                        .array())
                : null));
  }

  private static Opaque column(Address address) {
    byte[] bytes = new byte[Address.COLUMN_BYTES];
    bytes[0] = (byte) address.version();
    System.arraycopy(address.bytes(), address.head(), bytes, 1, Address.HEAD_BYTES);
    return Opaque.of(bytes);
  }
}
