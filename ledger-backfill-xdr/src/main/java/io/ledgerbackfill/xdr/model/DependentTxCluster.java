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
 * Transactions that must be applied one after the other. XDR typedef {@code DependentTxCluster}.
 * Values are of type {@code List<TransactionEnvelope>}.
 *
 * @since 0.1.0
 */
public final class DependentTxCluster {

  /** Decodes and encodes values of this type. */
  public static final XdrType<List<TransactionEnvelope>> XDR =
      new GeneratedType<>(
          "DependentTxCluster",
          "TransactionEnvelope<>",
          true,
          DependentTxCluster::validate,
          DependentTxCluster::read,
          DependentTxCluster::write);

  private DependentTxCluster() {}

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionEnvelope<>");
    return TransactionEnvelope.arrayEnd(doc, Views.found(doc, self, "TransactionEnvelope<>"));
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
    Views.check(doc, array, "DependentTxCluster<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i),
        "TransactionEnvelope<>");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<List<TransactionEnvelope>> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<List<TransactionEnvelope>> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i),
          "TransactionEnvelope<>")));
    }
    return values;
  }

  static List<TransactionEnvelope> read(XdrDocument doc, long self) {
    return TransactionEnvelope.readArray(doc, self);
  }

  static void write(XdrWriter out, List<TransactionEnvelope> value) {
    out.count(value, Integer.MAX_VALUE, "DependentTxCluster");
    for (TransactionEnvelope element : value) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "DependentTxCluster");
    }
    int n = tape.count(bytes, p, end, 68, Integer.MAX_VALUE, "DependentTxCluster");
    p += 4;
    int slots = tape.reserve(2 * n);
    for (int i = 0; i < n; i++) {
      tape.markNode(slots + 2 * i, p);
      p = TransactionEnvelope.validate(tape, bytes, p, end);
    }
    return p;
  }
}
