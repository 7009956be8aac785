// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;

/**
 * XDR struct {@code TransactionMetaV1}.
 *
 * @param txChanges {@code txChanges}
 * @param operations {@code operations}
 * @since 0.1.0
 */
public record TransactionMetaV1(List<LedgerEntryChange> txChanges, List<OperationMeta> operations) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionMetaV1> XDR =
      new GeneratedType<>(
          "TransactionMetaV1",
          "TransactionMetaV1",
          true,
          TransactionMetaV1::validate,
          TransactionMetaV1::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param txChanges {@code txChanges}
   * @param operations {@code operations}
   */
  public TransactionMetaV1 {
    txChanges = List.copyOf(txChanges);
    operations = List.copyOf(operations);
  }

  /**
   * Reads {@code txChanges}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerEntryChange}
   */
  public static long txChanges(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV1");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 2),
        "LedgerEntryChange<>");
  }

  /**
   * Reads {@code operations}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link OperationMeta}
   */
  public static long operations(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV1");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "OperationMeta<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV1");
    return OperationMeta.arrayEnd(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self)), "OperationMeta<>"));
  }

  static TransactionMetaV1 read(XdrDocument doc, long self) {
    return new TransactionMetaV1(
        LedgerEntryChange.readArray(doc, txChanges(doc, self)),
        OperationMeta.readArray(doc, operations(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(txChanges, Integer.MAX_VALUE, "TransactionMetaV1.txChanges");
    for (LedgerEntryChange element : txChanges) {
      element.encode(out);
    }
    out.count(operations, Integer.MAX_VALUE, "TransactionMetaV1.operations");
    for (OperationMeta element : operations) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(2);
    p = LedgerEntryChanges.validate(tape, bytes, p, end);
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMetaV1");
    }
    int nOperations = tape.count(
        bytes,
        p,
        end,
        4,
        Integer.MAX_VALUE,
        "TransactionMetaV1.operations");
    p += 4;
    int slotsOperations = tape.reserve(2 * nOperations);
    for (int i = 0; i < nOperations; i++) {
      tape.markNode(slotsOperations + 2 * i, p);
      p = OperationMeta.validate(tape, bytes, p, end);
    }
    return p;
  }
}
