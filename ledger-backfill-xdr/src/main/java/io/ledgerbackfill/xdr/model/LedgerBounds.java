// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * XDR struct {@code LedgerBounds}.
 *
 * @param minLedger {@code minLedger}
 * @param maxLedger {@code maxLedger}
 * @since 0.1.0
 */
public record LedgerBounds(long minLedger, long maxLedger) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerBounds> XDR =
      new GeneratedType<>(
          "LedgerBounds",
          "LedgerBounds",
          false,
          LedgerBounds::validate,
          LedgerBounds::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code minLedger}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long minLedger(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerBounds");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code maxLedger}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long maxLedger(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerBounds");
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerBounds");
    return XdrDocument.offset(self) + 8;
  }

  static LedgerBounds read(XdrDocument doc, long self) {
    return new LedgerBounds(minLedger(doc, self), maxLedger(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(minLedger);
    out.uint32(maxLedger);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "LedgerBounds");
    }
    return p + 8;
  }
}
