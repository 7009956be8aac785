package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.testing.FetcherContract;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/** What a fetcher of lakes promises, wherever the lake is. */
abstract class LakeFetcherContract extends FetcherContract<LakeLedger> {

  static final LakeLayout LAYOUT = LakeLayout.of(4, 8);

  private static final LedgerRange RANGE = LedgerRange.of(1000, 1039);

  final TrackingBufferPool pool = new TrackingBufferPool();

  /** Writes a lake of ten objects. */
  static void write(Path folder) {
    try (LakeWriter writer = new LakeWriter(folder, LAYOUT, "net", LakeWriter.DEFAULT_LEVEL)) {
      for (long ledger = RANGE.first(); ledger <= RANGE.last(); ledger++) {
        writer.add(ledger, MadeObject.ledger(ledger));
      }
    }
  }

  /** Returns where the lake is. */
  abstract ObjectStore store();

  @Override
  protected Fetcher<LakeLedger> fetcher() {
    return LakeFetcher.builder(store(), LAYOUT).bufferPool(pool).build();
  }

  @Override
  protected LedgerSet ledgers() {
    return LedgerSet.of(RANGE);
  }

  @Override
  protected Object content(LakeLedger ledger) {
    XdrDocument document = ledger.document();
    return ByteBuffer.wrap(Arrays.copyOfRange(document.bytes(), document.start(), document.end()));
  }

  @Override
  protected FetchUnit missingUnit() {
    return new FetchUnit(LAYOUT.key(2000), LedgerRange.of(2000, 2003));
  }

  @Override
  protected void assertNothingIsHeld() {
    pool.assertNoLeaks();
  }
}
