// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * XDR struct {@code ConfigSettingContractLedgerCostExtV0}.
 *
 * @param txMaxFootprintEntries {@code txMaxFootprintEntries}
 * @param feeWrite1KB {@code feeWrite1KB}
 * @since 0.1.0
 */
public record ConfigSettingContractLedgerCostExtV0(long txMaxFootprintEntries, long feeWrite1KB) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ConfigSettingContractLedgerCostExtV0> XDR =
      new GeneratedType<>(
          "ConfigSettingContractLedgerCostExtV0",
          "ConfigSettingContractLedgerCostExtV0",
          false,
          ConfigSettingContractLedgerCostExtV0::validate,
          ConfigSettingContractLedgerCostExtV0::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code txMaxFootprintEntries}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long txMaxFootprintEntries(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostExtV0");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code feeWrite1KB}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long feeWrite1KB(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostExtV0");
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostExtV0");
    return XdrDocument.offset(self) + 12;
  }

  static ConfigSettingContractLedgerCostExtV0 read(XdrDocument doc, long self) {
    return new ConfigSettingContractLedgerCostExtV0(
        txMaxFootprintEntries(doc, self),
        feeWrite1KB(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(txMaxFootprintEntries);
    out.int64(feeWrite1KB);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 12) {
      throw tape.truncated(p, end, 12, "ConfigSettingContractLedgerCostExtV0");
    }
    return p + 12;
  }
}
