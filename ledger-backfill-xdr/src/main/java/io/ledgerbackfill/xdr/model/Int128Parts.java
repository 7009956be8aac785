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
 * A signed 128-bit number. XDR struct {@code Int128Parts}.
 *
 * @param hi The upper 64 bits.
 * @param lo The lower 64 bits.
 * @since 0.1.0
 */
public record Int128Parts(long hi, @Unsigned long lo) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Int128Parts> XDR =
      new GeneratedType<>(
          "Int128Parts",
          "Int128Parts",
          false,
          Int128Parts::validate,
          Int128Parts::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code hi}. The upper 64 bits.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long hi(XdrDocument doc, long self) {
    Views.check(doc, self, "Int128Parts");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code lo}. The lower 64 bits.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long lo(XdrDocument doc, long self) {
    Views.check(doc, self, "Int128Parts");
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
    Views.check(doc, self, "Int128Parts");
    return XdrDocument.offset(self) + 16;
  }

  static Int128Parts read(XdrDocument doc, long self) {
    return new Int128Parts(hi(doc, self), lo(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int64(hi);
    out.int64(lo);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 16) {
      throw tape.truncated(p, end, 16, "Int128Parts");
    }
    return p + 16;
  }
}
