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
 * XDR struct {@code PaymentOp}.
 *
 * @param destination {@code destination}
 * @param asset {@code asset}
 * @param amount {@code amount}
 * @since 0.1.0
 */
public record PaymentOp(MuxedAccount destination, Asset asset, long amount) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<PaymentOp> XDR =
      new GeneratedType<>(
          "PaymentOp",
          "PaymentOp",
          false,
          PaymentOp::validate,
          PaymentOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param destination {@code destination}
   * @param asset {@code asset}
   * @param amount {@code amount}
   */
  public PaymentOp {
    Objects.requireNonNull(destination, "destination");
    Objects.requireNonNull(asset, "asset");
  }

  /**
   * Reads {@code destination}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link MuxedAccount}
   */
  public static long destination(XdrDocument doc, long self) {
    Views.check(doc, self, "PaymentOp");
    return Views.found(doc, XdrDocument.offset(self), "MuxedAccount");
  }

  /**
   * Reads {@code asset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long asset(XdrDocument doc, long self) {
    Views.check(doc, self, "PaymentOp");
    return Views.found(doc, assetAt(doc, self), "Asset");
  }

  /**
   * Reads {@code amount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long amount(XdrDocument doc, long self) {
    Views.check(doc, self, "PaymentOp");
    return Views.int64(doc, amountAt(doc, self));
  }

  private static int assetAt(XdrDocument doc, long self) {
    return MuxedAccount.end(doc, Views.found(doc, XdrDocument.offset(self), "MuxedAccount"));
  }

  private static int amountAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, assetAt(doc, self), "Asset"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "PaymentOp");
    return amountAt(doc, self) + 8;
  }

  static PaymentOp read(XdrDocument doc, long self) {
    return new PaymentOp(
        MuxedAccount.read(doc, destination(doc, self)),
        Asset.read(doc, asset(doc, self)),
        amount(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    destination.encode(out);
    asset.encode(out);
    out.int64(amount);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = MuxedAccount.validate(tape, bytes, p, end);
    p = Asset.validate(tape, bytes, p, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "PaymentOp");
    }
    return p + 8;
  }
}
