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
import java.util.Objects;

/**
 * All that a transaction did: its result and every change. XDR struct {@code
 * TransactionResultMeta}.
 *
 * @param result {@code result}
 * @param feeProcessing Changes made when the fee was taken.
 * @param txApplyProcessing {@code txApplyProcessing}
 * @since 0.1.0
 */
public record TransactionResultMeta(
    TransactionResultPair result,
    List<LedgerEntryChange> feeProcessing,
    TransactionMeta txApplyProcessing) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionResultMeta> XDR =
      new GeneratedType<>(
          "TransactionResultMeta",
          "TransactionResultMeta",
          true,
          TransactionResultMeta::validate,
          TransactionResultMeta::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param result {@code result}
   * @param feeProcessing Changes made when the fee was taken.
   * @param txApplyProcessing {@code txApplyProcessing}
   */
  public TransactionResultMeta {
    Objects.requireNonNull(result, "result");
    feeProcessing = List.copyOf(feeProcessing);
    Objects.requireNonNull(txApplyProcessing, "txApplyProcessing");
  }

  /**
   * Reads {@code result}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionResultPair}
   */
  public static long result(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResultMeta");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 4),
        "TransactionResultPair");
  }

  /**
   * Reads {@code feeProcessing}. Changes made when the fee was taken.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerEntryChange}
   */
  public static long feeProcessing(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResultMeta");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "LedgerEntryChange<>");
  }

  /**
   * Reads {@code txApplyProcessing}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionMeta}
   */
  public static long txApplyProcessing(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResultMeta");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 2), "TransactionMeta");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResultMeta");
    return TransactionMeta.end(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self) + 2), "TransactionMeta"));
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
    Views.check(doc, array, "TransactionResultMeta<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i),
        "TransactionResultMeta");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<TransactionResultMeta> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<TransactionResultMeta> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i),
          "TransactionResultMeta")));
    }
    return values;
  }

  static TransactionResultMeta read(XdrDocument doc, long self) {
    return new TransactionResultMeta(
        TransactionResultPair.read(doc, result(doc, self)),
        LedgerEntryChange.readArray(doc, feeProcessing(doc, self)),
        TransactionMeta.read(doc, txApplyProcessing(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    result.encode(out);
    out.count(feeProcessing, Integer.MAX_VALUE, "TransactionResultMeta.feeProcessing");
    for (LedgerEntryChange element : feeProcessing) {
      element.encode(out);
    }
    txApplyProcessing.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(4);
    p = TransactionResultPair.validate(tape, bytes, p, end);
    tape.markNode(node, p);
    p = LedgerEntryChanges.validate(tape, bytes, p, end);
    tape.markNode(node + 2, p);
    p = TransactionMeta.validate(tape, bytes, p, end);
    return p;
  }
}
