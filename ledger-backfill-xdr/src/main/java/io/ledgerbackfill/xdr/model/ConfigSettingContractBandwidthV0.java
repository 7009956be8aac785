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
 * XDR struct {@code ConfigSettingContractBandwidthV0}.
 *
 * @param ledgerMaxTxsSizeBytes {@code ledgerMaxTxsSizeBytes}
 * @param txMaxSizeBytes {@code txMaxSizeBytes}
 * @param feeTxSize1KB {@code feeTxSize1KB}
 * @since 0.1.0
 */
public record ConfigSettingContractBandwidthV0(
    long ledgerMaxTxsSizeBytes,
    long txMaxSizeBytes,
    long feeTxSize1KB) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ConfigSettingContractBandwidthV0> XDR =
      new GeneratedType<>(
          "ConfigSettingContractBandwidthV0",
          "ConfigSettingContractBandwidthV0",
          false,
          ConfigSettingContractBandwidthV0::validate,
          ConfigSettingContractBandwidthV0::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code ledgerMaxTxsSizeBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ledgerMaxTxsSizeBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractBandwidthV0");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code txMaxSizeBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long txMaxSizeBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractBandwidthV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code feeTxSize1KB}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long feeTxSize1KB(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractBandwidthV0");
    return Views.int64(doc, XdrDocument.offset(self) + 8);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractBandwidthV0");
    return XdrDocument.offset(self) + 16;
  }

  static ConfigSettingContractBandwidthV0 read(XdrDocument doc, long self) {
    return new ConfigSettingContractBandwidthV0(
        ledgerMaxTxsSizeBytes(doc, self),
        txMaxSizeBytes(doc, self),
        feeTxSize1KB(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(ledgerMaxTxsSizeBytes);
    out.uint32(txMaxSizeBytes);
    out.int64(feeTxSize1KB);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 16) {
      throw tape.truncated(p, end, 16, "ConfigSettingContractBandwidthV0");
    }
    return p + 16;
  }
}
