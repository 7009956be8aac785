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
 * XDR enum {@code HostFunctionType}.
 *
 * @since 0.1.0
 */
public enum HostFunctionType {
  /** The value 0. */
  HOST_FUNCTION_TYPE_INVOKE_CONTRACT(0),
  /** The value 1. */
  HOST_FUNCTION_TYPE_CREATE_CONTRACT(1),
  /** The value 2. */
  HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM(2),
  /** The value 3. */
  HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2(3);

  /** Decodes and encodes values of this type. */
  public static final XdrType<HostFunctionType> XDR =
      new GeneratedType<>(
          "HostFunctionType",
          "HostFunctionType",
          false,
          HostFunctionType::validate,
          HostFunctionType::read,
          (out, value) -> out.int32(value.value()));

  private static final HostFunctionType[] BY_VALUE = {
      HOST_FUNCTION_TYPE_INVOKE_CONTRACT,
      HOST_FUNCTION_TYPE_CREATE_CONTRACT,
      HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM,
      HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2};

  private final int value;

  HostFunctionType(int value) {
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
  public static HostFunctionType of(int value) {
    if (value < 0 || value > 3) {
      throw new IllegalArgumentException("HostFunctionType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static HostFunctionType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "HostFunctionType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 3) {
      throw tape.unknown(p, value, "HostFunctionType", StellarXdr.PROTOCOL);
    }
  }
}
