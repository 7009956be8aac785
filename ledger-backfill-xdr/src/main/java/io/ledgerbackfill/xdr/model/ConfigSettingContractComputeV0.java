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
 * XDR struct {@code ConfigSettingContractComputeV0}.
 *
 * @param ledgerMaxInstructions {@code ledgerMaxInstructions}
 * @param txMaxInstructions {@code txMaxInstructions}
 * @param feeRatePerInstructionsIncrement {@code feeRatePerInstructionsIncrement}
 * @param txMemoryLimit In bytes.
 * @since 0.1.0
 */
public record ConfigSettingContractComputeV0(
    long ledgerMaxInstructions,
    long txMaxInstructions,
    long feeRatePerInstructionsIncrement,
    long txMemoryLimit) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ConfigSettingContractComputeV0> XDR =
      new GeneratedType<>(
          "ConfigSettingContractComputeV0",
          "ConfigSettingContractComputeV0",
          false,
          ConfigSettingContractComputeV0::validate,
          ConfigSettingContractComputeV0::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code ledgerMaxInstructions}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long ledgerMaxInstructions(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractComputeV0");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code txMaxInstructions}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long txMaxInstructions(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractComputeV0");
    return Views.int64(doc, XdrDocument.offset(self) + 8);
  }

  /**
   * Reads {@code feeRatePerInstructionsIncrement}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long feeRatePerInstructionsIncrement(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractComputeV0");
    return Views.int64(doc, XdrDocument.offset(self) + 16);
  }

  /**
   * Reads {@code txMemoryLimit}. In bytes.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long txMemoryLimit(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractComputeV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 24);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingContractComputeV0");
    return XdrDocument.offset(self) + 28;
  }

  static ConfigSettingContractComputeV0 read(XdrDocument doc, long self) {
    return new ConfigSettingContractComputeV0(
        ledgerMaxInstructions(doc, self),
        txMaxInstructions(doc, self),
        feeRatePerInstructionsIncrement(doc, self),
        txMemoryLimit(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int64(ledgerMaxInstructions);
    out.int64(txMaxInstructions);
    out.int64(feeRatePerInstructionsIncrement);
    out.uint32(txMemoryLimit);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 28) {
      throw tape.truncated(p, end, 28, "ConfigSettingContractComputeV0");
    }
    return p + 28;
  }
}
