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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a transaction ended, with the hash that names it. XDR struct {@code TransactionResultPair}.
 *
 * @param transactionHash Hash of the transaction; of the outer one for a fee bump.
 * @param result {@code result}
 * @since 0.1.0
 */
public record TransactionResultPair(Opaque transactionHash, TransactionResult result) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionResultPair> XDR =
      new GeneratedType<>(
          "TransactionResultPair",
          "TransactionResultPair",
          true,
          TransactionResultPair::validate,
          TransactionResultPair::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param transactionHash Hash of the transaction; of the outer one for a fee bump.
   * @param result {@code result}
   */
  public TransactionResultPair {
    Objects.requireNonNull(transactionHash, "transactionHash");
    Objects.requireNonNull(result, "result");
  }

  /**
   * Reads {@code transactionHash}. Hash of the transaction; of the outer one for a fee bump.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long transactionHash(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResultPair");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code result}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionResult}
   */
  public static long result(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResultPair");
    return Views.found(doc, self + 32, "TransactionResult");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResultPair");
    return TransactionResult.end(doc, Views.found(doc, self + 32, "TransactionResult"));
  }

  /**
   * Finds an element of an array of this type.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "TransactionResultPair<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i),
        "TransactionResultPair");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<TransactionResultPair> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<TransactionResultPair> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i),
          "TransactionResultPair")));
    }
    return values;
  }

  static TransactionResultPair read(XdrDocument doc, long self) {
    return new TransactionResultPair(
        doc.opaque(transactionHash(doc, self)),
        TransactionResult.read(doc, result(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(transactionHash, 32, "TransactionResultPair.transactionHash");
    result.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "TransactionResultPair");
    }
    p = TransactionResult.validate(tape, bytes, p + 32, end);
    return p;
  }
}
