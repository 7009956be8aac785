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
 * XDR enum {@code SCAddressType}.
 *
 * @since 0.1.0
 */
public enum SCAddressType {
  /** The value 0. */
  SC_ADDRESS_TYPE_ACCOUNT(0),
  /** The value 1. */
  SC_ADDRESS_TYPE_CONTRACT(1),
  /** The value 2. */
  SC_ADDRESS_TYPE_MUXED_ACCOUNT(2),
  /** The value 3. */
  SC_ADDRESS_TYPE_CLAIMABLE_BALANCE(3),
  /** The value 4. */
  SC_ADDRESS_TYPE_LIQUIDITY_POOL(4),
  /** The value 5. */
  SC_ADDRESS_TYPE_MUXED_CONTRACT(5);

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCAddressType> XDR =
      new GeneratedType<>(
          "SCAddressType",
          "SCAddressType",
          false,
          SCAddressType::validate,
          SCAddressType::read,
          (out, value) -> out.int32(value.value()));

  private static final SCAddressType[] BY_VALUE = {
      SC_ADDRESS_TYPE_ACCOUNT,
      SC_ADDRESS_TYPE_CONTRACT,
      SC_ADDRESS_TYPE_MUXED_ACCOUNT,
      SC_ADDRESS_TYPE_CLAIMABLE_BALANCE,
      SC_ADDRESS_TYPE_LIQUIDITY_POOL,
      SC_ADDRESS_TYPE_MUXED_CONTRACT};

  private final int value;

  SCAddressType(int value) {
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
  public static SCAddressType of(int value) {
    if (value < 0 || value > 5) {
      throw new IllegalArgumentException("SCAddressType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static SCAddressType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCAddressType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 5) {
      throw tape.unknown(p, value, "SCAddressType", StellarXdr.PROTOCOL);
    }
  }
}
