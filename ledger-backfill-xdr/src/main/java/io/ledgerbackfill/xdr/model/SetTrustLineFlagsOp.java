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
 * XDR struct {@code SetTrustLineFlagsOp}.
 *
 * @param trustor {@code trustor}
 * @param asset {@code asset}
 * @param clearFlags {@code clearFlags}
 * @param setFlags {@code setFlags}
 * @since 0.1.0
 */
public record SetTrustLineFlagsOp(PublicKey trustor, Asset asset, long clearFlags, long setFlags) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SetTrustLineFlagsOp> XDR =
      new GeneratedType<>(
          "SetTrustLineFlagsOp",
          "SetTrustLineFlagsOp",
          false,
          SetTrustLineFlagsOp::validate,
          SetTrustLineFlagsOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param trustor {@code trustor}
   * @param asset {@code asset}
   * @param clearFlags {@code clearFlags}
   * @param setFlags {@code setFlags}
   */
  public SetTrustLineFlagsOp {
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
    Views.check(doc, self, "SetTrustLineFlagsOp");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code asset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long asset(XdrDocument doc, long self) {
    Views.check(doc, self, "SetTrustLineFlagsOp");
    return Views.found(doc, XdrDocument.offset(self) + 36, "Asset");
  }

  /**
   * Reads {@code clearFlags}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long clearFlags(XdrDocument doc, long self) {
    Views.check(doc, self, "SetTrustLineFlagsOp");
    return Views.uint32(doc, clearFlagsAt(doc, self));
  }

  /**
   * Reads {@code setFlags}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long setFlags(XdrDocument doc, long self) {
    Views.check(doc, self, "SetTrustLineFlagsOp");
    return Views.uint32(doc, setFlagsAt(doc, self));
  }

  private static int clearFlagsAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, XdrDocument.offset(self) + 36, "Asset"));
  }

  private static int setFlagsAt(XdrDocument doc, long self) {
    return clearFlagsAt(doc, self) + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SetTrustLineFlagsOp");
    return setFlagsAt(doc, self) + 4;
  }

  static SetTrustLineFlagsOp read(XdrDocument doc, long self) {
    return new SetTrustLineFlagsOp(
        PublicKey.read(doc, trustor(doc, self)),
        Asset.read(doc, asset(doc, self)),
        clearFlags(doc, self),
        setFlags(doc, self));
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
    out.uint32(clearFlags);
    out.uint32(setFlags);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "SetTrustLineFlagsOp");
    }
    PublicKey.check(tape, bytes, p);
    p = Asset.validate(tape, bytes, p + 36, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "SetTrustLineFlagsOp");
    }
    return p + 8;
  }
}
