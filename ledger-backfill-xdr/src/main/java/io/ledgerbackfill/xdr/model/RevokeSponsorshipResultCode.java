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
 * XDR enum {@code RevokeSponsorshipResultCode}.
 *
 * @since 0.1.0
 */
public enum RevokeSponsorshipResultCode {
  /** The value 0. */
  REVOKE_SPONSORSHIP_SUCCESS(0),
  /** The value -1. */
  REVOKE_SPONSORSHIP_DOES_NOT_EXIST(-1),
  /** The value -2. */
  REVOKE_SPONSORSHIP_NOT_SPONSOR(-2),
  /** The value -3. */
  REVOKE_SPONSORSHIP_LOW_RESERVE(-3),
  /** The value -4. */
  REVOKE_SPONSORSHIP_ONLY_TRANSFERABLE(-4),
  /** The value -5. */
  REVOKE_SPONSORSHIP_MALFORMED(-5);

  /** Decodes and encodes values of this type. */
  public static final XdrType<RevokeSponsorshipResultCode> XDR =
      new GeneratedType<>(
          "RevokeSponsorshipResultCode",
          "RevokeSponsorshipResultCode",
          false,
          RevokeSponsorshipResultCode::validate,
          RevokeSponsorshipResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final RevokeSponsorshipResultCode[] BY_VALUE = {
      REVOKE_SPONSORSHIP_MALFORMED,
      REVOKE_SPONSORSHIP_ONLY_TRANSFERABLE,
      REVOKE_SPONSORSHIP_LOW_RESERVE,
      REVOKE_SPONSORSHIP_NOT_SPONSOR,
      REVOKE_SPONSORSHIP_DOES_NOT_EXIST,
      REVOKE_SPONSORSHIP_SUCCESS};

  private final int value;

  RevokeSponsorshipResultCode(int value) {
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
  public static RevokeSponsorshipResultCode of(int value) {
    if (value < -5 || value > 0) {
      throw new IllegalArgumentException("RevokeSponsorshipResultCode has no value " + value);
    }
    return BY_VALUE[value + 5];
  }

  static RevokeSponsorshipResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "RevokeSponsorshipResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -5 || value > 0) {
      throw tape.unknown(p, value, "RevokeSponsorshipResultCode", StellarXdr.PROTOCOL);
    }
  }
}
