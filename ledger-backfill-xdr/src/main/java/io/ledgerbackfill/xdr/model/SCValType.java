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
 * XDR enum {@code SCValType}.
 *
 * @since 0.1.0
 */
public enum SCValType {
  /** The value 0. */
  SCV_BOOL(0),
  /** The value 1. */
  SCV_VOID(1),
  /** The value 2. */
  SCV_ERROR(2),
  /** The value 3. */
  SCV_U32(3),
  /** The value 4. */
  SCV_I32(4),
  /** The value 5. */
  SCV_U64(5),
  /** The value 6. */
  SCV_I64(6),
  /** The value 7. */
  SCV_TIMEPOINT(7),
  /** The value 8. */
  SCV_DURATION(8),
  /** The value 9. */
  SCV_U128(9),
  /** The value 10. */
  SCV_I128(10),
  /** The value 11. */
  SCV_U256(11),
  /** The value 12. */
  SCV_I256(12),
  /** The value 13. */
  SCV_BYTES(13),
  /** The value 14. */
  SCV_STRING(14),
  /** The value 15. */
  SCV_SYMBOL(15),
  /** The value 16. */
  SCV_VEC(16),
  /** The value 17. */
  SCV_MAP(17),
  /** The value 18. */
  SCV_ADDRESS(18),
  /** The value 19. */
  SCV_CONTRACT_INSTANCE(19),
  /** The value 20. */
  SCV_LEDGER_KEY_CONTRACT_INSTANCE(20),
  /** The value 21. */
  SCV_LEDGER_KEY_NONCE(21),
  /** The value 22. */
  SCV_EXECUTABLE_TAG(22);

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCValType> XDR =
      new GeneratedType<>(
          "SCValType",
          "SCValType",
          false,
          SCValType::validate,
          SCValType::read,
          (out, value) -> out.int32(value.value()));

  private static final SCValType[] BY_VALUE = {
      SCV_BOOL,
      SCV_VOID,
      SCV_ERROR,
      SCV_U32,
      SCV_I32,
      SCV_U64,
      SCV_I64,
      SCV_TIMEPOINT,
      SCV_DURATION,
      SCV_U128,
      SCV_I128,
      SCV_U256,
      SCV_I256,
      SCV_BYTES,
      SCV_STRING,
      SCV_SYMBOL,
      SCV_VEC,
      SCV_MAP,
      SCV_ADDRESS,
      SCV_CONTRACT_INSTANCE,
      SCV_LEDGER_KEY_CONTRACT_INSTANCE,
      SCV_LEDGER_KEY_NONCE,
      SCV_EXECUTABLE_TAG};

  private final int value;

  SCValType(int value) {
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
  public static SCValType of(int value) {
    if (value < 0 || value > 22) {
      throw new IllegalArgumentException("SCValType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static SCValType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCValType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 22) {
      throw tape.unknown(p, value, "SCValType", StellarXdr.PROTOCOL);
    }
  }
}
