// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;

/**
 * Changes, in the order in which they happened. XDR typedef {@code LedgerEntryChanges}. Values are
 * of type {@code List<LedgerEntryChange>}.
 *
 * @since 0.1.0
 */
public final class LedgerEntryChanges {

  /** Decodes and encodes values of this type. */
  public static final XdrType<List<LedgerEntryChange>> XDR =
      new GeneratedType<>(
          "LedgerEntryChanges",
          "LedgerEntryChange<>",
          true,
          LedgerEntryChanges::validate,
          LedgerEntryChanges::read,
          LedgerEntryChanges::write);

  private LedgerEntryChanges() {}

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryChange<>");
    return LedgerEntryChange.arrayEnd(doc, Views.found(doc, self, "LedgerEntryChange<>"));
  }

  static List<LedgerEntryChange> read(XdrDocument doc, long self) {
    return LedgerEntryChange.readArray(doc, self);
  }

  static void write(XdrWriter out, List<LedgerEntryChange> value) {
    out.count(value, Integer.MAX_VALUE, "LedgerEntryChanges");
    for (LedgerEntryChange element : value) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerEntryChanges");
    }
    int n = tape.count(bytes, p, end, 12, Integer.MAX_VALUE, "LedgerEntryChanges");
    p += 4;
    int slots = tape.reserve(2 * n);
    for (int i = 0; i < n; i++) {
      tape.markNode(slots + 2 * i, p);
      p = LedgerEntryChange.validate(tape, bytes, p, end);
    }
    return p;
  }
}
