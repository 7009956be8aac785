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
 * XDR struct {@code LedgerKeyLiquidityPool}.
 *
 * @param liquidityPoolID {@code liquidityPoolID}
 * @since 0.1.0
 */
public record LedgerKeyLiquidityPool(Opaque liquidityPoolID) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerKeyLiquidityPool> XDR =
      new GeneratedType<>(
          "LedgerKeyLiquidityPool",
          "LedgerKeyLiquidityPool",
          false,
          LedgerKeyLiquidityPool::validate,
          LedgerKeyLiquidityPool::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param liquidityPoolID {@code liquidityPoolID}
   */
  public LedgerKeyLiquidityPool {
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
    Views.check(doc, self, "LedgerKeyLiquidityPool");
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
    Views.check(doc, self, "LedgerKeyLiquidityPool");
    return XdrDocument.offset(self) + 32;
  }

  static LedgerKeyLiquidityPool read(XdrDocument doc, long self) {
    return new LedgerKeyLiquidityPool(doc.opaque(liquidityPoolID(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(liquidityPoolID, 32, "LedgerKeyLiquidityPool.liquidityPoolID");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "LedgerKeyLiquidityPool");
    }
    return p + 32;
  }
}
