package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.indexer.EntryChanges;

/**
 * How a ledger entry changed.
 *
 * @since 0.1.0
 */
public enum ChangeKind {
  /** It came into the ledger, or back into it. The row is to be inserted, or updated. */
  ADD,
  /** It was there before, and is still there. The row is to be updated, or inserted. */
  UPDATE,
  /** It left the ledger. The row is to be deleted, if there is one. */
  REMOVE;

  static ChangeKind of(EntryChanges changes, int index) {
    if (changes.isCreated(index)) {
      return ADD;
    }
    return changes.isRemoved(index) ? REMOVE : UPDATE;
  }
}
