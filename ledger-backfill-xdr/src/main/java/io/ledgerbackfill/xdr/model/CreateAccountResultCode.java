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
 * XDR enum {@code CreateAccountResultCode}.
 *
 * @since 0.1.0
 */
public enum CreateAccountResultCode {
  /** The value 0. */
  CREATE_ACCOUNT_SUCCESS(0),
  /** The value -1. */
  CREATE_ACCOUNT_MALFORMED(-1),
  /** The value -2. */
  CREATE_ACCOUNT_UNDERFUNDED(-2),
  /** The value -3. */
  CREATE_ACCOUNT_LOW_RESERVE(-3),
  /** The value -4. */
  CREATE_ACCOUNT_ALREADY_EXIST(-4);

  /** Decodes and encodes values of this type. */
  public static final XdrType<CreateAccountResultCode> XDR =
      new GeneratedType<>(
          "CreateAccountResultCode",
          "CreateAccountResultCode",
          false,
          CreateAccountResultCode::validate,
          CreateAccountResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final CreateAccountResultCode[] BY_VALUE = {
      CREATE_ACCOUNT_ALREADY_EXIST,
      CREATE_ACCOUNT_LOW_RESERVE,
      CREATE_ACCOUNT_UNDERFUNDED,
      CREATE_ACCOUNT_MALFORMED,
      CREATE_ACCOUNT_SUCCESS};

  private final int value;

  CreateAccountResultCode(int value) {
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
  public static CreateAccountResultCode of(int value) {
    if (value < -4 || value > 0) {
      throw new IllegalArgumentException("CreateAccountResultCode has no value " + value);
    }
    return BY_VALUE[value + 4];
  }

  static CreateAccountResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "CreateAccountResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -4 || value > 0) {
      throw tape.unknown(p, value, "CreateAccountResultCode", StellarXdr.PROTOCOL);
    }
  }
}
