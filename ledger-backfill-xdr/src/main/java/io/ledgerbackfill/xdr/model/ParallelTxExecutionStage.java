// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.ArrayList;
import java.util.List;

/**
 * Clusters that can be applied at the same time. XDR typedef {@code ParallelTxExecutionStage}.
 * Values are of type {@code List<List<TransactionEnvelope>>}.
 *
 * @since 0.1.0
 */
public final class ParallelTxExecutionStage {

  /** Decodes and encodes values of this type. */
  public static final XdrType<List<List<TransactionEnvelope>>> XDR =
      new GeneratedType<>(
          "ParallelTxExecutionStage",
          "DependentTxCluster<>",
          true,
          ParallelTxExecutionStage::validate,
          ParallelTxExecutionStage::read,
          ParallelTxExecutionStage::write);

  private ParallelTxExecutionStage() {}

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "DependentTxCluster<>");
    return DependentTxCluster.arrayEnd(doc, Views.found(doc, self, "DependentTxCluster<>"));
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
    Views.check(doc, array, "ParallelTxExecutionStage<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "DependentTxCluster<>");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<List<List<TransactionEnvelope>>> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<List<List<TransactionEnvelope>>> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i),
          "DependentTxCluster<>")));
    }
    return values;
  }

  static List<List<TransactionEnvelope>> read(XdrDocument doc, long self) {
    return DependentTxCluster.readArray(doc, self);
  }

  static void write(XdrWriter out, List<List<TransactionEnvelope>> value) {
    out.count(value, Integer.MAX_VALUE, "ParallelTxExecutionStage");
    for (List<TransactionEnvelope> element : value) {
      DependentTxCluster.write(out, element);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ParallelTxExecutionStage");
    }
    int n = tape.count(bytes, p, end, 4, Integer.MAX_VALUE, "ParallelTxExecutionStage");
    p += 4;
    int slots = tape.reserve(2 * n);
    for (int i = 0; i < n; i++) {
      tape.markNode(slots + 2 * i, p);
      p = DependentTxCluster.validate(tape, bytes, p, end);
    }
    return p;
  }
}
