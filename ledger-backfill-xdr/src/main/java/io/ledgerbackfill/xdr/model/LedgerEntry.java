// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One entry of the ledger's state. XDR struct {@code LedgerEntry}.
 *
 * @param lastModifiedLedgerSeq The ledger that changed the entry last.
 * @param data {@code data}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record LedgerEntry(long lastModifiedLedgerSeq, LedgerEntryData data, LedgerEntryExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerEntry> XDR =
      new GeneratedType<>(
          "LedgerEntry",
          "LedgerEntry",
          true,
          LedgerEntry::validate,
          LedgerEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param lastModifiedLedgerSeq The ledger that changed the entry last.
   * @param data {@code data}
   * @param ext {@code ext}
   */
  public LedgerEntry {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code lastModifiedLedgerSeq}. The ledger that changed the entry last.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long lastModifiedLedgerSeq(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntry");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code data}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerEntryData}
   */
  public static long data(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntry");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 4, Views.node(self) + 1),
        "LedgerEntryData");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerEntryExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntry");
    return Views.found(doc, extAt(doc, self), "LedgerEntryExt");
  }

  private static int extAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntry");
    return LedgerEntryExt.end(doc, Views.found(doc, extAt(doc, self), "LedgerEntryExt"));
  }

  /**
   * Finds an element of an array of this type.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "LedgerEntry<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "LedgerEntry");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<LedgerEntry> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<LedgerEntry> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "LedgerEntry")));
    }
    return values;
  }

  static LedgerEntry read(XdrDocument doc, long self) {
    return new LedgerEntry(
        lastModifiedLedgerSeq(doc, self),
        LedgerEntryData.read(doc, data(doc, self)),
        LedgerEntryExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(lastModifiedLedgerSeq);
    data.encode(out);
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerEntry");
    }
    p = LedgerEntryData.validate(tape, bytes, p + 4, end);
    tape.mark(node, p);
    p = LedgerEntryExt.validate(tape, bytes, p, end);
    return p;
  }
}
