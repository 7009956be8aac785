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
 * XDR enum {@code AllowTrustResultCode}.
 *
 * @since 0.1.0
 */
public enum AllowTrustResultCode {
  /** The value 0. */
  ALLOW_TRUST_SUCCESS(0),
  /** The value -1. */
  ALLOW_TRUST_MALFORMED(-1),
  /** The value -2. */
  ALLOW_TRUST_NO_TRUST_LINE(-2),
  /** The value -3. */
  ALLOW_TRUST_TRUST_NOT_REQUIRED(-3),
  /** The value -4. */
  ALLOW_TRUST_CANT_REVOKE(-4),
  /** The value -5. */
  ALLOW_TRUST_SELF_NOT_ALLOWED(-5),
  /** The value -6. */
  ALLOW_TRUST_LOW_RESERVE(-6);

  /** Decodes and encodes values of this type. */
  public static final XdrType<AllowTrustResultCode> XDR =
      new GeneratedType<>(
          "AllowTrustResultCode",
          "AllowTrustResultCode",
          false,
          AllowTrustResultCode::validate,
          AllowTrustResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final AllowTrustResultCode[] BY_VALUE = {
      ALLOW_TRUST_LOW_RESERVE,
      ALLOW_TRUST_SELF_NOT_ALLOWED,
      ALLOW_TRUST_CANT_REVOKE,
      ALLOW_TRUST_TRUST_NOT_REQUIRED,
      ALLOW_TRUST_NO_TRUST_LINE,
      ALLOW_TRUST_MALFORMED,
      ALLOW_TRUST_SUCCESS};

  private final int value;

  AllowTrustResultCode(int value) {
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
  public static AllowTrustResultCode of(int value) {
    if (value < -6 || value > 0) {
      throw new IllegalArgumentException("AllowTrustResultCode has no value " + value);
    }
    return BY_VALUE[value + 6];
  }

  static AllowTrustResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "AllowTrustResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -6 || value > 0) {
      throw tape.unknown(p, value, "AllowTrustResultCode", StellarXdr.PROTOCOL);
    }
  }
}
