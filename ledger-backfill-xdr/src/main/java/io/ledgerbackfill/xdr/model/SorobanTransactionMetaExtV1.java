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
 * XDR struct {@code SorobanTransactionMetaExtV1}.
 *
 * @param ext {@code ext}
 * @param totalNonRefundableResourceFeeCharged {@code totalNonRefundableResourceFeeCharged}
 * @param totalRefundableResourceFeeCharged {@code totalRefundableResourceFeeCharged}
 * @param rentFeeCharged {@code rentFeeCharged}
 * @since 0.1.0
 */
public record SorobanTransactionMetaExtV1(
    ExtensionPoint ext,
    long totalNonRefundableResourceFeeCharged,
    long totalRefundableResourceFeeCharged,
    long rentFeeCharged) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanTransactionMetaExtV1> XDR =
      new GeneratedType<>(
          "SorobanTransactionMetaExtV1",
          "SorobanTransactionMetaExtV1",
          false,
          SorobanTransactionMetaExtV1::validate,
          SorobanTransactionMetaExtV1::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param totalNonRefundableResourceFeeCharged {@code totalNonRefundableResourceFeeCharged}
   * @param totalRefundableResourceFeeCharged {@code totalRefundableResourceFeeCharged}
   * @param rentFeeCharged {@code rentFeeCharged}
   */
  public SorobanTransactionMetaExtV1 {
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtensionPoint}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMetaExtV1");
    return Views.found(doc, XdrDocument.offset(self), "ExtensionPoint");
  }

  /**
   * Reads {@code totalNonRefundableResourceFeeCharged}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long totalNonRefundableResourceFeeCharged(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMetaExtV1");
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code totalRefundableResourceFeeCharged}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long totalRefundableResourceFeeCharged(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMetaExtV1");
    return Views.int64(doc, XdrDocument.offset(self) + 12);
  }

  /**
   * Reads {@code rentFeeCharged}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long rentFeeCharged(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMetaExtV1");
    return Views.int64(doc, XdrDocument.offset(self) + 20);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMetaExtV1");
    return XdrDocument.offset(self) + 28;
  }

  static SorobanTransactionMetaExtV1 read(XdrDocument doc, long self) {
    return new SorobanTransactionMetaExtV1(
        ExtensionPoint.read(doc, ext(doc, self)),
        totalNonRefundableResourceFeeCharged(doc, self),
        totalRefundableResourceFeeCharged(doc, self),
        rentFeeCharged(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    out.int64(totalNonRefundableResourceFeeCharged);
    out.int64(totalRefundableResourceFeeCharged);
    out.int64(rentFeeCharged);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 28) {
      throw tape.truncated(p, end, 28, "SorobanTransactionMetaExtV1");
    }
    check(tape, bytes, p);
    return p + 28;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    ExtensionPoint.check(tape, bytes, p);
  }
}
