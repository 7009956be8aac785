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
 * XDR enum {@code AccountMergeResultCode}.
 *
 * @since 0.1.0
 */
public enum AccountMergeResultCode {
  /** The value 0. */
  ACCOUNT_MERGE_SUCCESS(0),
  /** The value -1. */
  ACCOUNT_MERGE_MALFORMED(-1),
  /** The value -2. */
  ACCOUNT_MERGE_NO_ACCOUNT(-2),
  /** The value -3. */
  ACCOUNT_MERGE_IMMUTABLE_SET(-3),
  /** The value -4. */
  ACCOUNT_MERGE_HAS_SUB_ENTRIES(-4),
  /** The value -5. */
  ACCOUNT_MERGE_SEQNUM_TOO_FAR(-5),
  /** The value -6. */
  ACCOUNT_MERGE_DEST_FULL(-6),
  /** The value -7. */
  ACCOUNT_MERGE_IS_SPONSOR(-7);

  /** Decodes and encodes values of this type. */
  public static final XdrType<AccountMergeResultCode> XDR =
      new GeneratedType<>(
          "AccountMergeResultCode",
          "AccountMergeResultCode",
          false,
          AccountMergeResultCode::validate,
          AccountMergeResultCode::read,
          (out, value) -> out.int32(value.value()));

  private static final AccountMergeResultCode[] BY_VALUE = {
      ACCOUNT_MERGE_IS_SPONSOR,
      ACCOUNT_MERGE_DEST_FULL,
      ACCOUNT_MERGE_SEQNUM_TOO_FAR,
      ACCOUNT_MERGE_HAS_SUB_ENTRIES,
      ACCOUNT_MERGE_IMMUTABLE_SET,
      ACCOUNT_MERGE_NO_ACCOUNT,
      ACCOUNT_MERGE_MALFORMED,
      ACCOUNT_MERGE_SUCCESS};

  private final int value;

  AccountMergeResultCode(int value) {
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
  public static AccountMergeResultCode of(int value) {
    if (value < -7 || value > 0) {
      throw new IllegalArgumentException("AccountMergeResultCode has no value " + value);
    }
    return BY_VALUE[value + 7];
  }

  static AccountMergeResultCode read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "AccountMergeResultCode");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < -7 || value > 0) {
      throw tape.unknown(p, value, "AccountMergeResultCode", StellarXdr.PROTOCOL);
    }
  }
}
