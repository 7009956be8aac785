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
 * XDR enum {@code BeginSponsoringFutureReservesResultCode}.
 *
 * @since 0.1.0
 */
public enum BeginSponsoringFutureReservesResultCode {
  /** The value 0. */
  BEGIN_SPONSORING_FUTURE_RESERVES_SUCCESS(0),
  /** The value -1. */
  BEGIN_SPONSORING_FUTURE_RESERVES_MALFORMED(-1),
  /** The value -2. */
  BEGIN_SPONSORING_FUTURE_RESERVES_ALREADY_SPONSORED(-2),
  /** The value -3. */
  BEGIN_SPONSORING_FUTURE_RESERVES_RECURSIVE(-3);

  /** Decodes and encodes values of this type. */
  public static final XdrType<BeginSponsoringFutureReservesResultCode> XDR =
      new GeneratedType<>(
          "BeginSponsoringFutureReservesResultCode",
          "BeginSponsoringFutureReservesResultCode",
          false,
          BeginSponsoringFutureReservesResultCode::validate,
          BeginSponsoringFutureReservesResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final BeginSponsoringFutureReservesResultCode[] BY_VALUE = {
      BEGIN_SPONSORING_FUTURE_RESERVES_RECURSIVE,
      BEGIN_SPONSORING_FUTURE_RESERVES_ALREADY_SPONSORED,
      BEGIN_SPONSORING_FUTURE_RESERVES_MALFORMED,
      BEGIN_SPONSORING_FUTURE_RESERVES_SUCCESS};

  private final int value;

  BeginSponsoringFutureReservesResultCode(int value) {
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
  public static BeginSponsoringFutureReservesResultCode of(int value) {
    if (value < -3 || value > 0) {
      throw new IllegalArgumentException("BeginSponsoringFutureReservesResultCode has no value "
          + value);
    }
    return BY_VALUE[value + 3];
  }

  static BeginSponsoringFutureReservesResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "BeginSponsoringFutureReservesResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -3 || value > 0) {
      throw tape.unknown(p, value, "BeginSponsoringFutureReservesResultCode", StellarXdr.PROTOCOL);
    }
  }
}
