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
 * XDR union {@code PathPaymentStrictReceiveResult}.
 *
 * @param code chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record PathPaymentStrictReceiveResult(
    PathPaymentStrictReceiveResultCode code,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<PathPaymentStrictReceiveResult> XDR =
      new GeneratedType<>(
          "PathPaymentStrictReceiveResult",
          "PathPaymentStrictReceiveResult",
          true,
          PathPaymentStrictReceiveResult::validate,
          PathPaymentStrictReceiveResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param code chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public PathPaymentStrictReceiveResult {
    Objects.requireNonNull(code, "code");
    switch (code) {
      case PATH_PAYMENT_STRICT_RECEIVE_SUCCESS ->
          Unions.check(value, PathPaymentStrictReceiveResultSuccess.class, false,
          "PathPaymentStrictReceiveResult");
      case PATH_PAYMENT_STRICT_RECEIVE_MALFORMED, PATH_PAYMENT_STRICT_RECEIVE_UNDERFUNDED,
          PATH_PAYMENT_STRICT_RECEIVE_SRC_NO_TRUST, PATH_PAYMENT_STRICT_RECEIVE_SRC_NOT_AUTHORIZED,
          PATH_PAYMENT_STRICT_RECEIVE_NO_DESTINATION, PATH_PAYMENT_STRICT_RECEIVE_NO_TRUST,
          PATH_PAYMENT_STRICT_RECEIVE_NOT_AUTHORIZED, PATH_PAYMENT_STRICT_RECEIVE_LINE_FULL ->
          Unions.check(value, Void.class, false, "PathPaymentStrictReceiveResult");
      case PATH_PAYMENT_STRICT_RECEIVE_NO_ISSUER ->
          Unions.check(value, Asset.class, false, "PathPaymentStrictReceiveResult");
      case PATH_PAYMENT_STRICT_RECEIVE_TOO_FEW_OFFERS,
          PATH_PAYMENT_STRICT_RECEIVE_OFFER_CROSS_SELF, PATH_PAYMENT_STRICT_RECEIVE_OVER_SENDMAX ->
          Unions.check(value, Void.class, false, "PathPaymentStrictReceiveResult");
    }
  }

  /**
   * Creates a value of {@code PATH_PAYMENT_STRICT_RECEIVE_SUCCESS}.
   *
   * @param success value of the arm
   * @return the value
   */
  public static PathPaymentStrictReceiveResult ofSuccess(
      PathPaymentStrictReceiveResultSuccess success) {
    return new PathPaymentStrictReceiveResult(
        PathPaymentStrictReceiveResultCode.PATH_PAYMENT_STRICT_RECEIVE_SUCCESS, success);
  }

  /**
   * Creates a value of the arm that is void.
   *
   * @param code one of the values that choose this arm
   * @return the value
   */
  public static PathPaymentStrictReceiveResult of(PathPaymentStrictReceiveResultCode code) {
    return new PathPaymentStrictReceiveResult(code, null);
  }

  /**
   * Creates a value of {@code PATH_PAYMENT_STRICT_RECEIVE_NO_ISSUER}.
   *
   * @param noIssuer value of the arm
   * @return the value
   */
  public static PathPaymentStrictReceiveResult ofNoIssuer(Asset noIssuer) {
    return new PathPaymentStrictReceiveResult(
        PathPaymentStrictReceiveResultCode.PATH_PAYMENT_STRICT_RECEIVE_NO_ISSUER, noIssuer);
  }

  @Override
  public @Nullable String arm() {
    return switch (code) {
      case PATH_PAYMENT_STRICT_RECEIVE_SUCCESS -> "success";
      case PATH_PAYMENT_STRICT_RECEIVE_NO_ISSUER -> "noIssuer";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code success}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public PathPaymentStrictReceiveResultSuccess success() {
    if (!"success".equals(arm())) {
      throw Unions.wrongArm("PathPaymentStrictReceiveResult", code, "success");
    }
    return (PathPaymentStrictReceiveResultSuccess) value;
  }

  /**
   * Returns the value of {@code noIssuer}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Asset noIssuer() {
    if (!"noIssuer".equals(arm())) {
      throw Unions.wrongArm("PathPaymentStrictReceiveResult", code, "noIssuer");
    }
    return (Asset) value;
  }

  /**
   * Reads {@code code}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static PathPaymentStrictReceiveResultCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictReceiveResult");
    return PathPaymentStrictReceiveResultCode.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code success}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PathPaymentStrictReceiveResultSuccess}
   */
  public static long success(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictReceiveResult");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0
        : "not PATH_PAYMENT_STRICT_RECEIVE_SUCCESS";
    return Views.found(doc, self + 4, "PathPaymentStrictReceiveResultSuccess");
  }

  /**
   * Reads {@code noIssuer}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long noIssuer(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictReceiveResult");
    assert Views.int32(doc, XdrDocument.offset(self)) == -9
        : "not PATH_PAYMENT_STRICT_RECEIVE_NO_ISSUER";
    return Views.found(doc, XdrDocument.offset(self) + 4, "Asset");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictReceiveResult");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return PathPaymentStrictReceiveResultSuccess.end(doc,
            Views.found(doc, self + 4, "PathPaymentStrictReceiveResultSuccess"));
      }
      case -9 -> {
        return Asset.end(doc, Views.found(doc, p, "Asset"));
      }
      default -> {
        return p;
      }
    }
  }

  static PathPaymentStrictReceiveResult read(XdrDocument doc, long self) {
    PathPaymentStrictReceiveResultCode code = code(doc, self);
    return switch (code) {
      case PATH_PAYMENT_STRICT_RECEIVE_SUCCESS ->
          new PathPaymentStrictReceiveResult(code,
          PathPaymentStrictReceiveResultSuccess.read(doc, success(doc, self)));
      case PATH_PAYMENT_STRICT_RECEIVE_NO_ISSUER ->
          new PathPaymentStrictReceiveResult(code, Asset.read(doc, noIssuer(doc, self)));
      default -> new PathPaymentStrictReceiveResult(code, null);
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
      case PATH_PAYMENT_STRICT_RECEIVE_SUCCESS -> {
        PathPaymentStrictReceiveResultSuccess success = (
            PathPaymentStrictReceiveResultSuccess) value;
        success.encode(out);
      }
      case PATH_PAYMENT_STRICT_RECEIVE_NO_ISSUER -> {
        Asset noIssuer = (Asset) value;
        noIssuer.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "PathPaymentStrictReceiveResult");
    }
    int code = Xdr.int32(bytes, p);
    p += 4;
    switch (code) {
      case 0 -> {
        p = PathPaymentStrictReceiveResultSuccess.validate(tape, bytes, p, end);
      }
      case -1, -2, -3, -4, -5, -6, -7, -8 -> {}
      case -9 -> {
        p = Asset.validate(tape, bytes, p, end);
      }
      case -10, -11, -12 -> {}
      default ->
          throw tape.unknown(p - 4, code, "PathPaymentStrictReceiveResult.code",
          StellarXdr.PROTOCOL);
    }
    return p;
  }
}
