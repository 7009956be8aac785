// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
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
 * XDR union {@code InvokeHostFunctionResult}.
 *
 * @param code chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record InvokeHostFunctionResult(
    InvokeHostFunctionResultCode code,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<InvokeHostFunctionResult> XDR =
      new GeneratedType<>(
          "InvokeHostFunctionResult",
          "InvokeHostFunctionResult",
          false,
          InvokeHostFunctionResult::validate,
          InvokeHostFunctionResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param code chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public InvokeHostFunctionResult {
    Objects.requireNonNull(code, "code");
    switch (code) {
      case INVOKE_HOST_FUNCTION_SUCCESS ->
          Unions.check(value, Opaque.class, false, "InvokeHostFunctionResult");
      case INVOKE_HOST_FUNCTION_MALFORMED, INVOKE_HOST_FUNCTION_TRAPPED,
          INVOKE_HOST_FUNCTION_RESOURCE_LIMIT_EXCEEDED, INVOKE_HOST_FUNCTION_ENTRY_ARCHIVED,
          INVOKE_HOST_FUNCTION_INSUFFICIENT_REFUNDABLE_FEE ->
          Unions.check(value, Void.class, false, "InvokeHostFunctionResult");
    }
  }

  /**
   * Creates a value of {@code INVOKE_HOST_FUNCTION_SUCCESS}.
   *
   * @param success value of the arm
   * @return the value
   */
  public static InvokeHostFunctionResult ofSuccess(Opaque success) {
    return new InvokeHostFunctionResult(InvokeHostFunctionResultCode.INVOKE_HOST_FUNCTION_SUCCESS,
        success);
  }

  /**
   * Creates a value of the arm that is void.
   *
   * @param code one of the values that choose this arm
   * @return the value
   */
  public static InvokeHostFunctionResult of(InvokeHostFunctionResultCode code) {
    return new InvokeHostFunctionResult(code, null);
  }

  @Override
  public @Nullable String arm() {
    return switch (code) {
      case INVOKE_HOST_FUNCTION_SUCCESS -> "success";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code success}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque success() {
    if (!"success".equals(arm())) {
      throw Unions.wrongArm("InvokeHostFunctionResult", code, "success");
    }
    return (Opaque) value;
  }

  /**
   * Reads {@code code}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static InvokeHostFunctionResultCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "InvokeHostFunctionResult");
    return InvokeHostFunctionResultCode.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code success}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long success(XdrDocument doc, long self) {
    Views.check(doc, self, "InvokeHostFunctionResult");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not INVOKE_HOST_FUNCTION_SUCCESS";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "InvokeHostFunctionResult");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 32;
      }
      default -> {
        return p;
      }
    }
  }

  static InvokeHostFunctionResult read(XdrDocument doc, long self) {
    InvokeHostFunctionResultCode code = code(doc, self);
    return switch (code) {
      case INVOKE_HOST_FUNCTION_SUCCESS ->
          new InvokeHostFunctionResult(code, doc.opaque(success(doc, self)));
      default -> new InvokeHostFunctionResult(code, null);
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
      case INVOKE_HOST_FUNCTION_SUCCESS -> {
        Opaque success = (Opaque) value;
        out.fixed(success, 32, "InvokeHostFunctionResult.success");
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "InvokeHostFunctionResult");
    }
    int code = Xdr.int32(bytes, p);
    p += 4;
    switch (code) {
      case 0 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "InvokeHostFunctionResult");
        }
        p += 32;
      }
      case -1, -2, -3, -4, -5 -> {}
      default ->
          throw tape.unknown(p - 4, code, "InvokeHostFunctionResult.code", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
