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
 * XDR enum {@code OperationResultCode}.
 *
 * @since 0.1.0
 */
public enum OperationResultCode {
  /** The value 0. */
  opINNER(0),
  /** The value -1. */
  opBAD_AUTH(-1),
  /** The value -2. */
  opNO_ACCOUNT(-2),
  /** The value -3. */
  opNOT_SUPPORTED(-3),
  /** The value -4. */
  opTOO_MANY_SUBENTRIES(-4),
  /** The value -5. */
  opEXCEEDED_WORK_LIMIT(-5),
  /** The value -6. */
  opTOO_MANY_SPONSORING(-6);

  /** Decodes and encodes values of this type. */
  public static final XdrType<OperationResultCode> XDR =
      new GeneratedType<>(
          "OperationResultCode",
          "OperationResultCode",
          false,
          OperationResultCode::validate,
          OperationResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final OperationResultCode[] BY_VALUE = {
      opTOO_MANY_SPONSORING,
      opEXCEEDED_WORK_LIMIT,
      opTOO_MANY_SUBENTRIES,
      opNOT_SUPPORTED,
      opNO_ACCOUNT,
      opBAD_AUTH,
      opINNER};

  private final int value;

  OperationResultCode(int value) {
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
  public static OperationResultCode of(int value) {
    if (value < -6 || value > 0) {
      throw new IllegalArgumentException("OperationResultCode has no value " + value);
    }
    return BY_VALUE[value + 6];
  }

  static OperationResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "OperationResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -6 || value > 0) {
      throw tape.unknown(p, value, "OperationResultCode", StellarXdr.PROTOCOL);
    }
  }
}
