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
 * XDR struct {@code AlphaNum4}.
 *
 * @param assetCode {@code assetCode}
 * @param issuer {@code issuer}
 * @since 0.1.0
 */
public record AlphaNum4(Opaque assetCode, PublicKey issuer) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<AlphaNum4> XDR =
      new GeneratedType<>(
          "AlphaNum4",
          "AlphaNum4",
          false,
          AlphaNum4::validate,
          AlphaNum4::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param assetCode {@code assetCode}
   * @param issuer {@code issuer}
   */
  public AlphaNum4 {
    Objects.requireNonNull(assetCode, "assetCode");
    Objects.requireNonNull(issuer, "issuer");
  }

  /**
   * Reads {@code assetCode}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 4 bytes
   */
  public static long assetCode(XdrDocument doc, long self) {
    Views.check(doc, self, "AlphaNum4");
    return Views.slice(doc, XdrDocument.offset(self), 4);
  }

  /**
   * Reads {@code issuer}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long issuer(XdrDocument doc, long self) {
    Views.check(doc, self, "AlphaNum4");
    return Views.found(doc, XdrDocument.offset(self) + 4, "PublicKey");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "AlphaNum4");
    return XdrDocument.offset(self) + 40;
  }

  static AlphaNum4 read(XdrDocument doc, long self) {
    return new AlphaNum4(doc.opaque(assetCode(doc, self)), PublicKey.read(doc, issuer(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(assetCode, 4, "AlphaNum4.assetCode");
    issuer.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 40) {
      throw tape.truncated(p, end, 40, "AlphaNum4");
    }
    check(tape, bytes, p);
    return p + 40;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    PublicKey.check(tape, bytes, p + 4);
  }
}
