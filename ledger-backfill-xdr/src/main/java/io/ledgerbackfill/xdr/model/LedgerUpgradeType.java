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
 * XDR enum {@code LedgerUpgradeType}.
 *
 * @since 0.1.0
 */
public enum LedgerUpgradeType {
  /** The value 1. */
  LEDGER_UPGRADE_VERSION(1),
  /** The value 2. */
  LEDGER_UPGRADE_BASE_FEE(2),
  /** The value 3. */
  LEDGER_UPGRADE_MAX_TX_SET_SIZE(3),
  /** The value 4. */
  LEDGER_UPGRADE_BASE_RESERVE(4),
  /** The value 5. */
  LEDGER_UPGRADE_FLAGS(5),
  /** The value 6. */
  LEDGER_UPGRADE_CONFIG(6),
  /** The value 7. */
  LEDGER_UPGRADE_MAX_SOROBAN_TX_SET_SIZE(7);

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerUpgradeType> XDR =
      new GeneratedType<>(
          "LedgerUpgradeType",
          "LedgerUpgradeType",
          false,
          LedgerUpgradeType::validate,
          LedgerUpgradeType::read,
          (out, value) -> out.int32(value.value()));

  private static final LedgerUpgradeType[] BY_VALUE = {
      LEDGER_UPGRADE_VERSION,
      LEDGER_UPGRADE_BASE_FEE,
      LEDGER_UPGRADE_MAX_TX_SET_SIZE,
      LEDGER_UPGRADE_BASE_RESERVE,
      LEDGER_UPGRADE_FLAGS,
      LEDGER_UPGRADE_CONFIG,
      LEDGER_UPGRADE_MAX_SOROBAN_TX_SET_SIZE};

  private final int value;

  LedgerUpgradeType(int value) {
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
  public static LedgerUpgradeType of(int value) {
    if (value < 1 || value > 7) {
      throw new IllegalArgumentException("LedgerUpgradeType has no value " + value);
    }
    return BY_VALUE[value - 1];
  }

  static LedgerUpgradeType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerUpgradeType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 1 || value > 7) {
      throw tape.unknown(p, value, "LedgerUpgradeType", StellarXdr.PROTOCOL);
    }
  }
}
