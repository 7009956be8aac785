package io.ledgerbackfill.xdr.ledger;

/**
 * Total order ids (SEP-35): one signed 64-bit number that names a ledger, a transaction or an
 * operation, and sorts as history does. From the high bits to the low: 32 bits ledger sequence, 20
 * bits transaction index, 12 bits operation index.
 *
 * <p>Transactions and operations are counted from 1 in the order in which they were applied; 0
 * stands for the whole ledger or the whole transaction.
 *
 * @since 0.1.0
 */
public final class TotalOrderId {

  /** The highest ledger sequence that an id can hold: it stays positive. */
  public static final int MAX_LEDGER = Integer.MAX_VALUE;

  /** The highest transaction index. */
  public static final int MAX_TRANSACTION = (1 << 20) - 1;

  /** The highest operation index. */
  public static final int MAX_OPERATION = (1 << 12) - 1;

  private static final int TRANSACTION_SHIFT = 12;
  private static final int LEDGER_SHIFT = 32;

  private TotalOrderId() {}

  /**
   * Creates an id.
   *
   * @param ledger the ledger sequence, 0 to {@link #MAX_LEDGER}
   * @param transaction the transaction's index from 1, or 0 for the ledger itself; up to {@link
   *     #MAX_TRANSACTION}
   * @param operation the operation's index from 1, or 0 for the transaction itself; up to {@link
   *     #MAX_OPERATION}
   * @return the id
   * @throws IllegalArgumentException if a part is out of range; the message names it
   */
  public static long of(long ledger, int transaction, int operation) {
    if (ledger < 0 || ledger > MAX_LEDGER) {
      throw outOfRange("ledger", ledger, MAX_LEDGER);
    }
    if (transaction < 0 || transaction > MAX_TRANSACTION) {
      throw outOfRange("transaction", transaction, MAX_TRANSACTION);
    }
    if (operation < 0 || operation > MAX_OPERATION) {
      throw outOfRange("operation", operation, MAX_OPERATION);
    }
    return ledger << LEDGER_SHIFT | (long) transaction << TRANSACTION_SHIFT | operation;
  }

  /**
   * Reads the ledger of an id.
   *
   * @param id an id made by {@link #of}
   * @return the ledger sequence
   */
  public static int ledger(long id) {
    return (int) (id >> LEDGER_SHIFT);
  }

  /**
   * Reads the transaction of an id.
   *
   * @param id an id made by {@link #of}
   * @return the transaction's index from 1, or 0
   */
  public static int transaction(long id) {
    return (int) (id >> TRANSACTION_SHIFT) & MAX_TRANSACTION;
  }

  /**
   * Reads the operation of an id.
   *
   * @param id an id made by {@link #of}
   * @return the operation's index from 1, or 0
   */
  public static int operation(long id) {
    return (int) id & MAX_OPERATION;
  }

  private static IllegalArgumentException outOfRange(String part, long value, int max) {
    return new IllegalArgumentException(
        "a total order id has no room for " + part + " " + value + ", only 0 to " + max);
  }
}
