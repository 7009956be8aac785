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
 * Counts the transactions of an account; the upper half starts as the ledger that made it. XDR
 * typedef {@code SequenceNumber}. Values are of type {@code Long}.
 *
 * @since 0.1.0
 */
public final class SequenceNumber {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Long> XDR =
      new GeneratedType<>(
          "SequenceNumber",
          "SequenceNumber",
          false,
          SequenceNumber::validate,
          SequenceNumber::read,
          SequenceNumber::write);

  private SequenceNumber() {}

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long get(XdrDocument doc, long self) {
    Views.check(doc, self, "SequenceNumber");
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
    Views.check(doc, self, "SequenceNumber");
    return XdrDocument.offset(self) + 8;
  }

  static Long read(XdrDocument doc, long self) {
    return get(doc, self);
  }

  static void write(XdrWriter out, Long value) {
    out.int64(value);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "SequenceNumber");
    }
    return p + 8;
  }
}
