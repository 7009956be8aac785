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
 * XDR struct {@code OperationMetaV2}.
 *
 * @param ext {@code ext}
 * @param changes {@code changes}
 * @param events {@code events}
 * @since 0.1.0
 */
public record OperationMetaV2(
    ExtensionPoint ext,
    List<LedgerEntryChange> changes,
    List<ContractEvent> events) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<OperationMetaV2> XDR =
      new GeneratedType<>(
          "OperationMetaV2",
          "OperationMetaV2",
          true,
          OperationMetaV2::validate,
          OperationMetaV2::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param changes {@code changes}
   * @param events {@code events}
   */
  public OperationMetaV2 {
    Objects.requireNonNull(ext, "ext");
    changes = List.copyOf(changes);
    events = List.copyOf(events);
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtensionPoint}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationMetaV2");
    return Views.found(doc, XdrDocument.offset(self), "ExtensionPoint");
  }

  /**
   * Reads {@code changes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerEntryChange}
   */
  public static long changes(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationMetaV2");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 4, Views.node(self) + 2),
        "LedgerEntryChange<>");
  }

  /**
   * Reads {@code events}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link ContractEvent}
   */
  public static long events(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationMetaV2");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "ContractEvent<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationMetaV2");
    return ContractEvent.arrayEnd(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self)), "ContractEvent<>"));
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
    Views.check(doc, array, "OperationMetaV2<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "OperationMetaV2");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<OperationMetaV2> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<OperationMetaV2> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "OperationMetaV2")));
    }
    return values;
  }

  static OperationMetaV2 read(XdrDocument doc, long self) {
    return new OperationMetaV2(
        ExtensionPoint.read(doc, ext(doc, self)),
        LedgerEntryChange.readArray(doc, changes(doc, self)),
        ContractEvent.readArray(doc, events(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    out.count(changes, Integer.MAX_VALUE, "OperationMetaV2.changes");
    for (LedgerEntryChange element : changes) {
      element.encode(out);
    }
    out.count(events, Integer.MAX_VALUE, "OperationMetaV2.events");
    for (ContractEvent element : events) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(2);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "OperationMetaV2");
    }
    ExtensionPoint.check(tape, bytes, p);
    p = LedgerEntryChanges.validate(tape, bytes, p + 4, end);
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "OperationMetaV2");
    }
    int nEvents = tape.count(bytes, p, end, 24, Integer.MAX_VALUE, "OperationMetaV2.events");
    p += 4;
    int slotsEvents = tape.reserve(2 * nEvents);
    for (int i = 0; i < nEvents; i++) {
      tape.markNode(slotsEvents + 2 * i, p);
      p = ContractEvent.validate(tape, bytes, p, end);
    }
    return p;
  }
}
