// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * XDR struct {@code TimeBounds}.
 *
 * @param minTime {@code minTime}
 * @param maxTime {@code maxTime}
 * @since 0.1.0
 */
public record TimeBounds(@Unsigned long minTime, @Unsigned long maxTime) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TimeBounds> XDR =
      new GeneratedType<>(
          "TimeBounds",
          "TimeBounds",
          false,
          TimeBounds::validate,
          TimeBounds::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code minTime}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long minTime(XdrDocument doc, long self) {
    Views.check(doc, self, "TimeBounds");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code maxTime}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long maxTime(XdrDocument doc, long self) {
    Views.check(doc, self, "TimeBounds");
    return Views.int64(doc, XdrDocument.offset(self) + 8);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TimeBounds");
    return XdrDocument.offset(self) + 16;
  }

  static TimeBounds read(XdrDocument doc, long self) {
    return new TimeBounds(minTime(doc, self), maxTime(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int64(minTime);
    out.int64(maxTime);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 16) {
      throw tape.truncated(p, end, 16, "TimeBounds");
    }
    return p + 16;
  }
}
