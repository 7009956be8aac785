package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.LedgerSink;

/** Grants whatever memory is asked for, and wants no ledgers. */
final class DroppingSink implements LedgerSink<LakeLedger> {

  @Override
  public Reservation reserve(long bytes) {
    return () -> {};
  }

  @Override
  public void accept(LakeLedger ledger) {
    ledger.close();
  }
}
