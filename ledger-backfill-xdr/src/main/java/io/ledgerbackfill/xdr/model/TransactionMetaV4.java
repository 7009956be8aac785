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
 * XDR struct {@code TransactionMetaV4}.
 *
 * @param ext {@code ext}
 * @param txChangesBefore {@code txChangesBefore}
 * @param operations {@code operations}
 * @param txChangesAfter {@code txChangesAfter}
 * @param sorobanMeta {@code sorobanMeta}
 * @param events {@code events}
 * @param diagnosticEvents {@code diagnosticEvents}
 * @since 0.1.0
 */
public record TransactionMetaV4(
    ExtensionPoint ext,
    List<LedgerEntryChange> txChangesBefore,
    List<OperationMetaV2> operations,
    List<LedgerEntryChange> txChangesAfter,
    @Nullable SorobanTransactionMetaV2 sorobanMeta,
    List<TransactionEvent> events,
    List<DiagnosticEvent> diagnosticEvents) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionMetaV4> XDR =
      new GeneratedType<>(
          "TransactionMetaV4",
          "TransactionMetaV4",
          true,
          TransactionMetaV4::validate,
          TransactionMetaV4::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param txChangesBefore {@code txChangesBefore}
   * @param operations {@code operations}
   * @param txChangesAfter {@code txChangesAfter}
   * @param sorobanMeta {@code sorobanMeta}
   * @param events {@code events}
   * @param diagnosticEvents {@code diagnosticEvents}
   */
  public TransactionMetaV4 {
    Objects.requireNonNull(ext, "ext");
    txChangesBefore = List.copyOf(txChangesBefore);
    operations = List.copyOf(operations);
    txChangesAfter = List.copyOf(txChangesAfter);
    events = List.copyOf(events);
    diagnosticEvents = List.copyOf(diagnosticEvents);
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtensionPoint}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV4");
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
    Views.check(doc, self, "TransactionMetaV4");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 4, Views.node(self) + 10),
        "LedgerEntryChange<>");
  }

  /**
   * Reads {@code operations}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link OperationMetaV2}
   */
  public static long operations(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV4");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "OperationMetaV2<>");
  }

  /**
   * Reads {@code txChangesAfter}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerEntryChange}
   */
  public static long txChangesAfter(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV4");
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
    Views.check(doc, self, "TransactionMetaV4");
    return Views.bool(doc, XdrDocument.offset(Views.slotPair(doc, Views.node(self) + 4)));
  }

  /**
   * Reads {@code sorobanMeta}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanTransactionMetaV2}
   */
  public static long sorobanMeta(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV4");
    assert hasSorobanMeta(doc, self) : "sorobanMeta is absent";
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 4) + 4,
        "SorobanTransactionMetaV2");
  }

  /**
   * Reads {@code events}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link TransactionEvent}
   */
  public static long events(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV4");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 6), "TransactionEvent<>");
  }

  /**
   * Reads {@code diagnosticEvents}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link DiagnosticEvent}
   */
  public static long diagnosticEvents(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV4");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 8), "DiagnosticEvent<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMetaV4");
    return DiagnosticEvent.arrayEnd(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self) + 8), "DiagnosticEvent<>"));
  }

  static TransactionMetaV4 read(XdrDocument doc, long self) {
    return new TransactionMetaV4(
        ExtensionPoint.read(doc, ext(doc, self)),
        LedgerEntryChange.readArray(doc, txChangesBefore(doc, self)),
        OperationMetaV2.readArray(doc, operations(doc, self)),
        LedgerEntryChange.readArray(doc, txChangesAfter(doc, self)),
        hasSorobanMeta(doc, self) ? SorobanTransactionMetaV2.read(doc, sorobanMeta(doc, self))
            : null,
        TransactionEvent.readArray(doc, events(doc, self)),
        DiagnosticEvent.readArray(doc, diagnosticEvents(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    out.count(txChangesBefore, Integer.MAX_VALUE, "TransactionMetaV4.txChangesBefore");
    for (LedgerEntryChange element : txChangesBefore) {
      element.encode(out);
    }
    out.count(operations, Integer.MAX_VALUE, "TransactionMetaV4.operations");
    for (OperationMetaV2 element : operations) {
      element.encode(out);
    }
    out.count(txChangesAfter, Integer.MAX_VALUE, "TransactionMetaV4.txChangesAfter");
    for (LedgerEntryChange element : txChangesAfter) {
      element.encode(out);
    }
    if (out.bool(sorobanMeta != null)) {
      sorobanMeta.encode(out);
    }
    out.count(events, Integer.MAX_VALUE, "TransactionMetaV4.events");
    for (TransactionEvent element : events) {
      element.encode(out);
    }
    out.count(diagnosticEvents, Integer.MAX_VALUE, "TransactionMetaV4.diagnosticEvents");
    for (DiagnosticEvent element : diagnosticEvents) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(10);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMetaV4");
    }
    ExtensionPoint.check(tape, bytes, p);
    p = LedgerEntryChanges.validate(tape, bytes, p + 4, end);
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMetaV4");
    }
    int nOperations = tape.count(
        bytes,
        p,
        end,
        12,
        Integer.MAX_VALUE,
        "TransactionMetaV4.operations");
    p += 4;
    int slotsOperations = tape.reserve(2 * nOperations);
    for (int i = 0; i < nOperations; i++) {
      tape.markNode(slotsOperations + 2 * i, p);
      p = OperationMetaV2.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 2, p);
    p = LedgerEntryChanges.validate(tape, bytes, p, end);
    tape.markNode(node + 4, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMetaV4");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "TransactionMetaV4.sorobanMeta")) {
      p = SorobanTransactionMetaV2.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 6, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMetaV4");
    }
    int nEvents = tape.count(bytes, p, end, 28, Integer.MAX_VALUE, "TransactionMetaV4.events");
    p += 4;
    int slotsEvents = tape.reserve(2 * nEvents);
    for (int i = 0; i < nEvents; i++) {
      tape.markNode(slotsEvents + 2 * i, p);
      p = TransactionEvent.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 8, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMetaV4");
    }
    int nDiagnosticEvents = tape.count(
        bytes,
        p,
        end,
        28,
        Integer.MAX_VALUE,
        "TransactionMetaV4.diagnosticEvents");
    p += 4;
    int slotsDiagnosticEvents = tape.reserve(2 * nDiagnosticEvents);
    for (int i = 0; i < nDiagnosticEvents; i++) {
      tape.markNode(slotsDiagnosticEvents + 2 * i, p);
      p = DiagnosticEvent.validate(tape, bytes, p, end);
    }
    return p;
  }
}
