// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;

/**
 * A call of a contract's function. XDR struct {@code InvokeContractArgs}.
 *
 * @param contractAddress {@code contractAddress}
 * @param functionName {@code functionName}
 * @param args {@code args}
 * @since 0.1.0
 */
public record InvokeContractArgs(
    SCAddress contractAddress,
    XdrString functionName,
    List<SCVal> args) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<InvokeContractArgs> XDR =
      new GeneratedType<>(
          "InvokeContractArgs",
          "InvokeContractArgs",
          false,
          InvokeContractArgs::validate,
          InvokeContractArgs::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param contractAddress {@code contractAddress}
   * @param functionName {@code functionName}
   * @param args {@code args}
   */
  public InvokeContractArgs {
    Objects.requireNonNull(contractAddress, "contractAddress");
    Objects.requireNonNull(functionName, "functionName");
    args = List.copyOf(args);
  }

  /**
   * Reads {@code contractAddress}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCAddress}
   */
  public static long contractAddress(XdrDocument doc, long self) {
    Views.check(doc, self, "InvokeContractArgs");
    return Views.found(doc, XdrDocument.offset(self), "SCAddress");
  }

  /**
   * Reads {@code functionName}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text, at most 32 bytes
   */
  public static long functionName(XdrDocument doc, long self) {
    Views.check(doc, self, "InvokeContractArgs");
    return Views.slice(doc, functionNameAt(doc, self));
  }

  /**
   * Reads {@code args}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SCVal}
   */
  public static long args(XdrDocument doc, long self) {
    Views.check(doc, self, "InvokeContractArgs");
    return Views.found(doc, argsAt(doc, self), "SCVal<>");
  }

  private static int functionNameAt(XdrDocument doc, long self) {
    return SCAddress.end(doc, Views.found(doc, XdrDocument.offset(self), "SCAddress"));
  }

  private static int argsAt(XdrDocument doc, long self) {
    return SCSymbol.end(doc, Views.found(doc, functionNameAt(doc, self), "SCSymbol"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "InvokeContractArgs");
    return SCVal.arrayEnd(doc, Views.found(doc, argsAt(doc, self), "SCVal<>"));
  }

  static InvokeContractArgs read(XdrDocument doc, long self) {
    return new InvokeContractArgs(
        SCAddress.read(doc, contractAddress(doc, self)),
        doc.string(functionName(doc, self)),
        SCVal.readArray(doc, args(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    contractAddress.encode(out);
    out.string(functionName, 32, "InvokeContractArgs.functionName");
    out.count(args, Integer.MAX_VALUE, "InvokeContractArgs.args");
    for (SCVal element : args) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    p = SCAddress.validate(tape, bytes, p, end);
    p = SCSymbol.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "InvokeContractArgs");
    }
    int nArgs = tape.count(bytes, p, end, 4, Integer.MAX_VALUE, "InvokeContractArgs.args");
    p += 4;
    for (int i = 0; i < nArgs; i++) {
      p = SCVal.validate(tape, bytes, p, end, depth);
    }
    return p;
  }
}
