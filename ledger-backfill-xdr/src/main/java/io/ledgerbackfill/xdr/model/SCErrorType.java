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
 * XDR enum {@code SCErrorType}.
 *
 * @since 0.1.0
 */
public enum SCErrorType {
  /** The value 0. */
  SCE_CONTRACT(0),
  /** The value 1. */
  SCE_WASM_VM(1),
  /** The value 2. */
  SCE_CONTEXT(2),
  /** The value 3. */
  SCE_STORAGE(3),
  /** The value 4. */
  SCE_OBJECT(4),
  /** The value 5. */
  SCE_CRYPTO(5),
  /** The value 6. */
  SCE_EVENTS(6),
  /** The value 7. */
  SCE_BUDGET(7),
  /** The value 8. */
  SCE_VALUE(8),
  /** The value 9. */
  SCE_AUTH(9);

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCErrorType> XDR =
      new GeneratedType<>(
          "SCErrorType",
          "SCErrorType",
          false,
          SCErrorType::validate,
          SCErrorType::read,
          (out, value) -> out.int32(value.value()));

  private static final SCErrorType[] BY_VALUE = {
      SCE_CONTRACT,
      SCE_WASM_VM,
      SCE_CONTEXT,
      SCE_STORAGE,
      SCE_OBJECT,
      SCE_CRYPTO,
      SCE_EVENTS,
      SCE_BUDGET,
      SCE_VALUE,
      SCE_AUTH};

  private final int value;

  SCErrorType(int value) {
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
  public static SCErrorType of(int value) {
    if (value < 0 || value > 9) {
      throw new IllegalArgumentException("SCErrorType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static SCErrorType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCErrorType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 9) {
      throw tape.unknown(p, value, "SCErrorType", StellarXdr.PROTOCOL);
    }
  }
}
