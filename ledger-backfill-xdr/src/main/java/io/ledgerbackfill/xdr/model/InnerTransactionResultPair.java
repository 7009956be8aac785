// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code InnerTransactionResultPair}.
 *
 * @param transactionHash Hash of the inner transaction.
 * @param result {@code result}
 * @since 0.1.0
 */
public record InnerTransactionResultPair(Opaque transactionHash, InnerTransactionResult result) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<InnerTransactionResultPair> XDR =
      new GeneratedType<>(
          "InnerTransactionResultPair",
          "InnerTransactionResultPair",
          true,
          InnerTransactionResultPair::validate,
          InnerTransactionResultPair::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param transactionHash Hash of the inner transaction.
   * @param result {@code result}
   */
  public InnerTransactionResultPair {
    Objects.requireNonNull(transactionHash, "transactionHash");
    Objects.requireNonNull(result, "result");
  }

  /**
   * Reads {@code transactionHash}. Hash of the inner transaction.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long transactionHash(XdrDocument doc, long self) {
    Views.check(doc, self, "InnerTransactionResultPair");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code result}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link InnerTransactionResult}
   */
  public static long result(XdrDocument doc, long self) {
    Views.check(doc, self, "InnerTransactionResultPair");
    return Views.found(doc, self + 32, "InnerTransactionResult");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "InnerTransactionResultPair");
    return InnerTransactionResult.end(doc, Views.found(doc, self + 32, "InnerTransactionResult"));
  }

  static InnerTransactionResultPair read(XdrDocument doc, long self) {
    return new InnerTransactionResultPair(
        doc.opaque(transactionHash(doc, self)),
        InnerTransactionResult.read(doc, result(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(transactionHash, 32, "InnerTransactionResultPair.transactionHash");
    result.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "InnerTransactionResultPair");
    }
    p = InnerTransactionResult.validate(tape, bytes, p + 32, end);
    return p;
  }
}
