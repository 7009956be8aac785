package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.xdr.codec.XdrDocument;

/**
 * A ledger as a validated {@code LedgerCloseMeta}: what the ready-made rows are made of, wherever
 * it comes from. Those of a lake are {@link LakeLedger}s; whoever brings ledgers from elsewhere
 * makes {@link MemoryLedger}s of them.
 *
 * @since 0.1.0
 */
public interface XdrLedger extends Ledger {

  /**
   * Returns the ledger, indexed for reading; {@link XdrDocument#root} is its {@code
   * LedgerCloseMeta}.
   *
   * @return the document; not to be used once the ledger is closed
   */
  XdrDocument document();
}
