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
 * XDR enum {@code InvokeHostFunctionResultCode}.
 *
 * @since 0.1.0
 */
public enum InvokeHostFunctionResultCode {
  /** The value 0. */
  INVOKE_HOST_FUNCTION_SUCCESS(0),
  /** The value -1. */
  INVOKE_HOST_FUNCTION_MALFORMED(-1),
  /** The value -2. */
  INVOKE_HOST_FUNCTION_TRAPPED(-2),
  /** The value -3. */
  INVOKE_HOST_FUNCTION_RESOURCE_LIMIT_EXCEEDED(-3),
  /** The value -4. */
  INVOKE_HOST_FUNCTION_ENTRY_ARCHIVED(-4),
  /** The value -5. */
  INVOKE_HOST_FUNCTION_INSUFFICIENT_REFUNDABLE_FEE(-5);

  /** Decodes and encodes values of this type. */
  public static final XdrType<InvokeHostFunctionResultCode> XDR =
      new GeneratedType<>(
          "InvokeHostFunctionResultCode",
          "InvokeHostFunctionResultCode",
          false,
          InvokeHostFunctionResultCode::validate,
          InvokeHostFunctionResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final InvokeHostFunctionResultCode[] BY_VALUE = {
      INVOKE_HOST_FUNCTION_INSUFFICIENT_REFUNDABLE_FEE,
      INVOKE_HOST_FUNCTION_ENTRY_ARCHIVED,
      INVOKE_HOST_FUNCTION_RESOURCE_LIMIT_EXCEEDED,
      INVOKE_HOST_FUNCTION_TRAPPED,
      INVOKE_HOST_FUNCTION_MALFORMED,
      INVOKE_HOST_FUNCTION_SUCCESS};

  private final int value;

  InvokeHostFunctionResultCode(int value) {
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
  public static InvokeHostFunctionResultCode of(int value) {
    if (value < -5 || value > 0) {
      throw new IllegalArgumentException("InvokeHostFunctionResultCode has no value " + value);
    }
    return BY_VALUE[value + 5];
  }

  static InvokeHostFunctionResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "InvokeHostFunctionResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -5 || value > 0) {
      throw tape.unknown(p, value, "InvokeHostFunctionResultCode", StellarXdr.PROTOCOL);
    }
  }
}
