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
 * An event of a transaction as a whole, such as its fee (CAP-67). XDR struct {@code
 * TransactionEvent}.
 *
 * @param stage {@code stage}
 * @param event {@code event}
 * @since 0.1.0
 */
public record TransactionEvent(TransactionEventStage stage, ContractEvent event) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionEvent> XDR =
      new GeneratedType<>(
          "TransactionEvent",
          "TransactionEvent",
          true,
          TransactionEvent::validate,
          TransactionEvent::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param stage {@code stage}
   * @param event {@code event}
   */
  public TransactionEvent {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(event, "event");
  }

  /**
   * Reads {@code stage}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static TransactionEventStage stage(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionEvent");
    return TransactionEventStage.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code event}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractEvent}
   */
  public static long event(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionEvent");
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
    Views.check(doc, self, "TransactionEvent");
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
    Views.check(doc, array, "TransactionEvent<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "TransactionEvent");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<TransactionEvent> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<TransactionEvent> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "TransactionEvent")));
    }
    return values;
  }

  static TransactionEvent read(XdrDocument doc, long self) {
    return new TransactionEvent(stage(doc, self), ContractEvent.read(doc, event(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(stage.value());
    event.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionEvent");
    }
    TransactionEventStage.check(tape, bytes, p);
    p = ContractEvent.validate(tape, bytes, p + 4, end);
    return p;
  }
}
