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

/**
 * XDR struct {@code SorobanTransactionMeta}.
 *
 * @param ext {@code ext}
 * @param events {@code events}
 * @param returnValue {@code returnValue}
 * @param diagnosticEvents {@code diagnosticEvents}
 * @since 0.1.0
 */
public record SorobanTransactionMeta(
    SorobanTransactionMetaExt ext,
    List<ContractEvent> events,
    SCVal returnValue,
    List<DiagnosticEvent> diagnosticEvents) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanTransactionMeta> XDR =
      new GeneratedType<>(
          "SorobanTransactionMeta",
          "SorobanTransactionMeta",
          true,
          SorobanTransactionMeta::validate,
          SorobanTransactionMeta::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param events {@code events}
   * @param returnValue {@code returnValue}
   * @param diagnosticEvents {@code diagnosticEvents}
   */
  public SorobanTransactionMeta {
    Objects.requireNonNull(ext, "ext");
    events = List.copyOf(events);
    Objects.requireNonNull(returnValue, "returnValue");
    diagnosticEvents = List.copyOf(diagnosticEvents);
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanTransactionMetaExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMeta");
    return Views.found(doc, XdrDocument.offset(self), "SorobanTransactionMetaExt");
  }

  /**
   * Reads {@code events}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link ContractEvent}
   */
  public static long events(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMeta");
    return Views.found(doc, Views.position(eventsAt(doc, self), Views.node(self) + 3),
        "ContractEvent<>");
  }

  /**
   * Reads {@code returnValue}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCVal}
   */
  public static long returnValue(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMeta");
    return Views.found(doc, returnValueAt(doc, self), "SCVal");
  }

  /**
   * Reads {@code diagnosticEvents}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link DiagnosticEvent}
   */
  public static long diagnosticEvents(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMeta");
    return Views.found(doc,
        Views.position(diagnosticEventsAt(doc, self), Views.slot(doc, Views.node(self) + 1)),
        "DiagnosticEvent<>");
  }

  private static int eventsAt(XdrDocument doc, long self) {
    return SorobanTransactionMetaExt.end(doc,
        Views.found(doc, XdrDocument.offset(self), "SorobanTransactionMetaExt"));
  }

  private static int returnValueAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  private static int diagnosticEventsAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self) + 2);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMeta");
    return DiagnosticEvent.arrayEnd(doc,
        Views.found(doc,
        Views.position(diagnosticEventsAt(doc, self), Views.slot(doc, Views.node(self) + 1)),
        "DiagnosticEvent<>"));
  }

  static SorobanTransactionMeta read(XdrDocument doc, long self) {
    return new SorobanTransactionMeta(
        SorobanTransactionMetaExt.read(doc, ext(doc, self)),
        ContractEvent.readArray(doc, events(doc, self)),
        SCVal.read(doc, returnValue(doc, self)),
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
    out.count(events, Integer.MAX_VALUE, "SorobanTransactionMeta.events");
    for (ContractEvent element : events) {
      element.encode(out);
    }
    returnValue.encode(out);
    out.count(diagnosticEvents, Integer.MAX_VALUE, "SorobanTransactionMeta.diagnosticEvents");
    for (DiagnosticEvent element : diagnosticEvents) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(3);
    p = SorobanTransactionMetaExt.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanTransactionMeta");
    }
    int nEvents = tape.count(bytes, p, end, 24, Integer.MAX_VALUE, "SorobanTransactionMeta.events");
    p += 4;
    int slotsEvents = tape.reserve(2 * nEvents);
    for (int i = 0; i < nEvents; i++) {
      tape.markNode(slotsEvents + 2 * i, p);
      p = ContractEvent.validate(tape, bytes, p, end);
    }
    tape.markNode(node, p);
    p = SCVal.validate(tape, bytes, p, end, 0);
    tape.mark(node + 2, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanTransactionMeta");
    }
    int nDiagnosticEvents = tape.count(
        bytes,
        p,
        end,
        28,
        Integer.MAX_VALUE,
        "SorobanTransactionMeta.diagnosticEvents");
    p += 4;
    int slotsDiagnosticEvents = tape.reserve(2 * nDiagnosticEvents);
    for (int i = 0; i < nDiagnosticEvents; i++) {
      tape.markNode(slotsDiagnosticEvents + 2 * i, p);
      p = DiagnosticEvent.validate(tape, bytes, p, end);
    }
    return p;
  }
}
