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
 * XDR struct {@code ContractCostParamEntry}.
 *
 * @param ext {@code ext}
 * @param constTerm {@code constTerm}
 * @param linearTerm {@code linearTerm}
 * @since 0.1.0
 */
public record ContractCostParamEntry(ExtensionPoint ext, long constTerm, long linearTerm) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractCostParamEntry> XDR =
      new GeneratedType<>(
          "ContractCostParamEntry",
          "ContractCostParamEntry",
          false,
          ContractCostParamEntry::validate,
          ContractCostParamEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param constTerm {@code constTerm}
   * @param linearTerm {@code linearTerm}
   */
  public ContractCostParamEntry {
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtensionPoint}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCostParamEntry");
    return Views.found(doc, XdrDocument.offset(self), "ExtensionPoint");
  }

  /**
   * Reads {@code constTerm}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long constTerm(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCostParamEntry");
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code linearTerm}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long linearTerm(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCostParamEntry");
    return Views.int64(doc, XdrDocument.offset(self) + 12);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCostParamEntry");
    return XdrDocument.offset(self) + 20;
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
    Views.check(doc, array, "ContractCostParamEntry<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, XdrDocument.offset(array) + 20 * i + 4, "ContractCostParamEntry");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    return XdrDocument.offset(array) + 20 * doc.size(array) + 4;
  }

  static List<ContractCostParamEntry> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<ContractCostParamEntry> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "ContractCostParamEntry");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static ContractCostParamEntry read(XdrDocument doc, long self) {
    return new ContractCostParamEntry(
        ExtensionPoint.read(doc, ext(doc, self)),
        constTerm(doc, self),
        linearTerm(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    out.int64(constTerm);
    out.int64(linearTerm);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 20) {
      throw tape.truncated(p, end, 20, "ContractCostParamEntry");
    }
    check(tape, bytes, p);
    return p + 20;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    ExtensionPoint.check(tape, bytes, p);
  }
}
