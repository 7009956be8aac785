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
 * XDR struct {@code BumpSequenceOp}.
 *
 * @param bumpTo {@code bumpTo}
 * @since 0.1.0
 */
public record BumpSequenceOp(long bumpTo) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<BumpSequenceOp> XDR =
      new GeneratedType<>(
          "BumpSequenceOp",
          "BumpSequenceOp",
          false,
          BumpSequenceOp::validate,
          BumpSequenceOp::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code bumpTo}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long bumpTo(XdrDocument doc, long self) {
    Views.check(doc, self, "BumpSequenceOp");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "BumpSequenceOp");
    return XdrDocument.offset(self) + 8;
  }

  static BumpSequenceOp read(XdrDocument doc, long self) {
    return new BumpSequenceOp(bumpTo(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int64(bumpTo);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "BumpSequenceOp");
    }
    return p + 8;
  }
}
