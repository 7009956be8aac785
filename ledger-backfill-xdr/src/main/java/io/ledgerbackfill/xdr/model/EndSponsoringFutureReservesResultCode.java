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
 * XDR enum {@code EndSponsoringFutureReservesResultCode}.
 *
 * @since 0.1.0
 */
public enum EndSponsoringFutureReservesResultCode {
  /** The value 0. */
  END_SPONSORING_FUTURE_RESERVES_SUCCESS(0),
  /** The value -1. */
  END_SPONSORING_FUTURE_RESERVES_NOT_SPONSORED(-1);

  /** Decodes and encodes values of this type. */
  public static final XdrType<EndSponsoringFutureReservesResultCode> XDR =
      new GeneratedType<>(
          "EndSponsoringFutureReservesResultCode",
          "EndSponsoringFutureReservesResultCode",
          false,
          EndSponsoringFutureReservesResultCode::validate,
          EndSponsoringFutureReservesResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final EndSponsoringFutureReservesResultCode[] BY_VALUE = {
      END_SPONSORING_FUTURE_RESERVES_NOT_SPONSORED,
      END_SPONSORING_FUTURE_RESERVES_SUCCESS};

  private final int value;

  EndSponsoringFutureReservesResultCode(int value) {
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
  public static EndSponsoringFutureReservesResultCode of(int value) {
    if (value < -1 || value > 0) {
      throw new IllegalArgumentException("EndSponsoringFutureReservesResultCode has no value "
          + value);
    }
    return BY_VALUE[value + 1];
  }

  static EndSponsoringFutureReservesResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "EndSponsoringFutureReservesResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -1 || value > 0) {
      throw tape.unknown(p, value, "EndSponsoringFutureReservesResultCode", StellarXdr.PROTOCOL);
    }
  }
}
