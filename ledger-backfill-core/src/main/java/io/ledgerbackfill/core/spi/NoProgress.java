package io.ledgerbackfill.core.spi;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;

/** See {@link ProgressStore#none}. */
enum NoProgress implements ProgressStore {
  INSTANCE;

  @Override
  public LedgerSet done(LedgerRange range) {
    return LedgerSet.empty();
  }
}
