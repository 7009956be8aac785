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
 * XDR struct {@code ContractCodeCostInputs}.
 *
 * @param ext {@code ext}
 * @param nInstructions {@code nInstructions}
 * @param nFunctions {@code nFunctions}
 * @param nGlobals {@code nGlobals}
 * @param nTableEntries {@code nTableEntries}
 * @param nTypes {@code nTypes}
 * @param nDataSegments {@code nDataSegments}
 * @param nElemSegments {@code nElemSegments}
 * @param nImports {@code nImports}
 * @param nExports {@code nExports}
 * @param nDataSegmentBytes {@code nDataSegmentBytes}
 * @since 0.1.0
 */
public record ContractCodeCostInputs(
    ExtensionPoint ext,
    long nInstructions,
    long nFunctions,
    long nGlobals,
    long nTableEntries,
    long nTypes,
    long nDataSegments,
    long nElemSegments,
    long nImports,
    long nExports,
    long nDataSegmentBytes) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractCodeCostInputs> XDR =
      new GeneratedType<>(
          "ContractCodeCostInputs",
          "ContractCodeCostInputs",
          false,
          ContractCodeCostInputs::validate,
          ContractCodeCostInputs::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param nInstructions {@code nInstructions}
   * @param nFunctions {@code nFunctions}
   * @param nGlobals {@code nGlobals}
   * @param nTableEntries {@code nTableEntries}
   * @param nTypes {@code nTypes}
   * @param nDataSegments {@code nDataSegments}
   * @param nElemSegments {@code nElemSegments}
   * @param nImports {@code nImports}
   * @param nExports {@code nExports}
   * @param nDataSegmentBytes {@code nDataSegmentBytes}
   */
  public ContractCodeCostInputs {
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
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.found(doc, XdrDocument.offset(self), "ExtensionPoint");
  }

  /**
   * Reads {@code nInstructions}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nInstructions(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code nFunctions}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nFunctions(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.uint32(doc, XdrDocument.offset(self) + 8);
  }

  /**
   * Reads {@code nGlobals}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nGlobals(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.uint32(doc, XdrDocument.offset(self) + 12);
  }

  /**
   * Reads {@code nTableEntries}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nTableEntries(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.uint32(doc, XdrDocument.offset(self) + 16);
  }

  /**
   * Reads {@code nTypes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nTypes(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.uint32(doc, XdrDocument.offset(self) + 20);
  }

  /**
   * Reads {@code nDataSegments}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nDataSegments(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.uint32(doc, XdrDocument.offset(self) + 24);
  }

  /**
   * Reads {@code nElemSegments}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nElemSegments(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.uint32(doc, XdrDocument.offset(self) + 28);
  }

  /**
   * Reads {@code nImports}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nImports(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.uint32(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Reads {@code nExports}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nExports(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.uint32(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Reads {@code nDataSegmentBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nDataSegmentBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return Views.uint32(doc, XdrDocument.offset(self) + 40);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeCostInputs");
    return XdrDocument.offset(self) + 44;
  }

  static ContractCodeCostInputs read(XdrDocument doc, long self) {
    return new ContractCodeCostInputs(
        ExtensionPoint.read(doc, ext(doc, self)),
        nInstructions(doc, self),
        nFunctions(doc, self),
        nGlobals(doc, self),
        nTableEntries(doc, self),
        nTypes(doc, self),
        nDataSegments(doc, self),
        nElemSegments(doc, self),
        nImports(doc, self),
        nExports(doc, self),
        nDataSegmentBytes(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    out.uint32(nInstructions);
    out.uint32(nFunctions);
    out.uint32(nGlobals);
    out.uint32(nTableEntries);
    out.uint32(nTypes);
    out.uint32(nDataSegments);
    out.uint32(nElemSegments);
    out.uint32(nImports);
    out.uint32(nExports);
    out.uint32(nDataSegmentBytes);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 44) {
      throw tape.truncated(p, end, 44, "ContractCodeCostInputs");
    }
    check(tape, bytes, p);
    return p + 44;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    ExtensionPoint.check(tape, bytes, p);
  }
}
