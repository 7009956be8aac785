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
 * XDR enum {@code MemoType}.
 *
 * @since 0.1.0
 */
public enum MemoType {
  /** The value 0. */
  MEMO_NONE(0),
  /** The value 1. */
  MEMO_TEXT(1),
  /** The value 2. */
  MEMO_ID(2),
  /** The value 3. */
  MEMO_HASH(3),
  /** The value 4. */
  MEMO_RETURN(4);

  /** Decodes and encodes values of this type. */
  public static final XdrType<MemoType> XDR =
      new GeneratedType<>(
          "MemoType",
          "MemoType",
          false,
          MemoType::validate,
          MemoType::read,
          (out, value) -> out.int32(value.value()));

  private static final MemoType[] BY_VALUE = {
      MEMO_NONE,
      MEMO_TEXT,
      MEMO_ID,
      MEMO_HASH,
      MEMO_RETURN};

  private final int value;

  MemoType(int value) {
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
  public static MemoType of(int value) {
    if (value < 0 || value > 4) {
      throw new IllegalArgumentException("MemoType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static MemoType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "MemoType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 4) {
      throw tape.unknown(p, value, "MemoType", StellarXdr.PROTOCOL);
    }
  }
}
