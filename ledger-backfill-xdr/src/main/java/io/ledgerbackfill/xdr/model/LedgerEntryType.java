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
 * XDR enum {@code LedgerEntryType}.
 *
 * @since 0.1.0
 */
public enum LedgerEntryType {
  /** The value 0. */
  ACCOUNT(0),
  /** The value 1. */
  TRUSTLINE(1),
  /** The value 2. */
  OFFER(2),
  /** The value 3. */
  DATA(3),
  /** The value 4. */
  CLAIMABLE_BALANCE(4),
  /** The value 5. */
  LIQUIDITY_POOL(5),
  /** The value 6. */
  CONTRACT_DATA(6),
  /** The value 7. */
  CONTRACT_CODE(7),
  /** The value 8. */
  CONFIG_SETTING(8),
  /** The value 9. */
  TTL(9);

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerEntryType> XDR =
      new GeneratedType<>(
          "LedgerEntryType",
          "LedgerEntryType",
          false,
          LedgerEntryType::validate,
          LedgerEntryType::read,
          (out, value) -> out.int32(value.value()));

  private static final LedgerEntryType[] BY_VALUE = {
      ACCOUNT,
      TRUSTLINE,
      OFFER,
      DATA,
      CLAIMABLE_BALANCE,
      LIQUIDITY_POOL,
      CONTRACT_DATA,
      CONTRACT_CODE,
      CONFIG_SETTING,
      TTL};

  private final int value;

  LedgerEntryType(int value) {
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
  public static LedgerEntryType of(int value) {
    if (value < 0 || value > 9) {
      throw new IllegalArgumentException("LedgerEntryType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static LedgerEntryType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerEntryType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 9) {
      throw tape.unknown(p, value, "LedgerEntryType", StellarXdr.PROTOCOL);
    }
  }
}
