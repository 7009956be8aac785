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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * XDR struct {@code TransactionMetaV3}.
 *
 * @param ext {@code ext}
 * @param txChangesBefore {@code txChangesBefore}
 * @param operations {@code operations}
 * @param txChangesAfter {@code txChangesAfter}
 * @param sorobanMeta {@code sorobanMeta}
 * @since 0.1.0
 */
public record TransactionMetaV3(
    ExtensionPoint ext,
    List<LedgerEntryChange> txChangesBefore,
    List<OperationMeta> operations,
    List<LedgerEntryChange> txChangesAfter,
    @Nullable SorobanTransactionMeta sorobanMeta) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionMetaV3> XDR =
      new GeneratedType<>(
          "TransactionMetaV3",
          "TransactionMetaV3",
          true,
          TransactionMetaV3::validate,
          TransactionMetaV3::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param txChangesBefore {@code txChangesBefore}
   * @param operations {@code operations}
   * @param txChangesAfter {@code txChangesAfter}
   * @param sorobanMeta {@code sorobanMeta}
   */
  public TransactionMetaV3 {
    Objects.requireNonNull(ext, "ext");
    txChangesBefore = List.copyOf(txChangesBefore);
    operations = List.copyOf(operations);
    txChangesAfter = List.copyOf(txChangesAfter);
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtensionPoint}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV3");
    return Views.found(doc, XdrDocument.offset(self), "ExtensionPoint");
  }

  /**
   * Reads {@code txChangesBefore}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerEntryChange}
   */
  public static long txChangesBefore(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV3");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 4, Views.node(self) + 6),
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
    Views.check(doc, self, "TransactionMetaV3");
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
    Views.check(doc, self, "TransactionMetaV3");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 2), "LedgerEntryChange<>");
  }

  /**
   * Returns whether {@code sorobanMeta} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasSorobanMeta(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV3");
    return Views.bool(doc, XdrDocument.offset(Views.slotPair(doc, Views.node(self) + 4)));
  }

  /**
   * Reads {@code sorobanMeta}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanTransactionMeta}
   */
  public static long sorobanMeta(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV3");
    assert hasSorobanMeta(doc, self) : "sorobanMeta is absent";
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 4) + 4,
        "SorobanTransactionMeta");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV3");
    int p = XdrDocument.offset(Views.slotPair(doc, Views.node(self) + 4));
    return Views.bool(doc, p)
        ? SorobanTransactionMeta.end(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self) + 4) + 4, "SorobanTransactionMeta"))
        : p + 4;
  }

  static TransactionMetaV3 read(XdrDocument doc, long self) {
    return new TransactionMetaV3(
        ExtensionPoint.read(doc, ext(doc, self)),
        LedgerEntryChange.readArray(doc, txChangesBefore(doc, self)),
        OperationMeta.readArray(doc, operations(doc, self)),
        LedgerEntryChange.readArray(doc, txChangesAfter(doc, self)),
        hasSorobanMeta(doc, self) ? SorobanTransactionMeta.read(doc, sorobanMeta(doc, self))
            : null);
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    out.count(txChangesBefore, Integer.MAX_VALUE, "TransactionMetaV3.txChangesBefore");
    for (LedgerEntryChange element : txChangesBefore) {
      element.encode(out);
    }
    out.count(operations, Integer.MAX_VALUE, "TransactionMetaV3.operations");
    for (OperationMeta element : operations) {
      element.encode(out);
    }
    out.count(txChangesAfter, Integer.MAX_VALUE, "TransactionMetaV3.txChangesAfter");
    for (LedgerEntryChange element : txChangesAfter) {
      element.encode(out);
    }
    if (out.bool(sorobanMeta != null)) {
      sorobanMeta.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(6);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMetaV3");
    }
    ExtensionPoint.check(tape, bytes, p);
    p = LedgerEntryChanges.validate(tape, bytes, p + 4, end);
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMetaV3");
    }
    int nOperations = tape.count(
        bytes,
        p,
        end,
        4,
        Integer.MAX_VALUE,
        "TransactionMetaV3.operations");
    p += 4;
    int slotsOperations = tape.reserve(2 * nOperations);
    for (int i = 0; i < nOperations; i++) {
      tape.markNode(slotsOperations + 2 * i, p);
      p = OperationMeta.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 2, p);
    p = LedgerEntryChanges.validate(tape, bytes, p, end);
    tape.markNode(node + 4, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMetaV3");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "TransactionMetaV3.sorobanMeta")) {
      p = SorobanTransactionMeta.validate(tape, bytes, p, end);
    }
    return p;
  }
}
