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
 * XDR enum {@code SCErrorCode}.
 *
 * @since 0.1.0
 */
public enum SCErrorCode {
  /** The value 0. */
  SCEC_ARITH_DOMAIN(0),
  /** The value 1. */
  SCEC_INDEX_BOUNDS(1),
  /** The value 2. */
  SCEC_INVALID_INPUT(2),
  /** The value 3. */
  SCEC_MISSING_VALUE(3),
  /** The value 4. */
  SCEC_EXISTING_VALUE(4),
  /** The value 5. */
  SCEC_EXCEEDED_LIMIT(5),
  /** The value 6. */
  SCEC_INVALID_ACTION(6),
  /** The value 7. */
  SCEC_INTERNAL_ERROR(7),
  /** The value 8. */
  SCEC_UNEXPECTED_TYPE(8),
  /** The value 9. */
  SCEC_UNEXPECTED_SIZE(9);

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCErrorCode> XDR =
      new GeneratedType<>(
          "SCErrorCode",
          "SCErrorCode",
          false,
          SCErrorCode::validate,
          SCErrorCode::read,
          (out, value) -> out.int32(value.value()));

  private static final SCErrorCode[] BY_VALUE = {
      SCEC_ARITH_DOMAIN,
      SCEC_INDEX_BOUNDS,
      SCEC_INVALID_INPUT,
      SCEC_MISSING_VALUE,
      SCEC_EXISTING_VALUE,
      SCEC_EXCEEDED_LIMIT,
      SCEC_INVALID_ACTION,
      SCEC_INTERNAL_ERROR,
      SCEC_UNEXPECTED_TYPE,
      SCEC_UNEXPECTED_SIZE};

  private final int value;

  SCErrorCode(int value) {
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
  public static SCErrorCode of(int value) {
    if (value < 0 || value > 9) {
      throw new IllegalArgumentException("SCErrorCode has no value " + value);
    }
    return BY_VALUE[value];
  }

  static SCErrorCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCErrorCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 9) {
      throw tape.unknown(p, value, "SCErrorCode", StellarXdr.PROTOCOL);
    }
  }
}
