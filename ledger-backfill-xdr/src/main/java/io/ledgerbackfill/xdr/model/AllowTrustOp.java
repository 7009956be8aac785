// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code AllowTrustOp}.
 *
 * @param trustor {@code trustor}
 * @param asset {@code asset}
 * @param authorize {@code authorize}
 * @since 0.1.0
 */
public record AllowTrustOp(PublicKey trustor, AssetCode asset, long authorize) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<AllowTrustOp> XDR =
      new GeneratedType<>(
          "AllowTrustOp",
          "AllowTrustOp",
          false,
          AllowTrustOp::validate,
          AllowTrustOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param trustor {@code trustor}
   * @param asset {@code asset}
   * @param authorize {@code authorize}
   */
  public AllowTrustOp {
    Objects.requireNonNull(trustor, "trustor");
    Objects.requireNonNull(asset, "asset");
  }

  /**
   * Reads {@code trustor}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long trustor(XdrDocument doc, long self) {
    Views.check(doc, self, "AllowTrustOp");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code asset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AssetCode}
   */
  public static long asset(XdrDocument doc, long self) {
    Views.check(doc, self, "AllowTrustOp");
    return Views.found(doc, XdrDocument.offset(self) + 36, "AssetCode");
  }

  /**
   * Reads {@code authorize}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long authorize(XdrDocument doc, long self) {
    Views.check(doc, self, "AllowTrustOp");
    return Views.uint32(doc, authorizeAt(doc, self));
  }

  private static int authorizeAt(XdrDocument doc, long self) {
    return AssetCode.end(doc, Views.found(doc, XdrDocument.offset(self) + 36, "AssetCode"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "AllowTrustOp");
    return authorizeAt(doc, self) + 4;
  }

  static AllowTrustOp read(XdrDocument doc, long self) {
    return new AllowTrustOp(
        PublicKey.read(doc, trustor(doc, self)),
        AssetCode.read(doc, asset(doc, self)),
        authorize(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    trustor.encode(out);
    asset.encode(out);
    out.uint32(authorize);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "AllowTrustOp");
    }
    PublicKey.check(tape, bytes, p);
    p = AssetCode.validate(tape, bytes, p + 36, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "AllowTrustOp");
    }
    return p + 4;
  }
}
