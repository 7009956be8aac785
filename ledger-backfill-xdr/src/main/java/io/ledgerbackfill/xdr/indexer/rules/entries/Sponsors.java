package io.ledgerbackfill.xdr.indexer.rules.entries;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryExt;
import io.ledgerbackfill.xdr.model.LedgerEntryExtensionV1;

/**
 * Who pays the reserve of an entry in its owner's place (CAP-33).
 *
 * @since 0.1.0
 */
public final class Sponsors {

  private Sponsors() {}

  /**
   * Finds the sponsor of an entry.
   *
   * @param entry position of a {@link LedgerEntry}, or {@link EntryChanges#ABSENT}
   * @return position of the {@code AccountID}, or {@link EntryChanges#ABSENT}
   */
  public static long of(XdrDocument doc, long entry) {
    if (entry == EntryChanges.ABSENT) {
      return EntryChanges.ABSENT;
    }
    long ext = LedgerEntry.ext(doc, entry);
    if (LedgerEntryExt.v(doc, ext) != 1) {
      return EntryChanges.ABSENT;
    }
    long v1 = LedgerEntryExt.v1(doc, ext);
    return LedgerEntryExtensionV1.hasSponsoringID(doc, v1)
        ? LedgerEntryExtensionV1.sponsoringID(doc, v1)
        : EntryChanges.ABSENT;
  }

  /** Compares two sponsors, each the position of an {@code AccountID}, or absent. */
  public static boolean same(XdrDocument doc, long one, long other) {
    if (one == EntryChanges.ABSENT || other == EntryChanges.ABSENT) {
      return one == other;
    }
    return AccountIds.same(doc, one, other);
  }
}
