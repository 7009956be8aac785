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
 * XDR struct {@code LiquidityPoolConstantProductParameters}.
 *
 * @param assetA {@code assetA}
 * @param assetB {@code assetB}
 * @param fee In hundredths of a percent; always 30.
 * @since 0.1.0
 */
public record LiquidityPoolConstantProductParameters(Asset assetA, Asset assetB, int fee) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LiquidityPoolConstantProductParameters> XDR =
      new GeneratedType<>(
          "LiquidityPoolConstantProductParameters",
          "LiquidityPoolConstantProductParameters",
          false,
          LiquidityPoolConstantProductParameters::validate,
          LiquidityPoolConstantProductParameters::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param assetA {@code assetA}
   * @param assetB {@code assetB}
   * @param fee In hundredths of a percent; always 30.
   */
  public LiquidityPoolConstantProductParameters {
    Objects.requireNonNull(assetA, "assetA");
    Objects.requireNonNull(assetB, "assetB");
  }

  /**
   * Reads {@code assetA}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long assetA(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolConstantProductParameters");
    return Views.found(doc, XdrDocument.offset(self), "Asset");
  }

  /**
   * Reads {@code assetB}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long assetB(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolConstantProductParameters");
    return Views.found(doc, assetBAt(doc, self), "Asset");
  }

  /**
   * Reads {@code fee}. In hundredths of a percent; always 30.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int fee(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolConstantProductParameters");
    return Views.int32(doc, feeAt(doc, self));
  }

  private static int assetBAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, XdrDocument.offset(self), "Asset"));
  }

  private static int feeAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, assetBAt(doc, self), "Asset"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolConstantProductParameters");
    return feeAt(doc, self) + 4;
  }

  static LiquidityPoolConstantProductParameters read(XdrDocument doc, long self) {
    return new LiquidityPoolConstantProductParameters(
        Asset.read(doc, assetA(doc, self)),
        Asset.read(doc, assetB(doc, self)),
        fee(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    assetA.encode(out);
    assetB.encode(out);
    out.int32(fee);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = Asset.validate(tape, bytes, p, end);
    p = Asset.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LiquidityPoolConstantProductParameters");
    }
    return p + 4;
  }
}
