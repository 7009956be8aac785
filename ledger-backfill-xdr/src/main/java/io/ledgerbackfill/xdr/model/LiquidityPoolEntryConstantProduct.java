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
 * XDR struct {@code LiquidityPoolEntryConstantProduct}.
 *
 * @param params {@code params}
 * @param reserveA {@code reserveA}
 * @param reserveB {@code reserveB}
 * @param totalPoolShares {@code totalPoolShares}
 * @param poolSharesTrustLineCount {@code poolSharesTrustLineCount}
 * @since 0.1.0
 */
public record LiquidityPoolEntryConstantProduct(
    LiquidityPoolConstantProductParameters params,
    long reserveA,
    long reserveB,
    long totalPoolShares,
    long poolSharesTrustLineCount) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LiquidityPoolEntryConstantProduct> XDR =
      new GeneratedType<>(
          "LiquidityPoolEntryConstantProduct",
          "LiquidityPoolEntryConstantProduct",
          false,
          LiquidityPoolEntryConstantProduct::validate,
          LiquidityPoolEntryConstantProduct::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param params {@code params}
   * @param reserveA {@code reserveA}
   * @param reserveB {@code reserveB}
   * @param totalPoolShares {@code totalPoolShares}
   * @param poolSharesTrustLineCount {@code poolSharesTrustLineCount}
   */
  public LiquidityPoolEntryConstantProduct {
    Objects.requireNonNull(params, "params");
  }

  /**
   * Reads {@code params}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LiquidityPoolConstantProductParameters}
   */
  public static long params(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntryConstantProduct");
    return Views.found(doc, XdrDocument.offset(self), "LiquidityPoolConstantProductParameters");
  }

  /**
   * Reads {@code reserveA}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long reserveA(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntryConstantProduct");
    return Views.int64(doc, reserveAAt(doc, self));
  }

  /**
   * Reads {@code reserveB}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long reserveB(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntryConstantProduct");
    return Views.int64(doc, reserveBAt(doc, self));
  }

  /**
   * Reads {@code totalPoolShares}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long totalPoolShares(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntryConstantProduct");
    return Views.int64(doc, totalPoolSharesAt(doc, self));
  }

  /**
   * Reads {@code poolSharesTrustLineCount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long poolSharesTrustLineCount(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntryConstantProduct");
    return Views.int64(doc, poolSharesTrustLineCountAt(doc, self));
  }

  private static int reserveAAt(XdrDocument doc, long self) {
    return LiquidityPoolConstantProductParameters.end(doc,
        Views.found(doc, XdrDocument.offset(self), "LiquidityPoolConstantProductParameters"));
  }

  private static int reserveBAt(XdrDocument doc, long self) {
    return reserveAAt(doc, self) + 8;
  }

  private static int totalPoolSharesAt(XdrDocument doc, long self) {
    return reserveBAt(doc, self) + 8;
  }

  private static int poolSharesTrustLineCountAt(XdrDocument doc, long self) {
    return totalPoolSharesAt(doc, self) + 8;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntryConstantProduct");
    return poolSharesTrustLineCountAt(doc, self) + 8;
  }

  static LiquidityPoolEntryConstantProduct read(XdrDocument doc, long self) {
    return new LiquidityPoolEntryConstantProduct(
        LiquidityPoolConstantProductParameters.read(doc, params(doc, self)),
        reserveA(doc, self),
        reserveB(doc, self),
        totalPoolShares(doc, self),
        poolSharesTrustLineCount(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    params.encode(out);
    out.int64(reserveA);
    out.int64(reserveB);
    out.int64(totalPoolShares);
    out.int64(poolSharesTrustLineCount);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = LiquidityPoolConstantProductParameters.validate(tape, bytes, p, end);
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "LiquidityPoolEntryConstantProduct");
    }
    return p + 32;
  }
}
