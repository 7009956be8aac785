package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryExt;
import io.ledgerbackfill.xdr.model.LedgerEntryExtensionV1;
import io.ledgerbackfill.xdr.model.LedgerEntryExtensionV1Ext;
import io.ledgerbackfill.xdr.model.PublicKey;
import org.jspecify.annotations.Nullable;

/** Who pays the reserve of an entry that another one owns (CAP-33). */
final class Sponsors {

  private Sponsors() {}

  static @Nullable PublicKey of(LedgerEntry entry) {
    return entry.ext().v() == 1 ? entry.ext().v1().sponsoringID() : null;
  }

  static LedgerEntryExt ext(@Nullable PublicKey sponsor) {
    return sponsor == null
        ? LedgerEntryExt.ofV0()
        : LedgerEntryExt.ofV1(
            new LedgerEntryExtensionV1(sponsor, LedgerEntryExtensionV1Ext.ofV0()));
  }
}
