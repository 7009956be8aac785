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
 * How a transaction ended. XDR struct {@code TransactionResult}.
 *
 * @param feeCharged What it cost, in stroops.
 * @param result {@code result}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record TransactionResult(
    long feeCharged,
    TransactionResultResult result,
    TransactionResultExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionResult> XDR =
      new GeneratedType<>(
          "TransactionResult",
          "TransactionResult",
          true,
          TransactionResult::validate,
          TransactionResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param feeCharged What it cost, in stroops.
   * @param result {@code result}
   * @param ext {@code ext}
   */
  public TransactionResult {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code feeCharged}. What it cost, in stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long feeCharged(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResult");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code result}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionResultResult}
   */
  public static long result(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResult");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 8, Views.node(self) + 1),
        "TransactionResultResult");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionResultExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResult");
    return Views.found(doc, extAt(doc, self), "TransactionResultExt");
  }

  private static int extAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResult");
    return extAt(doc, self) + 4;
  }

  static TransactionResult read(XdrDocument doc, long self) {
    return new TransactionResult(
        feeCharged(doc, self),
        TransactionResultResult.read(doc, result(doc, self)),
        TransactionResultExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int64(feeCharged);
    result.encode(out);
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "TransactionResult");
    }
    p = TransactionResultResult.validate(tape, bytes, p + 8, end);
    tape.mark(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionResult");
    }
    TransactionResultExt.check(tape, bytes, p);
    return p + 4;
  }
}
