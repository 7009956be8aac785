// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * The weight of the account's own key, then the low, medium and high thresholds. XDR typedef {@code
 * Thresholds}. Values are of type {@code Opaque}.
 *
 * @since 0.1.0
 */
public final class Thresholds {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Opaque> XDR =
      new GeneratedType<>(
          "Thresholds",
          "Thresholds",
          false,
          Thresholds::validate,
          Thresholds::read,
          Thresholds::write);

  private Thresholds() {}

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 4 bytes
   */
  public static long get(XdrDocument doc, long self) {
    Views.check(doc, self, "Thresholds");
    return Views.slice(doc, XdrDocument.offset(self), 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Thresholds");
    return XdrDocument.offset(self) + 4;
  }

  static Opaque read(XdrDocument doc, long self) {
    return doc.opaque(get(doc, self));
  }

  static void write(XdrWriter out, Opaque value) {
    out.fixed(value, 4, "Thresholds");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "Thresholds");
    }
    return p + 4;
  }
}
