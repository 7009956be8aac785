// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code ClawbackClaimableBalanceOp}.
 *
 * @param balanceID {@code balanceID}
 * @since 0.1.0
 */
public record ClawbackClaimableBalanceOp(ClaimableBalanceID balanceID) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClawbackClaimableBalanceOp> XDR =
      new GeneratedType<>(
          "ClawbackClaimableBalanceOp",
          "ClawbackClaimableBalanceOp",
          false,
          ClawbackClaimableBalanceOp::validate,
          ClawbackClaimableBalanceOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param balanceID {@code balanceID}
   */
  public ClawbackClaimableBalanceOp {
    Objects.requireNonNull(balanceID, "balanceID");
  }

  /**
   * Reads {@code balanceID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimableBalanceID}
   */
  public static long balanceID(XdrDocument doc, long self) {
    Views.check(doc, self, "ClawbackClaimableBalanceOp");
    return Views.found(doc, XdrDocument.offset(self), "ClaimableBalanceID");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ClawbackClaimableBalanceOp");
    return XdrDocument.offset(self) + 36;
  }

  static ClawbackClaimableBalanceOp read(XdrDocument doc, long self) {
    return new ClawbackClaimableBalanceOp(ClaimableBalanceID.read(doc, balanceID(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    balanceID.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "ClawbackClaimableBalanceOp");
    }
    check(tape, bytes, p);
    return p + 36;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    ClaimableBalanceID.check(tape, bytes, p);
  }
}
