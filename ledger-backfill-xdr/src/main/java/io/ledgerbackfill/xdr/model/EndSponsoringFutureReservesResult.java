// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * XDR union {@code EndSponsoringFutureReservesResult}.
 *
 * @param code chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record EndSponsoringFutureReservesResult(
    EndSponsoringFutureReservesResultCode code,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<EndSponsoringFutureReservesResult> XDR =
      new GeneratedType<>(
          "EndSponsoringFutureReservesResult",
          "EndSponsoringFutureReservesResult",
          false,
          EndSponsoringFutureReservesResult::validate,
          EndSponsoringFutureReservesResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param code chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public EndSponsoringFutureReservesResult {
    Objects.requireNonNull(code, "code");
    switch (code) {
      case END_SPONSORING_FUTURE_RESERVES_SUCCESS ->
          Unions.check(value, Void.class, false, "EndSponsoringFutureReservesResult");
      case END_SPONSORING_FUTURE_RESERVES_NOT_SPONSORED ->
          Unions.check(value, Void.class, false, "EndSponsoringFutureReservesResult");
    }
  }

  /**
   * Creates a value of {@code END_SPONSORING_FUTURE_RESERVES_SUCCESS}.
   *
   * @return the value
   */
  public static EndSponsoringFutureReservesResult ofSuccess() {
    return new EndSponsoringFutureReservesResult(
        EndSponsoringFutureReservesResultCode.END_SPONSORING_FUTURE_RESERVES_SUCCESS, null);
  }

  /**
   * Creates a value of {@code END_SPONSORING_FUTURE_RESERVES_NOT_SPONSORED}.
   *
   * @return the value
   */
  public static EndSponsoringFutureReservesResult ofNotSponsored() {
    return new EndSponsoringFutureReservesResult(
        EndSponsoringFutureReservesResultCode.END_SPONSORING_FUTURE_RESERVES_NOT_SPONSORED, null);
  }

  @Override
  public @Nullable String arm() {
    return null;
  }

  /**
   * Reads {@code code}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static EndSponsoringFutureReservesResultCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "EndSponsoringFutureReservesResult");
    return EndSponsoringFutureReservesResultCode.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "EndSponsoringFutureReservesResult");
    return XdrDocument.offset(self) + 4;
  }

  static EndSponsoringFutureReservesResult read(XdrDocument doc, long self) {
    EndSponsoringFutureReservesResultCode code = code(doc, self);
    return switch (code) {
      default -> new EndSponsoringFutureReservesResult(code, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(code.value());
    switch (code) {
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "EndSponsoringFutureReservesResult");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    switch (Xdr.int32(bytes, p)) {
      case 0 -> {}
      case -1 -> {}
      default ->
          throw tape.unknown(p, Xdr.int32(bytes, p), "EndSponsoringFutureReservesResult.code",
          StellarXdr.PROTOCOL);
    }
  }
}
