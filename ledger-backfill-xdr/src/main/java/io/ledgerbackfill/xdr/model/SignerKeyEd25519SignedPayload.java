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
 * XDR struct {@code SignerKeyEd25519SignedPayload}.
 *
 * @param ed25519 {@code ed25519}
 * @param payload {@code payload}
 * @since 0.1.0
 */
public record SignerKeyEd25519SignedPayload(Opaque ed25519, Opaque payload) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SignerKeyEd25519SignedPayload> XDR =
      new GeneratedType<>(
          "SignerKeyEd25519SignedPayload",
          "SignerKeyEd25519SignedPayload",
          false,
          SignerKeyEd25519SignedPayload::validate,
          SignerKeyEd25519SignedPayload::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ed25519 {@code ed25519}
   * @param payload {@code payload}
   */
  public SignerKeyEd25519SignedPayload {
    Objects.requireNonNull(ed25519, "ed25519");
    Objects.requireNonNull(payload, "payload");
  }

  /**
   * Reads {@code ed25519}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long ed25519(XdrDocument doc, long self) {
    Views.check(doc, self, "SignerKeyEd25519SignedPayload");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code payload}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes, at most 64
   */
  public static long payload(XdrDocument doc, long self) {
    Views.check(doc, self, "SignerKeyEd25519SignedPayload");
    return Views.slice(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SignerKeyEd25519SignedPayload");
    return Views.afterOpaque(doc, XdrDocument.offset(self) + 32);
  }

  static SignerKeyEd25519SignedPayload read(XdrDocument doc, long self) {
    return new SignerKeyEd25519SignedPayload(
        doc.opaque(ed25519(doc, self)),
        doc.opaque(payload(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(ed25519, 32, "SignerKeyEd25519SignedPayload.ed25519");
    out.opaque(payload, 64, "SignerKeyEd25519SignedPayload.payload");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "SignerKeyEd25519SignedPayload");
    }
    p = tape.opaque(bytes, p + 32, end, 64, "SignerKeyEd25519SignedPayload.payload");
    return p;
  }
}
