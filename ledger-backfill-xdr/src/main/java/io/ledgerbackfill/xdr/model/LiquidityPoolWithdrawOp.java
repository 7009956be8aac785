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
 * XDR struct {@code LiquidityPoolWithdrawOp}.
 *
 * @param liquidityPoolID {@code liquidityPoolID}
 * @param amount {@code amount}
 * @param minAmountA {@code minAmountA}
 * @param minAmountB {@code minAmountB}
 * @since 0.1.0
 */
public record LiquidityPoolWithdrawOp(
    Opaque liquidityPoolID,
    long amount,
    long minAmountA,
    long minAmountB) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LiquidityPoolWithdrawOp> XDR =
      new GeneratedType<>(
          "LiquidityPoolWithdrawOp",
          "LiquidityPoolWithdrawOp",
          false,
          LiquidityPoolWithdrawOp::validate,
          LiquidityPoolWithdrawOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param liquidityPoolID {@code liquidityPoolID}
   * @param amount {@code amount}
   * @param minAmountA {@code minAmountA}
   * @param minAmountB {@code minAmountB}
   */
  public LiquidityPoolWithdrawOp {
    Objects.requireNonNull(liquidityPoolID, "liquidityPoolID");
  }

  /**
   * Reads {@code liquidityPoolID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long liquidityPoolID(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolWithdrawOp");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code amount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long amount(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolWithdrawOp");
    return Views.int64(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Reads {@code minAmountA}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long minAmountA(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolWithdrawOp");
    return Views.int64(doc, XdrDocument.offset(self) + 40);
  }

  /**
   * Reads {@code minAmountB}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long minAmountB(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolWithdrawOp");
    return Views.int64(doc, XdrDocument.offset(self) + 48);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolWithdrawOp");
    return XdrDocument.offset(self) + 56;
  }

  static LiquidityPoolWithdrawOp read(XdrDocument doc, long self) {
    return new LiquidityPoolWithdrawOp(
        doc.opaque(liquidityPoolID(doc, self)),
        amount(doc, self),
        minAmountA(doc, self),
        minAmountB(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(liquidityPoolID, 32, "LiquidityPoolWithdrawOp.liquidityPoolID");
    out.int64(amount);
    out.int64(minAmountA);
    out.int64(minAmountB);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 56) {
      throw tape.truncated(p, end, 56, "LiquidityPoolWithdrawOp");
    }
    return p + 56;
  }
}
