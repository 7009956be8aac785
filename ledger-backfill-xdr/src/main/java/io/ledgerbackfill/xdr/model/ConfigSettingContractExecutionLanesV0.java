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
 * XDR struct {@code ConfigSettingContractExecutionLanesV0}.
 *
 * @param ledgerMaxTxCount {@code ledgerMaxTxCount}
 * @since 0.1.0
 */
public record ConfigSettingContractExecutionLanesV0(long ledgerMaxTxCount) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ConfigSettingContractExecutionLanesV0> XDR =
      new GeneratedType<>(
          "ConfigSettingContractExecutionLanesV0",
          "ConfigSettingContractExecutionLanesV0",
          false,
          ConfigSettingContractExecutionLanesV0::validate,
          ConfigSettingContractExecutionLanesV0::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code ledgerMaxTxCount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ledgerMaxTxCount(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractExecutionLanesV0");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractExecutionLanesV0");
    return XdrDocument.offset(self) + 4;
  }

  static ConfigSettingContractExecutionLanesV0 read(XdrDocument doc, long self) {
    return new ConfigSettingContractExecutionLanesV0(ledgerMaxTxCount(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(ledgerMaxTxCount);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ConfigSettingContractExecutionLanesV0");
    }
    return p + 4;
  }
}
