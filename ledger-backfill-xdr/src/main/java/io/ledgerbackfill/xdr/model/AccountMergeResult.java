// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * XDR union {@code AccountMergeResult}.
 *
 * @param code chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record AccountMergeResult(
    AccountMergeResultCode code,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<AccountMergeResult> XDR =
      new GeneratedType<>(
          "AccountMergeResult",
          "AccountMergeResult",
          false,
          AccountMergeResult::validate,
          AccountMergeResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param code chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public AccountMergeResult {
    Objects.requireNonNull(code, "code");
    switch (code) {
      case ACCOUNT_MERGE_SUCCESS -> Unions.check(value, Long.class, false, "AccountMergeResult");
      case ACCOUNT_MERGE_MALFORMED, ACCOUNT_MERGE_NO_ACCOUNT, ACCOUNT_MERGE_IMMUTABLE_SET,
          ACCOUNT_MERGE_HAS_SUB_ENTRIES, ACCOUNT_MERGE_SEQNUM_TOO_FAR, ACCOUNT_MERGE_DEST_FULL,
          ACCOUNT_MERGE_IS_SPONSOR -> Unions.check(value, Void.class, false, "AccountMergeResult");
    }
  }

  /**
   * Creates a value of {@code ACCOUNT_MERGE_SUCCESS}.
   *
   * @param sourceAccountBalance value of the arm
   * @return the value
   */
  public static AccountMergeResult ofSuccess(long sourceAccountBalance) {
    return new AccountMergeResult(AccountMergeResultCode.ACCOUNT_MERGE_SUCCESS,
        sourceAccountBalance);
  }

  /**
   * Creates a value of the arm that is void.
   *
   * @param code one of the values that choose this arm
   * @return the value
   */
  public static AccountMergeResult of(AccountMergeResultCode code) {
    return new AccountMergeResult(code, null);
  }

  @Override
  public @Nullable String arm() {
    return switch (code) {
      case ACCOUNT_MERGE_SUCCESS -> "sourceAccountBalance";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code sourceAccountBalance}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long sourceAccountBalance() {
    if (!"sourceAccountBalance".equals(arm())) {
      throw Unions.wrongArm("AccountMergeResult", code, "sourceAccountBalance");
    }
    return (Long) value;
  }

  /**
   * Reads {@code code}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static AccountMergeResultCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountMergeResult");
    return AccountMergeResultCode.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code sourceAccountBalance}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long sourceAccountBalance(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountMergeResult");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not ACCOUNT_MERGE_SUCCESS";
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountMergeResult");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 8;
      }
      default -> {
        return p;
      }
    }
  }

  static AccountMergeResult read(XdrDocument doc, long self) {
    AccountMergeResultCode code = code(doc, self);
    return switch (code) {
      case ACCOUNT_MERGE_SUCCESS -> new AccountMergeResult(code, sourceAccountBalance(doc, self));
      default -> new AccountMergeResult(code, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(code.value());
    switch (code) {
      case ACCOUNT_MERGE_SUCCESS -> {
        long sourceAccountBalance = (Long) value;
        out.int64(sourceAccountBalance);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "AccountMergeResult");
    }
    int code = Xdr.int32(bytes, p);
    p += 4;
    switch (code) {
      case 0 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "AccountMergeResult");
        }
        p += 8;
      }
      case -1, -2, -3, -4, -5, -6, -7 -> {}
      default -> throw tape.unknown(p - 4, code, "AccountMergeResult.code", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
