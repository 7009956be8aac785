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
 * XDR union {@code CreateClaimableBalanceResult}.
 *
 * @param code chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record CreateClaimableBalanceResult(
    CreateClaimableBalanceResultCode code,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<CreateClaimableBalanceResult> XDR =
      new GeneratedType<>(
          "CreateClaimableBalanceResult",
          "CreateClaimableBalanceResult",
          false,
          CreateClaimableBalanceResult::validate,
          CreateClaimableBalanceResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param code chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public CreateClaimableBalanceResult {
    Objects.requireNonNull(code, "code");
    switch (code) {
      case CREATE_CLAIMABLE_BALANCE_SUCCESS ->
          Unions.check(value, ClaimableBalanceID.class, false, "CreateClaimableBalanceResult");
      case CREATE_CLAIMABLE_BALANCE_MALFORMED, CREATE_CLAIMABLE_BALANCE_LOW_RESERVE,
          CREATE_CLAIMABLE_BALANCE_NO_TRUST, CREATE_CLAIMABLE_BALANCE_NOT_AUTHORIZED,
          CREATE_CLAIMABLE_BALANCE_UNDERFUNDED ->
          Unions.check(value, Void.class, false, "CreateClaimableBalanceResult");
    }
  }

  /**
   * Creates a value of {@code CREATE_CLAIMABLE_BALANCE_SUCCESS}.
   *
   * @param balanceID value of the arm
   * @return the value
   */
  public static CreateClaimableBalanceResult ofSuccess(ClaimableBalanceID balanceID) {
    return new CreateClaimableBalanceResult(
        CreateClaimableBalanceResultCode.CREATE_CLAIMABLE_BALANCE_SUCCESS, balanceID);
  }

  /**
   * Creates a value of the arm that is void.
   *
   * @param code one of the values that choose this arm
   * @return the value
   */
  public static CreateClaimableBalanceResult of(CreateClaimableBalanceResultCode code) {
    return new CreateClaimableBalanceResult(code, null);
  }

  @Override
  public @Nullable String arm() {
    return switch (code) {
      case CREATE_CLAIMABLE_BALANCE_SUCCESS -> "balanceID";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code balanceID}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClaimableBalanceID balanceID() {
    if (!"balanceID".equals(arm())) {
      throw Unions.wrongArm("CreateClaimableBalanceResult", code, "balanceID");
    }
    return (ClaimableBalanceID) value;
  }

  /**
   * Reads {@code code}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static CreateClaimableBalanceResultCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateClaimableBalanceResult");
    return CreateClaimableBalanceResultCode.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code balanceID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimableBalanceID}
   */
  public static long balanceID(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateClaimableBalanceResult");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not CREATE_CLAIMABLE_BALANCE_SUCCESS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClaimableBalanceID");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateClaimableBalanceResult");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 36;
      }
      default -> {
        return p;
      }
    }
  }

  static CreateClaimableBalanceResult read(XdrDocument doc, long self) {
    CreateClaimableBalanceResultCode code = code(doc, self);
    return switch (code) {
      case CREATE_CLAIMABLE_BALANCE_SUCCESS ->
          new CreateClaimableBalanceResult(code,
          ClaimableBalanceID.read(doc, balanceID(doc, self)));
      default -> new CreateClaimableBalanceResult(code, null);
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
      case CREATE_CLAIMABLE_BALANCE_SUCCESS -> {
        ClaimableBalanceID balanceID = (ClaimableBalanceID) value;
        balanceID.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "CreateClaimableBalanceResult");
    }
    int code = Xdr.int32(bytes, p);
    p += 4;
    switch (code) {
      case 0 -> {
        if (end - p < 36) {
          throw tape.truncated(p, end, 36, "CreateClaimableBalanceResult");
        }
        ClaimableBalanceID.check(tape, bytes, p);
        p += 36;
      }
      case -1, -2, -3, -4, -5 -> {}
      default ->
          throw tape.unknown(p - 4, code, "CreateClaimableBalanceResult.code", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
