package io.ledgerbackfill.xdr.ledger;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV0;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV1;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV2;
import io.ledgerbackfill.xdr.model.LedgerHeaderHistoryEntry;

/**
 * Finds the header of a ledger, whatever the version of its {@code LedgerCloseMeta}.
 *
 * @since 0.1.0
 */
public final class LedgerHeaders {

  private LedgerHeaders() {}

  /**
   * Finds the header with its hash.
   *
   * @param doc the document
   * @param ledger position of a {@code LedgerCloseMeta}
   * @return position of the {@code LedgerHeaderHistoryEntry}
   */
  public static long entry(XdrDocument doc, long ledger) {
    return switch (LedgerCloseMeta.v(doc, ledger)) {
      case 0 -> LedgerCloseMetaV0.ledgerHeader(doc, LedgerCloseMeta.v0(doc, ledger));
      case 1 -> LedgerCloseMetaV1.ledgerHeader(doc, LedgerCloseMeta.v1(doc, ledger));
      case 2 -> LedgerCloseMetaV2.ledgerHeader(doc, LedgerCloseMeta.v2(doc, ledger));
      default -> throw new IllegalArgumentException("not a LedgerCloseMeta");
    };
  }

  /**
   * Finds the header.
   *
   * @param doc the document
   * @param ledger position of a {@code LedgerCloseMeta}
   * @return position of the {@code LedgerHeader}
   */
  public static long header(XdrDocument doc, long ledger) {
    return LedgerHeaderHistoryEntry.header(doc, entry(doc, ledger));
  }
}
