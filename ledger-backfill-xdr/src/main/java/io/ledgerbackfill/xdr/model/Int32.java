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
 * A signed 32-bit number. XDR typedef {@code int32}. Values are of type {@code Integer}.
 *
 * @since 0.1.0
 */
public final class Int32 {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Integer> XDR =
      new GeneratedType<>("int32", "int32", false, Int32::validate, Int32::read, Int32::write);

  private Int32() {}

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int get(XdrDocument doc, long self) {
    Views.check(doc, self, "int32");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "int32");
    return XdrDocument.offset(self) + 4;
  }

  static Integer read(XdrDocument doc, long self) {
    return get(doc, self);
  }

  static void write(XdrWriter out, Integer value) {
    out.int32(value);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "int32");
    }
    return p + 4;
  }
}
