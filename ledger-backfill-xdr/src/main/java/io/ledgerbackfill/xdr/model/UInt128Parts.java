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
 * An unsigned 128-bit number. XDR struct {@code UInt128Parts}.
 *
 * @param hi The upper 64 bits.
 * @param lo The lower 64 bits.
 * @since 0.1.0
 */
public record UInt128Parts(@Unsigned long hi, @Unsigned long lo) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<UInt128Parts> XDR =
      new GeneratedType<>(
          "UInt128Parts",
          "UInt128Parts",
          false,
          UInt128Parts::validate,
          UInt128Parts::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code hi}. The upper 64 bits.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long hi(XdrDocument doc, long self) {
    Views.check(doc, self, "UInt128Parts");
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
    Views.check(doc, self, "UInt128Parts");
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
    Views.check(doc, self, "UInt128Parts");
    return XdrDocument.offset(self) + 16;
  }

  static UInt128Parts read(XdrDocument doc, long self) {
    return new UInt128Parts(hi(doc, self), lo(doc, self));
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
      throw tape.truncated(p, end, 16, "UInt128Parts");
    }
    return p + 16;
  }
}
