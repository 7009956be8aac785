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
 * XDR union {@code ManageBuyOfferResult}.
 *
 * @param code chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record ManageBuyOfferResult(
    ManageBuyOfferResultCode code,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ManageBuyOfferResult> XDR =
      new GeneratedType<>(
          "ManageBuyOfferResult",
          "ManageBuyOfferResult",
          true,
          ManageBuyOfferResult::validate,
          ManageBuyOfferResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param code chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public ManageBuyOfferResult {
    Objects.requireNonNull(code, "code");
    switch (code) {
      case MANAGE_BUY_OFFER_SUCCESS ->
          Unions.check(value, ManageOfferSuccessResult.class, false, "ManageBuyOfferResult");
      case MANAGE_BUY_OFFER_MALFORMED, MANAGE_BUY_OFFER_SELL_NO_TRUST,
          MANAGE_BUY_OFFER_BUY_NO_TRUST, MANAGE_BUY_OFFER_SELL_NOT_AUTHORIZED,
          MANAGE_BUY_OFFER_BUY_NOT_AUTHORIZED, MANAGE_BUY_OFFER_LINE_FULL,
          MANAGE_BUY_OFFER_UNDERFUNDED, MANAGE_BUY_OFFER_CROSS_SELF,
          MANAGE_BUY_OFFER_SELL_NO_ISSUER, MANAGE_BUY_OFFER_BUY_NO_ISSUER,
          MANAGE_BUY_OFFER_NOT_FOUND, MANAGE_BUY_OFFER_LOW_RESERVE ->
          Unions.check(value, Void.class, false, "ManageBuyOfferResult");
    }
  }

  /**
   * Creates a value of {@code MANAGE_BUY_OFFER_SUCCESS}.
   *
   * @param success value of the arm
   * @return the value
   */
  public static ManageBuyOfferResult ofSuccess(ManageOfferSuccessResult success) {
    return new ManageBuyOfferResult(ManageBuyOfferResultCode.MANAGE_BUY_OFFER_SUCCESS, success);
  }

  /**
   * Creates a value of the arm that is void.
   *
   * @param code one of the values that choose this arm
   * @return the value
   */
  public static ManageBuyOfferResult of(ManageBuyOfferResultCode code) {
    return new ManageBuyOfferResult(code, null);
  }

  @Override
  public @Nullable String arm() {
    return switch (code) {
      case MANAGE_BUY_OFFER_SUCCESS -> "success";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code success}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ManageOfferSuccessResult success() {
    if (!"success".equals(arm())) {
      throw Unions.wrongArm("ManageBuyOfferResult", code, "success");
    }
    return (ManageOfferSuccessResult) value;
  }

  /**
   * Reads {@code code}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ManageBuyOfferResultCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageBuyOfferResult");
    return ManageBuyOfferResultCode.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code success}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ManageOfferSuccessResult}
   */
  public static long success(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageBuyOfferResult");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not MANAGE_BUY_OFFER_SUCCESS";
    return Views.found(doc, self + 4, "ManageOfferSuccessResult");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageBuyOfferResult");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return ManageOfferSuccessResult.end(doc,
            Views.found(doc, self + 4, "ManageOfferSuccessResult"));
      }
      default -> {
        return p;
      }
    }
  }

  static ManageBuyOfferResult read(XdrDocument doc, long self) {
    ManageBuyOfferResultCode code = code(doc, self);
    return switch (code) {
      case MANAGE_BUY_OFFER_SUCCESS ->
          new ManageBuyOfferResult(code, ManageOfferSuccessResult.read(doc, success(doc, self)));
      default -> new ManageBuyOfferResult(code, null);
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
      case MANAGE_BUY_OFFER_SUCCESS -> {
        ManageOfferSuccessResult success = (ManageOfferSuccessResult) value;
        success.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ManageBuyOfferResult");
    }
    int code = Xdr.int32(bytes, p);
    p += 4;
    switch (code) {
      case 0 -> {
        p = ManageOfferSuccessResult.validate(tape, bytes, p, end);
      }
      case -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12 -> {}
      default -> throw tape.unknown(p - 4, code, "ManageBuyOfferResult.code", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
