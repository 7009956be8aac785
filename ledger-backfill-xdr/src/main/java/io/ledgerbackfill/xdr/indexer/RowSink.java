package io.ledgerbackfill.xdr.indexer;

/**
 * Takes the rows of ledgers, one call a row, without an object for any of them.
 *
 * <p>{@link #ledger} comes first and gives what all rows of the ledger share; then come its rows,
 * for each table in the order of transactions, and of operations within a transaction. Rows of
 * different tables may be interleaved. All calls are made by the thread that indexes.
 *
 * <p>Byte ranges are lent for the length of the call: a sink copies what it keeps. When indexing
 * fails halfway, rows of the broken ledger have already been taken; whoever called the indexer then
 * throws away everything since {@link #ledger}.
 *
 * <p>What a sink throws passes through the indexer unchanged.
 *
 * @since 0.1.0
 */
public interface RowSink {

  /**
   * Begins a ledger: the columns {@code ledger_number} and {@code ledger_created_at} of all rows up
   * to the next call. Called for ledgers without transactions as well.
   *
   * @param sequence the ledger's sequence, at least 0
   * @param closeTime when it closed, in whole seconds since 1970, UTC, at least 0; may lie beyond
   *     what the sink can store, as nothing on the wire forbids it
   */
  void ledger(int sequence, long closeTime);

  /**
   * Takes a row of {@code transactions}.
   *
   * @param toId the transaction's {@code to_id}
   * @param bytes the array that holds the hash
   * @param hash where the hash, 32 bytes, begins
   * @param feeCharged the fee in stroops
   * @param resultCode the outer result code
   * @param feeBump whether the envelope is a fee bump
   */
  void transaction(
      long toId, byte[] bytes, int hash, long feeCharged, Label resultCode, boolean feeBump);

  /**
   * Takes a row of {@code operations}.
   *
   * @param id the operation's {@code id}
   * @param operationType the type, spelled as in XDR {@code OperationType}
   * @param bytes the array that holds the operation's XDR
   * @param offset where the XDR {@code Operation} begins
   * @param length its length in bytes
   * @param resultCode what became of the operation
   * @param successful whether it succeeded, taken by itself
   */
  void operation(
      long id,
      Label operationType,
      byte[] bytes,
      int offset,
      int length,
      Label resultCode,
      boolean successful);

  /**
   * Takes a row of {@code transactions_accounts}. An address occurs once in a transaction, but two
   * that differ only beyond what the column has give two equal rows.
   *
   * @param toId the transaction's {@code to_id}
   * @param bytes the array that holds the address
   * @param account where {@code account_id}, {@value Address#COLUMN_BYTES} bytes, begins
   */
  void transactionAccount(long toId, byte[] bytes, int account);

  /**
   * Takes a row of {@code operations_accounts}. An address occurs once in an operation, but two
   * that differ only beyond what the column has give two equal rows.
   *
   * @param operationId the operation's {@code id}
   * @param bytes the array that holds the address
   * @param account where {@code account_id}, {@value Address#COLUMN_BYTES} bytes, begins
   */
  void operationAccount(long operationId, byte[] bytes, int account);

  /**
   * Takes a row of {@code state_changes}.
   *
   * @param change the row, lent for the call; its account is present, and it is numbered
   */
  void stateChange(StateChange change);
}
