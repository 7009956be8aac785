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
 * A price as a fraction. XDR struct {@code Price}.
 *
 * @param n Numerator.
 * @param d Denominator.
 * @since 0.1.0
 */
public record Price(int n, int d) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Price> XDR =
      new GeneratedType<>(
          "Price",
          "Price",
          false,
          Price::validate,
          Price::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code n}. Numerator.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int n(XdrDocument doc, long self) {
    Views.check(doc, self, "Price");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code d}. Denominator.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int d(XdrDocument doc, long self) {
    Views.check(doc, self, "Price");
    return Views.int32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Price");
    return XdrDocument.offset(self) + 8;
  }

  static Price read(XdrDocument doc, long self) {
    return new Price(n(doc, self), d(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(n);
    out.int32(d);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "Price");
    }
    return p + 8;
  }
}
