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
 * XDR struct {@code OperationMeta}.
 *
 * @param changes {@code changes}
 * @since 0.1.0
 */
public record OperationMeta(List<LedgerEntryChange> changes) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<OperationMeta> XDR =
      new GeneratedType<>(
          "OperationMeta",
          "OperationMeta",
          true,
          OperationMeta::validate,
          OperationMeta::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param changes {@code changes}
   */
  public OperationMeta {
    changes = List.copyOf(changes);
  }

  /**
   * Reads {@code changes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerEntryChange}
   */
  public static long changes(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationMeta");
    return Views.found(doc, self, "LedgerEntryChange<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationMeta");
    return LedgerEntryChanges.end(doc, Views.found(doc, self, "LedgerEntryChange<>"));
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
    Views.check(doc, array, "OperationMeta<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "OperationMeta");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<OperationMeta> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<OperationMeta> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "OperationMeta")));
    }
    return values;
  }

  static OperationMeta read(XdrDocument doc, long self) {
    return new OperationMeta(LedgerEntryChange.readArray(doc, changes(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(changes, Integer.MAX_VALUE, "OperationMeta.changes");
    for (LedgerEntryChange element : changes) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = LedgerEntryChanges.validate(tape, bytes, p, end);
    return p;
  }
}
