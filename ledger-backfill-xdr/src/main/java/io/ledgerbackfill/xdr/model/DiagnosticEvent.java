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
 * An event for debugging; no part of the agreed state. XDR struct {@code DiagnosticEvent}.
 *
 * @param inSuccessfulContractCall {@code inSuccessfulContractCall}
 * @param event {@code event}
 * @since 0.1.0
 */
public record DiagnosticEvent(boolean inSuccessfulContractCall, ContractEvent event) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<DiagnosticEvent> XDR =
      new GeneratedType<>(
          "DiagnosticEvent",
          "DiagnosticEvent",
          true,
          DiagnosticEvent::validate,
          DiagnosticEvent::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param inSuccessfulContractCall {@code inSuccessfulContractCall}
   * @param event {@code event}
   */
  public DiagnosticEvent {
    Objects.requireNonNull(event, "event");
  }

  /**
   * Reads {@code inSuccessfulContractCall}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the truth
   */
  public static boolean inSuccessfulContractCall(XdrDocument doc, long self) {
    Views.check(doc, self, "DiagnosticEvent");
    return Views.bool(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code event}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractEvent}
   */
  public static long event(XdrDocument doc, long self) {
    Views.check(doc, self, "DiagnosticEvent");
    return Views.found(doc, self + 4, "ContractEvent");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "DiagnosticEvent");
    return ContractEvent.end(doc, Views.found(doc, self + 4, "ContractEvent"));
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
    Views.check(doc, array, "DiagnosticEvent<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "DiagnosticEvent");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<DiagnosticEvent> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<DiagnosticEvent> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "DiagnosticEvent")));
    }
    return values;
  }

  static DiagnosticEvent read(XdrDocument doc, long self) {
    return new DiagnosticEvent(
        inSuccessfulContractCall(doc, self),
        ContractEvent.read(doc, event(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.bool(inSuccessfulContractCall);
    event.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "DiagnosticEvent");
    }
    tape.bool(bytes, p, "DiagnosticEvent.inSuccessfulContractCall");
    p = ContractEvent.validate(tape, bytes, p + 4, end);
    return p;
  }
}
