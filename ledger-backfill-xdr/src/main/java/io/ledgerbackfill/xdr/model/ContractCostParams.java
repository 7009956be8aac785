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
 * XDR typedef {@code ContractCostParams}. Values are of type {@code List<ContractCostParamEntry>}.
 *
 * @since 0.1.0
 */
public final class ContractCostParams {

  /** Decodes and encodes values of this type. */
  public static final XdrType<List<ContractCostParamEntry>> XDR =
      new GeneratedType<>(
          "ContractCostParams",
          "ContractCostParamEntry<>",
          false,
          ContractCostParams::validate,
          ContractCostParams::read,
          ContractCostParams::write);

  private ContractCostParams() {}

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCostParamEntry<>");
    return ContractCostParamEntry.arrayEnd(doc,
        Views.found(doc, XdrDocument.offset(self), "ContractCostParamEntry<>"));
  }

  static List<ContractCostParamEntry> read(XdrDocument doc, long self) {
    return ContractCostParamEntry.readArray(doc, self);
  }

  static void write(XdrWriter out, List<ContractCostParamEntry> value) {
    out.count(value, 1024, "ContractCostParams");
    for (ContractCostParamEntry element : value) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ContractCostParams");
    }
    int n = tape.count(bytes, p, end, 20, 1024, "ContractCostParams");
    p += 4;
    for (int i = 0; i < n; i++, p += 20) {
      ContractCostParamEntry.check(tape, bytes, p);
    }
    return p;
  }
}
