// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * The head of a ledger with its hash. XDR struct {@code LedgerHeaderHistoryEntry}.
 *
 * @param hash {@code hash}
 * @param header {@code header}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record LedgerHeaderHistoryEntry(
    Opaque hash,
    LedgerHeader header,
    LedgerHeaderHistoryEntryExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerHeaderHistoryEntry> XDR =
      new GeneratedType<>(
          "LedgerHeaderHistoryEntry",
          "LedgerHeaderHistoryEntry",
          true,
          LedgerHeaderHistoryEntry::validate,
          LedgerHeaderHistoryEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param hash {@code hash}
   * @param header {@code header}
   * @param ext {@code ext}
   */
  public LedgerHeaderHistoryEntry {
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code hash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long hash(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeaderHistoryEntry");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code header}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerHeader}
   */
  public static long header(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeaderHistoryEntry");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 32, Views.node(self) + 1),
        "LedgerHeader");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerHeaderHistoryEntryExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeaderHistoryEntry");
    return Views.found(doc, extAt(doc, self), "LedgerHeaderHistoryEntryExt");
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
    Views.check(doc, self, "LedgerHeaderHistoryEntry");
    return extAt(doc, self) + 4;
  }

  static LedgerHeaderHistoryEntry read(XdrDocument doc, long self) {
    return new LedgerHeaderHistoryEntry(
        doc.opaque(hash(doc, self)),
        LedgerHeader.read(doc, header(doc, self)),
        LedgerHeaderHistoryEntryExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(hash, 32, "LedgerHeaderHistoryEntry.hash");
    header.encode(out);
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "LedgerHeaderHistoryEntry");
    }
    p = LedgerHeader.validate(tape, bytes, p + 32, end);
    tape.mark(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerHeaderHistoryEntry");
    }
    LedgerHeaderHistoryEntryExt.check(tape, bytes, p);
    return p + 4;
  }
}
