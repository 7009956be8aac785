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
 * XDR enum {@code ManageDataResultCode}.
 *
 * @since 0.1.0
 */
public enum ManageDataResultCode {
  /** The value 0. */
  MANAGE_DATA_SUCCESS(0),
  /** The value -1. */
  MANAGE_DATA_NOT_SUPPORTED_YET(-1),
  /** The value -2. */
  MANAGE_DATA_NAME_NOT_FOUND(-2),
  /** The value -3. */
  MANAGE_DATA_LOW_RESERVE(-3),
  /** The value -4. */
  MANAGE_DATA_INVALID_NAME(-4);

  /** Decodes and encodes values of this type. */
  public static final XdrType<ManageDataResultCode> XDR =
      new GeneratedType<>(
          "ManageDataResultCode",
          "ManageDataResultCode",
          false,
          ManageDataResultCode::validate,
          ManageDataResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final ManageDataResultCode[] BY_VALUE = {
      MANAGE_DATA_INVALID_NAME,
      MANAGE_DATA_LOW_RESERVE,
      MANAGE_DATA_NAME_NOT_FOUND,
      MANAGE_DATA_NOT_SUPPORTED_YET,
      MANAGE_DATA_SUCCESS};

  private final int value;

  ManageDataResultCode(int value) {
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
  public static ManageDataResultCode of(int value) {
    if (value < -4 || value > 0) {
      throw new IllegalArgumentException("ManageDataResultCode has no value " + value);
    }
    return BY_VALUE[value + 4];
  }

  static ManageDataResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ManageDataResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -4 || value > 0) {
      throw tape.unknown(p, value, "ManageDataResultCode", StellarXdr.PROTOCOL);
    }
  }
}
