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
 * XDR enum {@code SorobanCredentialsType}.
 *
 * @since 0.1.0
 */
public enum SorobanCredentialsType {
  /** The value 0. */
  SOROBAN_CREDENTIALS_SOURCE_ACCOUNT(0),
  /** The value 1. */
  SOROBAN_CREDENTIALS_ADDRESS(1),
  /** The value 2. */
  SOROBAN_CREDENTIALS_ADDRESS_V2(2),
  /** The value 3. */
  SOROBAN_CREDENTIALS_ADDRESS_WITH_DELEGATES(3);

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanCredentialsType> XDR =
      new GeneratedType<>(
          "SorobanCredentialsType",
          "SorobanCredentialsType",
          false,
          SorobanCredentialsType::validate,
          SorobanCredentialsType::read,
          (out, value) -> out.int32(value.value()));

  private static final SorobanCredentialsType[] BY_VALUE = {
      SOROBAN_CREDENTIALS_SOURCE_ACCOUNT,
      SOROBAN_CREDENTIALS_ADDRESS,
      SOROBAN_CREDENTIALS_ADDRESS_V2,
      SOROBAN_CREDENTIALS_ADDRESS_WITH_DELEGATES};

  private final int value;

  SorobanCredentialsType(int value) {
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
  public static SorobanCredentialsType of(int value) {
    if (value < 0 || value > 3) {
      throw new IllegalArgumentException("SorobanCredentialsType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static SorobanCredentialsType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanCredentialsType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 3) {
      throw tape.unknown(p, value, "SorobanCredentialsType", StellarXdr.PROTOCOL);
    }
  }
}
