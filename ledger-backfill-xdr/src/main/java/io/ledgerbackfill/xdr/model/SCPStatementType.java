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
 * XDR enum {@code SCPStatementType}.
 *
 * @since 0.1.0
 */
public enum SCPStatementType {
  /** The value 0. */
  SCP_ST_PREPARE(0),
  /** The value 1. */
  SCP_ST_CONFIRM(1),
  /** The value 2. */
  SCP_ST_EXTERNALIZE(2),
  /** The value 3. */
  SCP_ST_NOMINATE(3);

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPStatementType> XDR =
      new GeneratedType<>(
          "SCPStatementType",
          "SCPStatementType",
          false,
          SCPStatementType::validate,
          SCPStatementType::read,
          (out, value) -> out.int32(value.value()));

  private static final SCPStatementType[] BY_VALUE = {
      SCP_ST_PREPARE,
      SCP_ST_CONFIRM,
      SCP_ST_EXTERNALIZE,
      SCP_ST_NOMINATE};

  private final int value;

  SCPStatementType(int value) {
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
  public static SCPStatementType of(int value) {
    if (value < 0 || value > 3) {
      throw new IllegalArgumentException("SCPStatementType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static SCPStatementType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCPStatementType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 3) {
      throw tape.unknown(p, value, "SCPStatementType", StellarXdr.PROTOCOL);
    }
  }
}
