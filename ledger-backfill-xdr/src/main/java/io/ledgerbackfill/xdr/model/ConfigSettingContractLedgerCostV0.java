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
 * XDR struct {@code ConfigSettingContractLedgerCostV0}.
 *
 * @param ledgerMaxDiskReadEntries {@code ledgerMaxDiskReadEntries}
 * @param ledgerMaxDiskReadBytes {@code ledgerMaxDiskReadBytes}
 * @param ledgerMaxWriteLedgerEntries {@code ledgerMaxWriteLedgerEntries}
 * @param ledgerMaxWriteBytes {@code ledgerMaxWriteBytes}
 * @param txMaxDiskReadEntries {@code txMaxDiskReadEntries}
 * @param txMaxDiskReadBytes {@code txMaxDiskReadBytes}
 * @param txMaxWriteLedgerEntries {@code txMaxWriteLedgerEntries}
 * @param txMaxWriteBytes {@code txMaxWriteBytes}
 * @param feeDiskReadLedgerEntry {@code feeDiskReadLedgerEntry}
 * @param feeWriteLedgerEntry {@code feeWriteLedgerEntry}
 * @param feeDiskRead1KB {@code feeDiskRead1KB}
 * @param sorobanStateTargetSizeBytes {@code sorobanStateTargetSizeBytes}
 * @param rentFee1KBSorobanStateSizeLow {@code rentFee1KBSorobanStateSizeLow}
 * @param rentFee1KBSorobanStateSizeHigh {@code rentFee1KBSorobanStateSizeHigh}
 * @param sorobanStateRentFeeGrowthFactor {@code sorobanStateRentFeeGrowthFactor}
 * @since 0.1.0
 */
public record ConfigSettingContractLedgerCostV0(
    long ledgerMaxDiskReadEntries,
    long ledgerMaxDiskReadBytes,
    long ledgerMaxWriteLedgerEntries,
    long ledgerMaxWriteBytes,
    long txMaxDiskReadEntries,
    long txMaxDiskReadBytes,
    long txMaxWriteLedgerEntries,
    long txMaxWriteBytes,
    long feeDiskReadLedgerEntry,
    long feeWriteLedgerEntry,
    long feeDiskRead1KB,
    long sorobanStateTargetSizeBytes,
    long rentFee1KBSorobanStateSizeLow,
    long rentFee1KBSorobanStateSizeHigh,
    long sorobanStateRentFeeGrowthFactor) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ConfigSettingContractLedgerCostV0> XDR =
      new GeneratedType<>(
          "ConfigSettingContractLedgerCostV0",
          "ConfigSettingContractLedgerCostV0",
          false,
          ConfigSettingContractLedgerCostV0::validate,
          ConfigSettingContractLedgerCostV0::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code ledgerMaxDiskReadEntries}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ledgerMaxDiskReadEntries(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code ledgerMaxDiskReadBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ledgerMaxDiskReadBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code ledgerMaxWriteLedgerEntries}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ledgerMaxWriteLedgerEntries(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 8);
  }

  /**
   * Reads {@code ledgerMaxWriteBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ledgerMaxWriteBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 12);
  }

  /**
   * Reads {@code txMaxDiskReadEntries}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long txMaxDiskReadEntries(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 16);
  }

  /**
   * Reads {@code txMaxDiskReadBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long txMaxDiskReadBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 20);
  }

  /**
   * Reads {@code txMaxWriteLedgerEntries}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long txMaxWriteLedgerEntries(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 24);
  }

  /**
   * Reads {@code txMaxWriteBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long txMaxWriteBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 28);
  }

  /**
   * Reads {@code feeDiskReadLedgerEntry}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long feeDiskReadLedgerEntry(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.int64(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Reads {@code feeWriteLedgerEntry}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long feeWriteLedgerEntry(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.int64(doc, XdrDocument.offset(self) + 40);
  }

  /**
   * Reads {@code feeDiskRead1KB}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long feeDiskRead1KB(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.int64(doc, XdrDocument.offset(self) + 48);
  }

  /**
   * Reads {@code sorobanStateTargetSizeBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long sorobanStateTargetSizeBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.int64(doc, XdrDocument.offset(self) + 56);
  }

  /**
   * Reads {@code rentFee1KBSorobanStateSizeLow}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long rentFee1KBSorobanStateSizeLow(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.int64(doc, XdrDocument.offset(self) + 64);
  }

  /**
   * Reads {@code rentFee1KBSorobanStateSizeHigh}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long rentFee1KBSorobanStateSizeHigh(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.int64(doc, XdrDocument.offset(self) + 72);
  }

  /**
   * Reads {@code sorobanStateRentFeeGrowthFactor}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long sorobanStateRentFeeGrowthFactor(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 80);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractLedgerCostV0");
    return XdrDocument.offset(self) + 84;
  }

  static ConfigSettingContractLedgerCostV0 read(XdrDocument doc, long self) {
    return new ConfigSettingContractLedgerCostV0(
        ledgerMaxDiskReadEntries(doc, self),
        ledgerMaxDiskReadBytes(doc, self),
        ledgerMaxWriteLedgerEntries(doc, self),
        ledgerMaxWriteBytes(doc, self),
        txMaxDiskReadEntries(doc, self),
        txMaxDiskReadBytes(doc, self),
        txMaxWriteLedgerEntries(doc, self),
        txMaxWriteBytes(doc, self),
        feeDiskReadLedgerEntry(doc, self),
        feeWriteLedgerEntry(doc, self),
        feeDiskRead1KB(doc, self),
        sorobanStateTargetSizeBytes(doc, self),
        rentFee1KBSorobanStateSizeLow(doc, self),
        rentFee1KBSorobanStateSizeHigh(doc, self),
        sorobanStateRentFeeGrowthFactor(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(ledgerMaxDiskReadEntries);
    out.uint32(ledgerMaxDiskReadBytes);
    out.uint32(ledgerMaxWriteLedgerEntries);
    out.uint32(ledgerMaxWriteBytes);
    out.uint32(txMaxDiskReadEntries);
    out.uint32(txMaxDiskReadBytes);
    out.uint32(txMaxWriteLedgerEntries);
    out.uint32(txMaxWriteBytes);
    out.int64(feeDiskReadLedgerEntry);
    out.int64(feeWriteLedgerEntry);
    out.int64(feeDiskRead1KB);
    out.int64(sorobanStateTargetSizeBytes);
    out.int64(rentFee1KBSorobanStateSizeLow);
    out.int64(rentFee1KBSorobanStateSizeHigh);
    out.uint32(sorobanStateRentFeeGrowthFactor);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 84) {
      throw tape.truncated(p, end, 84, "ConfigSettingContractLedgerCostV0");
    }
    return p + 84;
  }
}
