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
 * XDR enum {@code TxSetComponentType}.
 *
 * @since 0.1.0
 */
public enum TxSetComponentType {
  /** The value 0. */
  TXSET_COMP_TXS_MAYBE_DISCOUNTED_FEE(0);

  /** Decodes and encodes values of this type. */
  public static final XdrType<TxSetComponentType> XDR =
      new GeneratedType<>(
          "TxSetComponentType",
          "TxSetComponentType",
          false,
          TxSetComponentType::validate,
          TxSetComponentType::read,
          (out, value) -> out.int32(value.value()));

  private static final TxSetComponentType[] BY_VALUE = {TXSET_COMP_TXS_MAYBE_DISCOUNTED_FEE};

  private final int value;

  TxSetComponentType(int value) {
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
  public static TxSetComponentType of(int value) {
    if (value < 0 || value > 0) {
      throw new IllegalArgumentException("TxSetComponentType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static TxSetComponentType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TxSetComponentType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 0) {
      throw tape.unknown(p, value, "TxSetComponentType", StellarXdr.PROTOCOL);
    }
  }
}
