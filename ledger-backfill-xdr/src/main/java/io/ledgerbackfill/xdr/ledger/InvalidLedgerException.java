package io.ledgerbackfill.xdr.ledger;

/**
 * A ledger that is well-formed XDR, yet whose parts contradict each other or break a rule: a result
 * without its transaction, say. The message names the ledger and, where they apply, the
 * transaction, by its place and its hash, and the operation.
 *
 * @since 0.1.0
 */
public final class InvalidLedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long ledger;
  private final int transaction;
  private final int operation;

  /**
   * Names a ledger that is invalid as a whole. Of a transaction, {@link LedgerTransaction#invalid}
   * makes the exception.
   *
   * @param ledger the ledger's sequence
   * @param reason what is wrong, without a full stop
   */
  public InvalidLedgerException(long ledger, String reason) {
    this(ledger, 0, 0, "ledger " + ledger + ": " + reason);
  }

  private InvalidLedgerException(long ledger, int transaction, int operation, String message) {
    super(message);
    this.ledger = ledger;
    this.transaction = transaction;
    this.operation = operation;
  }

  static InvalidLedgerException inTransaction(
      long ledger, int transaction, String hash, String reason) {
    return new InvalidLedgerException(
        ledger, transaction, 0, where(ledger, transaction, hash) + ": " + reason);
  }

  static InvalidLedgerException inOperation(
      long ledger, int transaction, String hash, int operation, String reason) {
    return new InvalidLedgerException(
        ledger,
        transaction,
        operation,
        where(ledger, transaction, hash) + ", operation " + operation + ": " + reason);
  }

  private static String where(long ledger, int transaction, String hash) {
    return "ledger " + ledger + ", transaction " + transaction + " (" + hash + ")";
  }

  /**
   * Returns which ledger is invalid.
   *
   * @return the ledger's sequence
   */
  public long ledger() {
    return ledger;
  }

  /**
   * Returns which transaction is invalid.
   *
   * @return its index from 1, in applied order; 0 if the whole ledger is
   */
  public int transaction() {
    return transaction;
  }

  /**
   * Returns which operation is invalid.
   *
   * @return its index from 1; 0 if the whole transaction or ledger is
   */
  public int operation() {
    return operation;
  }
}
