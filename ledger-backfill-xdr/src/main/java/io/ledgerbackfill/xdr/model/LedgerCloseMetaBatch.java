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
 * Consecutive ledgers; what an object of a lake holds (SEP-54). XDR struct {@code
 * LedgerCloseMetaBatch}.
 *
 * @param startSequence The first ledger.
 * @param endSequence The last ledger, included.
 * @param ledgerCloseMetas {@code ledgerCloseMetas}
 * @since 0.1.0
 */
public record LedgerCloseMetaBatch(
    long startSequence,
    long endSequence,
    List<LedgerCloseMeta> ledgerCloseMetas) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerCloseMetaBatch> XDR =
      new GeneratedType<>(
          "LedgerCloseMetaBatch",
          "LedgerCloseMetaBatch",
          true,
          LedgerCloseMetaBatch::validate,
          LedgerCloseMetaBatch::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param startSequence The first ledger.
   * @param endSequence The last ledger, included.
   * @param ledgerCloseMetas {@code ledgerCloseMetas}
   */
  public LedgerCloseMetaBatch {
    ledgerCloseMetas = List.copyOf(ledgerCloseMetas);
  }

  /**
   * Reads {@code startSequence}. The first ledger.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long startSequence(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaBatch");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code endSequence}. The last ledger, included.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long endSequence(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaBatch");
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code ledgerCloseMetas}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerCloseMeta}
   */
  public static long ledgerCloseMetas(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaBatch");
    return Views.found(doc, self + 8, "LedgerCloseMeta<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaBatch");
    return LedgerCloseMeta.arrayEnd(doc, Views.found(doc, self + 8, "LedgerCloseMeta<>"));
  }

  static LedgerCloseMetaBatch read(XdrDocument doc, long self) {
    return new LedgerCloseMetaBatch(
        startSequence(doc, self),
        endSequence(doc, self),
        LedgerCloseMeta.readArray(doc, ledgerCloseMetas(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(startSequence);
    out.uint32(endSequence);
    out.count(ledgerCloseMetas, Integer.MAX_VALUE, "LedgerCloseMetaBatch.ledgerCloseMetas");
    for (LedgerCloseMeta element : ledgerCloseMetas) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 12) {
      throw tape.truncated(p, end, 12, "LedgerCloseMetaBatch");
    }
    int nLedgerCloseMetas = tape.count(
        bytes,
        p + 8,
        end,
        412,
        Integer.MAX_VALUE,
        "LedgerCloseMetaBatch.ledgerCloseMetas");
    p += 12;
    int slotsLedgerCloseMetas = tape.reserve(2 * nLedgerCloseMetas);
    for (int i = 0; i < nLedgerCloseMetas; i++) {
      tape.markNode(slotsLedgerCloseMetas + 2 * i, p);
      p = LedgerCloseMeta.validate(tape, bytes, p, end);
    }
    return p;
  }
}
