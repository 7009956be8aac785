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
 * XDR struct {@code ClawbackOp}.
 *
 * @param asset {@code asset}
 * @param from {@code from}
 * @param amount {@code amount}
 * @since 0.1.0
 */
public record ClawbackOp(Asset asset, MuxedAccount from, long amount) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClawbackOp> XDR =
      new GeneratedType<>(
          "ClawbackOp",
          "ClawbackOp",
          false,
          ClawbackOp::validate,
          ClawbackOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param asset {@code asset}
   * @param from {@code from}
   * @param amount {@code amount}
   */
  public ClawbackOp {
    Objects.requireNonNull(asset, "asset");
    Objects.requireNonNull(from, "from");
  }

  /**
   * Reads {@code asset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long asset(XdrDocument doc, long self) {
    Views.check(doc, self, "ClawbackOp");
    return Views.found(doc, XdrDocument.offset(self), "Asset");
  }

  /**
   * Reads {@code from}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link MuxedAccount}
   */
  public static long from(XdrDocument doc, long self) {
    Views.check(doc, self, "ClawbackOp");
    return Views.found(doc, fromAt(doc, self), "MuxedAccount");
  }

  /**
   * Reads {@code amount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long amount(XdrDocument doc, long self) {
    Views.check(doc, self, "ClawbackOp");
    return Views.int64(doc, amountAt(doc, self));
  }

  private static int fromAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, XdrDocument.offset(self), "Asset"));
  }

  private static int amountAt(XdrDocument doc, long self) {
    return MuxedAccount.end(doc, Views.found(doc, fromAt(doc, self), "MuxedAccount"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ClawbackOp");
    return amountAt(doc, self) + 8;
  }

  static ClawbackOp read(XdrDocument doc, long self) {
    return new ClawbackOp(
        Asset.read(doc, asset(doc, self)),
        MuxedAccount.read(doc, from(doc, self)),
        amount(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    asset.encode(out);
    from.encode(out);
    out.int64(amount);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = Asset.validate(tape, bytes, p, end);
    p = MuxedAccount.validate(tape, bytes, p, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "ClawbackOp");
    }
    return p + 8;
  }
}
