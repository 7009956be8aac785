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
import java.util.Objects;

/**
 * XDR struct {@code LedgerKeyTtl}.
 *
 * @param keyHash {@code keyHash}
 * @since 0.1.0
 */
public record LedgerKeyTtl(Opaque keyHash) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerKeyTtl> XDR =
      new GeneratedType<>(
          "LedgerKeyTtl",
          "LedgerKeyTtl",
          false,
          LedgerKeyTtl::validate,
          LedgerKeyTtl::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param keyHash {@code keyHash}
   */
  public LedgerKeyTtl {
    Objects.requireNonNull(keyHash, "keyHash");
  }

  /**
   * Reads {@code keyHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long keyHash(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyTtl");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyTtl");
    return XdrDocument.offset(self) + 32;
  }

  static LedgerKeyTtl read(XdrDocument doc, long self) {
    return new LedgerKeyTtl(doc.opaque(keyHash(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(keyHash, 32, "LedgerKeyTtl.keyHash");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "LedgerKeyTtl");
    }
    return p + 32;
  }
}
