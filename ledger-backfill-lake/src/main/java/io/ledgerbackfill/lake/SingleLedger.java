package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one ledger out of the object that holds it. */
final class SingleLedger implements LedgerSink<LakeLedger> {

  private final long sequence;
  private byte @Nullable [] bytes;

  private SingleLedger(long sequence) {
    this.sequence = sequence;
  }

  static byte[] read(LakeFetcher fetcher, long sequence) throws InterruptedException {
    LedgerSet wanted = LedgerSet.of(List.of(LedgerRange.of(sequence, sequence)));
    FetchUnit unit = fetcher.units(wanted).next();
    SingleLedger sink = new SingleLedger(sequence);
    fetcher.fetch(unit, sink);
    if (sink.bytes == null) {
      throw new FinalException("object " + unit.name() + " does not hold ledger " + sequence);
    }
    return sink.bytes;
  }

  @Override
  public Reservation reserve(long size) {
    return () -> {};
  }

  @Override
  public void accept(LakeLedger ledger) {
    try (ledger) {
      if (ledger.sequence() == sequence) {
        XdrDocument document = ledger.document();
        bytes = Arrays.copyOfRange(document.bytes(), document.start(), document.end());
      }
    }
  }
}
