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
 * XDR enum {@code StellarValueType}.
 *
 * @since 0.1.0
 */
public enum StellarValueType {
  /** The value 0. */
  STELLAR_VALUE_BASIC(0),
  /** The value 1. */
  STELLAR_VALUE_SIGNED(1),
  /** The value 2. */
  STELLAR_VALUE_EMPTY_TX_SET(2),
  /** The value 3. */
  STELLAR_VALUE_SIGNED_MS(3),
  /** The value 4. */
  STELLAR_VALUE_EMPTY_TX_SET_MS(4);

  /** Decodes and encodes values of this type. */
  public static final XdrType<StellarValueType> XDR =
      new GeneratedType<>(
          "StellarValueType",
          "StellarValueType",
          false,
          StellarValueType::validate,
          StellarValueType::read,
          (out, value) -> out.int32(value.value()));

  private static final StellarValueType[] BY_VALUE = {
      STELLAR_VALUE_BASIC,
      STELLAR_VALUE_SIGNED,
      STELLAR_VALUE_EMPTY_TX_SET,
      STELLAR_VALUE_SIGNED_MS,
      STELLAR_VALUE_EMPTY_TX_SET_MS};

  private final int value;

  StellarValueType(int value) {
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
  public static StellarValueType of(int value) {
    if (value < 0 || value > 4) {
      throw new IllegalArgumentException("StellarValueType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static StellarValueType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "StellarValueType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 4) {
      throw tape.unknown(p, value, "StellarValueType", StellarXdr.PROTOCOL);
    }
  }
}
