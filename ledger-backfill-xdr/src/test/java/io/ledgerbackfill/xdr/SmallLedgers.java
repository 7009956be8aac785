package io.ledgerbackfill.xdr;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaBatch;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV0;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import io.ledgerbackfill.xdr.model.LedgerHeaderExt;
import io.ledgerbackfill.xdr.model.LedgerHeaderHistoryEntry;
import io.ledgerbackfill.xdr.model.LedgerHeaderHistoryEntryExt;
import io.ledgerbackfill.xdr.model.StellarValue;
import io.ledgerbackfill.xdr.model.StellarValueExt;
import io.ledgerbackfill.xdr.model.TransactionSet;
import java.util.List;
import java.util.stream.LongStream;

/** Hand-made ledgers without transactions, for tests that need some ledger, whatever is in it. */
public final class SmallLedgers {

  private static final Opaque NO_HASH = Opaque.zeros(32);

  private SmallLedgers() {}

  /**
   * Creates a ledger.
   *
   * @param sequence its sequence
   * @return the ledger
   */
  public static LedgerCloseMeta ledger(long sequence) {
    LedgerHeader header =
        new LedgerHeader(
            1,
            NO_HASH,
            new StellarValue(
                NO_HASH, 1_500_000_000L + sequence, List.of(), StellarValueExt.ofBasic()),
            NO_HASH,
            NO_HASH,
            sequence,
            1_000_000_000_000_000_000L,
            0,
            0,
            0,
            100,
            5_000_000,
            50,
            List.of(NO_HASH, NO_HASH, NO_HASH, NO_HASH),
            LedgerHeaderExt.ofV0());
    return LedgerCloseMeta.ofV0(
        new LedgerCloseMetaV0(
            new LedgerHeaderHistoryEntry(NO_HASH, header, LedgerHeaderHistoryEntryExt.ofV0()),
            new TransactionSet(NO_HASH, List.of()),
            List.of(),
            List.of(),
            List.of()));
  }

  /**
   * Creates a batch of consecutive ledgers.
   *
   * @param first the first ledger
   * @param last the last ledger, included
   * @return the batch
   */
  public static LedgerCloseMetaBatch batch(long first, long last) {
    return new LedgerCloseMetaBatch(
        first, last, LongStream.rangeClosed(first, last).mapToObj(SmallLedgers::ledger).toList());
  }
}
