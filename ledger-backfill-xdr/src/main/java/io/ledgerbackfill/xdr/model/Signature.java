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
 * An ed25519 signature, or the preimage of a hash. XDR typedef {@code Signature}. Values are of
 * type {@code Opaque}.
 *
 * @since 0.1.0
 */
public final class Signature {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Opaque> XDR =
      new GeneratedType<>(
          "Signature",
          "Signature",
          false,
          Signature::validate,
          Signature::read,
          Signature::write);

  private Signature() {}

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes, at most 64
   */
  public static long get(XdrDocument doc, long self) {
    Views.check(doc, self, "Signature");
    return Views.slice(doc, XdrDocument.offset(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Signature");
    return Views.afterOpaque(doc, XdrDocument.offset(self));
  }

  static Opaque read(XdrDocument doc, long self) {
    return doc.opaque(get(doc, self));
  }

  static void write(XdrWriter out, Opaque value) {
    out.opaque(value, 64, "Signature");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "Signature");
    }
    p = tape.opaque(bytes, p, end, 64, "Signature");
    return p;
  }
}
