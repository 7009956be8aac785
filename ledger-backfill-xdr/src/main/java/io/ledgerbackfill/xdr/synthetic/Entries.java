package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerKey;
import org.jspecify.annotations.Nullable;

/** Ledger entries by their keys. */
interface Entries {

  /** Finds an entry; null if there is none. */
  @Nullable LedgerEntry find(LedgerKey key);

  /** Replaces an entry; null removes it. */
  void store(LedgerKey key, @Nullable LedgerEntry entry);
}
