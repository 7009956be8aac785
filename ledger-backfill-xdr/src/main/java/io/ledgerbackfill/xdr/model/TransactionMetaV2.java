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
 * XDR struct {@code TransactionMetaV2}.
 *
 * @param txChangesBefore {@code txChangesBefore}
 * @param operations {@code operations}
 * @param txChangesAfter {@code txChangesAfter}
 * @since 0.1.0
 */
public record TransactionMetaV2(
    List<LedgerEntryChange> txChangesBefore,
    List<OperationMeta> operations,
    List<LedgerEntryChange> txChangesAfter) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionMetaV2> XDR =
      new GeneratedType<>(
          "TransactionMetaV2",
          "TransactionMetaV2",
          true,
          TransactionMetaV2::validate,
          TransactionMetaV2::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param txChangesBefore {@code txChangesBefore}
   * @param operations {@code operations}
   * @param txChangesAfter {@code txChangesAfter}
   */
  public TransactionMetaV2 {
    txChangesBefore = List.copyOf(txChangesBefore);
    operations = List.copyOf(operations);
    txChangesAfter = List.copyOf(txChangesAfter);
  }

  /**
   * Reads {@code txChangesBefore}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerEntryChange}
   */
  public static long txChangesBefore(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV2");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 4),
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
    Views.check(doc, self, "TransactionMetaV2");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "OperationMeta<>");
  }

  /**
   * Reads {@code txChangesAfter}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerEntryChange}
   */
  public static long txChangesAfter(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV2");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 2), "LedgerEntryChange<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV2");
    return LedgerEntryChanges.end(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self) + 2), "LedgerEntryChange<>"));
  }

  static TransactionMetaV2 read(XdrDocument doc, long self) {
    return new TransactionMetaV2(
        LedgerEntryChange.readArray(doc, txChangesBefore(doc, self)),
        OperationMeta.readArray(doc, operations(doc, self)),
        LedgerEntryChange.readArray(doc, txChangesAfter(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(txChangesBefore, Integer.MAX_VALUE, "TransactionMetaV2.txChangesBefore");
    for (LedgerEntryChange element : txChangesBefore) {
      element.encode(out);
    }
    out.count(operations, Integer.MAX_VALUE, "TransactionMetaV2.operations");
    for (OperationMeta element : operations) {
      element.encode(out);
    }
    out.count(txChangesAfter, Integer.MAX_VALUE, "TransactionMetaV2.txChangesAfter");
    for (LedgerEntryChange element : txChangesAfter) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(4);
    p = LedgerEntryChanges.validate(tape, bytes, p, end);
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMetaV2");
    }
    int nOperations = tape.count(
        bytes,
        p,
        end,
        4,
        Integer.MAX_VALUE,
        "TransactionMetaV2.operations");
    p += 4;
    int slotsOperations = tape.reserve(2 * nOperations);
    for (int i = 0; i < nOperations; i++) {
      tape.markNode(slotsOperations + 2 * i, p);
      p = OperationMeta.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 2, p);
    p = LedgerEntryChanges.validate(tape, bytes, p, end);
    return p;
  }
}
