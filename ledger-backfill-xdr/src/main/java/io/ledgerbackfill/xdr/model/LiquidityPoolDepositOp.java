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
 * XDR struct {@code LiquidityPoolDepositOp}.
 *
 * @param liquidityPoolID {@code liquidityPoolID}
 * @param maxAmountA {@code maxAmountA}
 * @param maxAmountB {@code maxAmountB}
 * @param minPrice {@code minPrice}
 * @param maxPrice {@code maxPrice}
 * @since 0.1.0
 */
public record LiquidityPoolDepositOp(
    Opaque liquidityPoolID,
    long maxAmountA,
    long maxAmountB,
    Price minPrice,
    Price maxPrice) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LiquidityPoolDepositOp> XDR =
      new GeneratedType<>(
          "LiquidityPoolDepositOp",
          "LiquidityPoolDepositOp",
          false,
          LiquidityPoolDepositOp::validate,
          LiquidityPoolDepositOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param liquidityPoolID {@code liquidityPoolID}
   * @param maxAmountA {@code maxAmountA}
   * @param maxAmountB {@code maxAmountB}
   * @param minPrice {@code minPrice}
   * @param maxPrice {@code maxPrice}
   */
  public LiquidityPoolDepositOp {
    Objects.requireNonNull(liquidityPoolID, "liquidityPoolID");
    Objects.requireNonNull(minPrice, "minPrice");
    Objects.requireNonNull(maxPrice, "maxPrice");
  }

  /**
   * Reads {@code liquidityPoolID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long liquidityPoolID(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolDepositOp");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code maxAmountA}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long maxAmountA(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolDepositOp");
    return Views.int64(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Reads {@code maxAmountB}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long maxAmountB(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolDepositOp");
    return Views.int64(doc, XdrDocument.offset(self) + 40);
  }

  /**
   * Reads {@code minPrice}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Price}
   */
  public static long minPrice(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolDepositOp");
    return Views.found(doc, XdrDocument.offset(self) + 48, "Price");
  }

  /**
   * Reads {@code maxPrice}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Price}
   */
  public static long maxPrice(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolDepositOp");
    return Views.found(doc, XdrDocument.offset(self) + 56, "Price");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolDepositOp");
    return XdrDocument.offset(self) + 64;
  }

  static LiquidityPoolDepositOp read(XdrDocument doc, long self) {
    return new LiquidityPoolDepositOp(
        doc.opaque(liquidityPoolID(doc, self)),
        maxAmountA(doc, self),
        maxAmountB(doc, self),
        Price.read(doc, minPrice(doc, self)),
        Price.read(doc, maxPrice(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(liquidityPoolID, 32, "LiquidityPoolDepositOp.liquidityPoolID");
    out.int64(maxAmountA);
    out.int64(maxAmountB);
    minPrice.encode(out);
    maxPrice.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 64) {
      throw tape.truncated(p, end, 64, "LiquidityPoolDepositOp");
    }
    return p + 64;
  }
}
