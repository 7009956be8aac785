// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code MuxedAccountMed25519}.
 *
 * @param id {@code id}
 * @param ed25519 {@code ed25519}
 * @since 0.1.0
 */
public record MuxedAccountMed25519(@Unsigned long id, Opaque ed25519) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<MuxedAccountMed25519> XDR =
      new GeneratedType<>(
          "MuxedAccountMed25519",
          "MuxedAccountMed25519",
          false,
          MuxedAccountMed25519::validate,
          MuxedAccountMed25519::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param id {@code id}
   * @param ed25519 {@code ed25519}
   */
  public MuxedAccountMed25519 {
    Objects.requireNonNull(ed25519, "ed25519");
  }

  /**
   * Reads {@code id}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long id(XdrDocument doc, long self) {
    Views.check(doc, self, "MuxedAccountMed25519");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code ed25519}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long ed25519(XdrDocument doc, long self) {
    Views.check(doc, self, "MuxedAccountMed25519");
    return Views.slice(doc, XdrDocument.offset(self) + 8, 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "MuxedAccountMed25519");
    return XdrDocument.offset(self) + 40;
  }

  static MuxedAccountMed25519 read(XdrDocument doc, long self) {
    return new MuxedAccountMed25519(id(doc, self), doc.opaque(ed25519(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int64(id);
    out.fixed(ed25519, 32, "MuxedAccountMed25519.ed25519");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 40) {
      throw tape.truncated(p, end, 40, "MuxedAccountMed25519");
    }
    return p + 40;
  }
}
