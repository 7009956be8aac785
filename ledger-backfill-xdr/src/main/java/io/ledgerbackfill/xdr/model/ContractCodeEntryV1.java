// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code ContractCodeEntryV1}.
 *
 * @param ext {@code ext}
 * @param costInputs {@code costInputs}
 * @since 0.1.0
 */
public record ContractCodeEntryV1(ExtensionPoint ext, ContractCodeCostInputs costInputs) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractCodeEntryV1> XDR =
      new GeneratedType<>(
          "ContractCodeEntryV1",
          "ContractCodeEntryV1",
          false,
          ContractCodeEntryV1::validate,
          ContractCodeEntryV1::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param costInputs {@code costInputs}
   */
  public ContractCodeEntryV1 {
    Objects.requireNonNull(ext, "ext");
    Objects.requireNonNull(costInputs, "costInputs");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtensionPoint}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeEntryV1");
    return Views.found(doc, XdrDocument.offset(self), "ExtensionPoint");
  }

  /**
   * Reads {@code costInputs}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractCodeCostInputs}
   */
  public static long costInputs(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeEntryV1");
    return Views.found(doc, XdrDocument.offset(self) + 4, "ContractCodeCostInputs");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeEntryV1");
    return XdrDocument.offset(self) + 48;
  }

  static ContractCodeEntryV1 read(XdrDocument doc, long self) {
    return new ContractCodeEntryV1(
        ExtensionPoint.read(doc, ext(doc, self)),
        ContractCodeCostInputs.read(doc, costInputs(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    costInputs.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 48) {
      throw tape.truncated(p, end, 48, "ContractCodeEntryV1");
    }
    check(tape, bytes, p);
    return p + 48;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    ExtensionPoint.check(tape, bytes, p);
    ContractCodeCostInputs.check(tape, bytes, p + 4);
  }
}
