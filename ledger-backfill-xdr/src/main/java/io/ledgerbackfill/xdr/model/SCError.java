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
 * An error of a contract or of its host. XDR union {@code SCError}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record SCError(SCErrorType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCError> XDR =
      new GeneratedType<>(
          "SCError",
          "SCError",
          false,
          SCError::validate,
          SCError::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public SCError {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case SCE_CONTRACT -> Unions.check(value, Long.class, false, "SCError");
      case SCE_WASM_VM, SCE_CONTEXT, SCE_STORAGE, SCE_OBJECT, SCE_CRYPTO, SCE_EVENTS, SCE_BUDGET,
          SCE_VALUE, SCE_AUTH -> Unions.check(value, SCErrorCode.class, false, "SCError");
    }
  }

  /**
   * Creates a value of {@code SCE_CONTRACT}.
   *
   * @param contractCode value of the arm
   * @return the value
   */
  public static SCError ofContract(long contractCode) {
    return new SCError(SCErrorType.SCE_CONTRACT, contractCode);
  }

  /**
   * Creates a value of the arm {@code code}.
   *
   * @param type one of the values that choose this arm
   * @param code value of the arm
   * @return the value
   */
  public static SCError ofCode(SCErrorType type, SCErrorCode code) {
    return new SCError(type, code);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case SCE_CONTRACT -> "contractCode";
      case SCE_WASM_VM, SCE_CONTEXT, SCE_STORAGE, SCE_OBJECT, SCE_CRYPTO, SCE_EVENTS, SCE_BUDGET,
          SCE_VALUE, SCE_AUTH -> "code";
    };
  }

  /**
   * Returns the value of {@code contractCode}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long contractCode() {
    if (!"contractCode".equals(arm())) {
      throw Unions.wrongArm("SCError", type, "contractCode");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code code}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SCErrorCode code() {
    if (!"code".equals(arm())) {
      throw Unions.wrongArm("SCError", type, "code");
    }
    return (SCErrorCode) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static SCErrorType type(XdrDocument doc, long self) {
    Views.check(doc, self, "SCError");
    return SCErrorType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code contractCode}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long contractCode(XdrDocument doc, long self) {
    Views.check(doc, self, "SCError");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not SCE_CONTRACT";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code code}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static SCErrorCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "SCError");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1
        || Views.int32(doc, XdrDocument.offset(self)) == 2
        || Views.int32(doc, XdrDocument.offset(self)) == 3
        || Views.int32(doc, XdrDocument.offset(self)) == 4
        || Views.int32(doc, XdrDocument.offset(self)) == 5
        || Views.int32(doc, XdrDocument.offset(self)) == 6
        || Views.int32(doc, XdrDocument.offset(self)) == 7
        || Views.int32(doc, XdrDocument.offset(self)) == 8
        || Views.int32(doc, XdrDocument.offset(self)) == 9 : "not code";
    return SCErrorCode.of(Views.int32(doc, XdrDocument.offset(self) + 4));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCError");
    return XdrDocument.offset(self) + 8;
  }

  static SCError read(XdrDocument doc, long self) {
    SCErrorType type = type(doc, self);
    return switch (type) {
      case SCE_CONTRACT -> new SCError(type, contractCode(doc, self));
      case SCE_WASM_VM, SCE_CONTEXT, SCE_STORAGE, SCE_OBJECT, SCE_CRYPTO, SCE_EVENTS, SCE_BUDGET,
          SCE_VALUE, SCE_AUTH -> new SCError(type, code(doc, self));
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(type.value());
    switch (type) {
      case SCE_CONTRACT -> {
        long contractCode = (Long) value;
        out.uint32(contractCode);
      }
      case SCE_WASM_VM, SCE_CONTEXT, SCE_STORAGE, SCE_OBJECT, SCE_CRYPTO, SCE_EVENTS, SCE_BUDGET,
          SCE_VALUE, SCE_AUTH -> {
        SCErrorCode code = (SCErrorCode) value;
        out.int32(code.value());
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "SCError");
    }
    check(tape, bytes, p);
    return p + 8;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    switch (Xdr.int32(bytes, p)) {
      case 0 -> {}
      case 1, 2, 3, 4, 5, 6, 7, 8, 9 -> {
        SCErrorCode.check(tape, bytes, p + 4);
      }
      default -> throw tape.unknown(p, Xdr.int32(bytes, p), "SCError.type", StellarXdr.PROTOCOL);
    }
  }
}
