// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * XDR enum {@code LiquidityPoolDepositResultCode}.
 *
 * @since 0.1.0
 */
public enum LiquidityPoolDepositResultCode {
  /** The value 0. */
  LIQUIDITY_POOL_DEPOSIT_SUCCESS(0),
  /** The value -1. */
  LIQUIDITY_POOL_DEPOSIT_MALFORMED(-1),
  /** The value -2. */
  LIQUIDITY_POOL_DEPOSIT_NO_TRUST(-2),
  /** The value -3. */
  LIQUIDITY_POOL_DEPOSIT_NOT_AUTHORIZED(-3),
  /** The value -4. */
  LIQUIDITY_POOL_DEPOSIT_UNDERFUNDED(-4),
  /** The value -5. */
  LIQUIDITY_POOL_DEPOSIT_LINE_FULL(-5),
  /** The value -6. */
  LIQUIDITY_POOL_DEPOSIT_BAD_PRICE(-6),
  /** The value -7. */
  LIQUIDITY_POOL_DEPOSIT_POOL_FULL(-7),
  /** The value -8. */
  LIQUIDITY_POOL_DEPOSIT_TRUSTLINE_FROZEN(-8);

  /** Decodes and encodes values of this type. */
  public static final XdrType<LiquidityPoolDepositResultCode> XDR =
      new GeneratedType<>(
          "LiquidityPoolDepositResultCode",
          "LiquidityPoolDepositResultCode",
          false,
          LiquidityPoolDepositResultCode::validate,
          LiquidityPoolDepositResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final LiquidityPoolDepositResultCode[] BY_VALUE = {
      LIQUIDITY_POOL_DEPOSIT_TRUSTLINE_FROZEN,
      LIQUIDITY_POOL_DEPOSIT_POOL_FULL,
      LIQUIDITY_POOL_DEPOSIT_BAD_PRICE,
      LIQUIDITY_POOL_DEPOSIT_LINE_FULL,
      LIQUIDITY_POOL_DEPOSIT_UNDERFUNDED,
      LIQUIDITY_POOL_DEPOSIT_NOT_AUTHORIZED,
      LIQUIDITY_POOL_DEPOSIT_NO_TRUST,
      LIQUIDITY_POOL_DEPOSIT_MALFORMED,
      LIQUIDITY_POOL_DEPOSIT_SUCCESS};

  private final int value;

  LiquidityPoolDepositResultCode(int value) {
    this.value = value;
  }

  /**
   * Returns the number that stands for the member in XDR.
   *
   * @return the number
   */
  public int value() {
    return value;
  }

  /**
   * Finds a member.
   *
   * @param value the number that stands for it
   * @return the member
   * @throws IllegalArgumentException if there is none
   */
  public static LiquidityPoolDepositResultCode of(int value) {
    if (value < -8 || value > 0) {
      throw new IllegalArgumentException("LiquidityPoolDepositResultCode has no value " + value);
    }
    return BY_VALUE[value + 8];
  }

  static LiquidityPoolDepositResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LiquidityPoolDepositResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -8 || value > 0) {
      throw tape.unknown(p, value, "LiquidityPoolDepositResultCode", StellarXdr.PROTOCOL);
    }
  }
}
