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
 * An unsigned 256-bit number. XDR struct {@code UInt256Parts}.
 *
 * @param hiHi {@code hi_hi}
 * @param hiLo {@code hi_lo}
 * @param loHi {@code lo_hi}
 * @param loLo {@code lo_lo}
 * @since 0.1.0
 */
public record UInt256Parts(
    @Unsigned long hiHi,
    @Unsigned long hiLo,
    @Unsigned long loHi,
    @Unsigned long loLo) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<UInt256Parts> XDR =
      new GeneratedType<>(
          "UInt256Parts",
          "UInt256Parts",
          false,
          UInt256Parts::validate,
          UInt256Parts::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code hi_hi}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long hiHi(XdrDocument doc, long self) {
    Views.check(doc, self, "UInt256Parts");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code hi_lo}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long hiLo(XdrDocument doc, long self) {
    Views.check(doc, self, "UInt256Parts");
    return Views.int64(doc, XdrDocument.offset(self) + 8);
  }

  /**
   * Reads {@code lo_hi}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long loHi(XdrDocument doc, long self) {
    Views.check(doc, self, "UInt256Parts");
    return Views.int64(doc, XdrDocument.offset(self) + 16);
  }

  /**
   * Reads {@code lo_lo}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long loLo(XdrDocument doc, long self) {
    Views.check(doc, self, "UInt256Parts");
    return Views.int64(doc, XdrDocument.offset(self) + 24);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "UInt256Parts");
    return XdrDocument.offset(self) + 32;
  }

  static UInt256Parts read(XdrDocument doc, long self) {
    return new UInt256Parts(hiHi(doc, self), hiLo(doc, self), loHi(doc, self), loLo(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int64(hiHi);
    out.int64(hiLo);
    out.int64(loHi);
    out.int64(loLo);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "UInt256Parts");
    }
    return p + 32;
  }
}
