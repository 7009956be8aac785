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
 * XDR union {@code CreateAccountResult}.
 *
 * @param code chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record CreateAccountResult(
    CreateAccountResultCode code,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<CreateAccountResult> XDR =
      new GeneratedType<>(
          "CreateAccountResult",
          "CreateAccountResult",
          false,
          CreateAccountResult::validate,
          CreateAccountResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param code chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public CreateAccountResult {
    Objects.requireNonNull(code, "code");
    switch (code) {
      case CREATE_ACCOUNT_SUCCESS -> Unions.check(value, Void.class, false, "CreateAccountResult");
      case CREATE_ACCOUNT_MALFORMED, CREATE_ACCOUNT_UNDERFUNDED, CREATE_ACCOUNT_LOW_RESERVE,
          CREATE_ACCOUNT_ALREADY_EXIST ->
          Unions.check(value, Void.class, false, "CreateAccountResult");
    }
  }

  /**
   * Creates a value of {@code CREATE_ACCOUNT_SUCCESS}.
   *
   * @return the value
   */
  public static CreateAccountResult ofSuccess() {
    return new CreateAccountResult(CreateAccountResultCode.CREATE_ACCOUNT_SUCCESS, null);
  }

  /**
   * Creates a value of the arm that is void.
   *
   * @param code one of the values that choose this arm
   * @return the value
   */
  public static CreateAccountResult of(CreateAccountResultCode code) {
    return new CreateAccountResult(code, null);
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
  public static CreateAccountResultCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateAccountResult");
    return CreateAccountResultCode.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateAccountResult");
    return XdrDocument.offset(self) + 4;
  }

  static CreateAccountResult read(XdrDocument doc, long self) {
    CreateAccountResultCode code = code(doc, self);
    return switch (code) {
      default -> new CreateAccountResult(code, null);
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
      throw tape.truncated(p, end, 4, "CreateAccountResult");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    switch (Xdr.int32(bytes, p)) {
      case 0 -> {}
      case -1, -2, -3, -4 -> {}
      default ->
          throw tape.unknown(p, Xdr.int32(bytes, p), "CreateAccountResult.code",
          StellarXdr.PROTOCOL);
    }
  }
}
