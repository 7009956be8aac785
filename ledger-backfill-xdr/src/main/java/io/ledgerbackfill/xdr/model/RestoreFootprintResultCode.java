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
 * XDR enum {@code RestoreFootprintResultCode}.
 *
 * @since 0.1.0
 */
public enum RestoreFootprintResultCode {
  /** The value 0. */
  RESTORE_FOOTPRINT_SUCCESS(0),
  /** The value -1. */
  RESTORE_FOOTPRINT_MALFORMED(-1),
  /** The value -2. */
  RESTORE_FOOTPRINT_RESOURCE_LIMIT_EXCEEDED(-2),
  /** The value -3. */
  RESTORE_FOOTPRINT_INSUFFICIENT_REFUNDABLE_FEE(-3);

  /** Decodes and encodes values of this type. */
  public static final XdrType<RestoreFootprintResultCode> XDR =
      new GeneratedType<>(
          "RestoreFootprintResultCode",
          "RestoreFootprintResultCode",
          false,
          RestoreFootprintResultCode::validate,
          RestoreFootprintResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final RestoreFootprintResultCode[] BY_VALUE = {
      RESTORE_FOOTPRINT_INSUFFICIENT_REFUNDABLE_FEE,
      RESTORE_FOOTPRINT_RESOURCE_LIMIT_EXCEEDED,
      RESTORE_FOOTPRINT_MALFORMED,
      RESTORE_FOOTPRINT_SUCCESS};

  private final int value;

  RestoreFootprintResultCode(int value) {
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
  public static RestoreFootprintResultCode of(int value) {
    if (value < -3 || value > 0) {
      throw new IllegalArgumentException("RestoreFootprintResultCode has no value " + value);
    }
    return BY_VALUE[value + 3];
  }

  static RestoreFootprintResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "RestoreFootprintResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -3 || value > 0) {
      throw tape.unknown(p, value, "RestoreFootprintResultCode", StellarXdr.PROTOCOL);
    }
  }
}
