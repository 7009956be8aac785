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
 * What open offers may take from a balance or add to it. XDR struct {@code Liabilities}.
 *
 * @param buying {@code buying}
 * @param selling {@code selling}
 * @since 0.1.0
 */
public record Liabilities(long buying, long selling) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Liabilities> XDR =
      new GeneratedType<>(
          "Liabilities",
          "Liabilities",
          false,
          Liabilities::validate,
          Liabilities::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code buying}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long buying(XdrDocument doc, long self) {
    Views.check(doc, self, "Liabilities");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code selling}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long selling(XdrDocument doc, long self) {
    Views.check(doc, self, "Liabilities");
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
    Views.check(doc, self, "Liabilities");
    return XdrDocument.offset(self) + 16;
  }

  static Liabilities read(XdrDocument doc, long self) {
    return new Liabilities(buying(doc, self), selling(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int64(buying);
    out.int64(selling);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 16) {
      throw tape.truncated(p, end, 16, "Liabilities");
    }
    return p + 16;
  }
}
