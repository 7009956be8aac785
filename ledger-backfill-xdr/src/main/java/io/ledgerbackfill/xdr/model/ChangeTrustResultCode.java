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
 * XDR enum {@code ChangeTrustResultCode}.
 *
 * @since 0.1.0
 */
public enum ChangeTrustResultCode {
  /** The value 0. */
  CHANGE_TRUST_SUCCESS(0),
  /** The value -1. */
  CHANGE_TRUST_MALFORMED(-1),
  /** The value -2. */
  CHANGE_TRUST_NO_ISSUER(-2),
  /** The value -3. */
  CHANGE_TRUST_INVALID_LIMIT(-3),
  /** The value -4. */
  CHANGE_TRUST_LOW_RESERVE(-4),
  /** The value -5. */
  CHANGE_TRUST_SELF_NOT_ALLOWED(-5),
  /** The value -6. */
  CHANGE_TRUST_TRUST_LINE_MISSING(-6),
  /** The value -7. */
  CHANGE_TRUST_CANNOT_DELETE(-7),
  /** The value -8. */
  CHANGE_TRUST_NOT_AUTH_MAINTAIN_LIABILITIES(-8);

  /** Decodes and encodes values of this type. */
  public static final XdrType<ChangeTrustResultCode> XDR =
      new GeneratedType<>(
          "ChangeTrustResultCode",
          "ChangeTrustResultCode",
          false,
          ChangeTrustResultCode::validate,
          ChangeTrustResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final ChangeTrustResultCode[] BY_VALUE = {
      CHANGE_TRUST_NOT_AUTH_MAINTAIN_LIABILITIES,
      CHANGE_TRUST_CANNOT_DELETE,
      CHANGE_TRUST_TRUST_LINE_MISSING,
      CHANGE_TRUST_SELF_NOT_ALLOWED,
      CHANGE_TRUST_LOW_RESERVE,
      CHANGE_TRUST_INVALID_LIMIT,
      CHANGE_TRUST_NO_ISSUER,
      CHANGE_TRUST_MALFORMED,
      CHANGE_TRUST_SUCCESS};

  private final int value;

  ChangeTrustResultCode(int value) {
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
  public static ChangeTrustResultCode of(int value) {
    if (value < -8 || value > 0) {
      throw new IllegalArgumentException("ChangeTrustResultCode has no value " + value);
    }
    return BY_VALUE[value + 8];
  }

  static ChangeTrustResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ChangeTrustResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -8 || value > 0) {
      throw tape.unknown(p, value, "ChangeTrustResultCode", StellarXdr.PROTOCOL);
    }
  }
}
