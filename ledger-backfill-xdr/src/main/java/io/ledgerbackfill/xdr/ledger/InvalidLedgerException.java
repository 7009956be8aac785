package io.ledgerbackfill.xdr.ledger;

import io.ledgerbackfill.core.spi.FinalException;

/**
 * A ledger that is well-formed XDR, yet whose parts contradict each other or break a rule: a result
 * without its transaction, say. The message names the ledger and, where they apply, transaction and
 * operation.
 */
public final class InvalidLedgerException extends FinalException {

  private static final long serialVersionUID = 1L;

  private final long ledger;
  private final int transaction;
  private final int operation;

  /**
   * Names a ledger that is invalid as a whole.
   *
   * @param ledger the ledger's sequence
   * @param reason what is wrong, as a sentence without a full stop
   */
  public InvalidLedgerException(long ledger, String reason) {
    this(ledger, 0, 0, reason);
  }

  private InvalidLedgerException(long ledger, int transaction, int operation, String reason) {
    super("ledger " + ledger + where(transaction, operation) + ": " + reason);
    this.ledger = ledger;
    this.transaction = transaction;
    this.operation = operation;
  }

  /**
   * Names a transaction that is invalid.
   *
   * @param ledger the ledger's sequence
   * @param transaction the transaction's index from 1, in applied order
   * @param reason what is wrong, as a sentence without a full stop
   * @return the exception
   */
  public static InvalidLedgerException inTransaction(long ledger, int transaction, String reason) {
    return new InvalidLedgerException(ledger, transaction, 0, reason);
  }

  /**
   * Names an operation that is invalid.
   *
   * @param ledger the ledger's sequence
   * @param transaction the transaction's index from 1, in applied order
   * @param operation the operation's index from 1
   * @param reason what is wrong, as a sentence without a full stop
   * @return the exception
   */
  public static InvalidLedgerException inOperation(
      long ledger, int transaction, int operation, String reason) {
    return new InvalidLedgerException(ledger, transaction, operation, reason);
  }

  private static String where(int transaction, int operation) {
    return (transaction == 0 ? "" : ", transaction " + transaction)
        + (operation == 0 ? "" : ", operation " + operation);
  }

  /**
   * Tells which ledger is invalid.
   *
   * @return the ledger's sequence
   */
  public long ledger() {
    return ledger;
  }

  /**
   * Tells which transaction is invalid.
   *
   * @return its index from 1, in applied order; 0 if the whole ledger is
   */
  public int transaction() {
    return transaction;
  }

  /**
   * Tells which operation is invalid.
   *
   * @return its index from 1; 0 if the whole transaction or ledger is
   */
  public int operation() {
    return operation;
  }
}
