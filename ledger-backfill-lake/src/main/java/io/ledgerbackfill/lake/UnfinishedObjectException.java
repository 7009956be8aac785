package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;

/**
 * The newest object of a lake is not whole: most likely it is still being written. A run can end
 * before it, or be repeated later.
 *
 * @since 0.1.0
 */
public final class UnfinishedObjectException extends CorruptObjectException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure.
   *
   * @param ledgers the ledgers that the object is named after
   * @param cause what shows that it is not whole
   */
  UnfinishedObjectException(LedgerRange ledgers, CorruptObjectException cause) {
    super(
        cause.getMessage()
            + "; it is the newest object of the lake, so perhaps not whole yet: end before ledger "
            + ledgers.first()
            + " (--to), or run the same again when it is",
        cause);
  }
}
