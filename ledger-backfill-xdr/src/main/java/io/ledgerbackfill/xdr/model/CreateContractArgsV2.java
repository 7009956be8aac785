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
import java.util.Objects;

/**
 * XDR struct {@code CreateContractArgsV2}.
 *
 * @param contractIDPreimage {@code contractIDPreimage}
 * @param executable {@code executable}
 * @param constructorArgs {@code constructorArgs}
 * @since 0.1.0
 */
public record CreateContractArgsV2(
    ContractIDPreimage contractIDPreimage,
    ContractExecutable executable,
    List<SCVal> constructorArgs) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<CreateContractArgsV2> XDR =
      new GeneratedType<>(
          "CreateContractArgsV2",
          "CreateContractArgsV2",
          false,
          CreateContractArgsV2::validate,
          CreateContractArgsV2::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param contractIDPreimage {@code contractIDPreimage}
   * @param executable {@code executable}
   * @param constructorArgs {@code constructorArgs}
   */
  public CreateContractArgsV2 {
    Objects.requireNonNull(contractIDPreimage, "contractIDPreimage");
    Objects.requireNonNull(executable, "executable");
    constructorArgs = List.copyOf(constructorArgs);
  }

  /**
   * Reads {@code contractIDPreimage}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractIDPreimage}
   */
  public static long contractIDPreimage(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateContractArgsV2");
    return Views.found(doc, XdrDocument.offset(self), "ContractIDPreimage");
  }

  /**
   * Reads {@code executable}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractExecutable}
   */
  public static long executable(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateContractArgsV2");
    return Views.found(doc, executableAt(doc, self), "ContractExecutable");
  }

  /**
   * Reads {@code constructorArgs}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SCVal}
   */
  public static long constructorArgs(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateContractArgsV2");
    return Views.found(doc, constructorArgsAt(doc, self), "SCVal<>");
  }

  private static int executableAt(XdrDocument doc, long self) {
    return ContractIDPreimage.end(doc,
        Views.found(doc, XdrDocument.offset(self), "ContractIDPreimage"));
  }

  private static int constructorArgsAt(XdrDocument doc, long self) {
    return ContractExecutable.end(doc,
        Views.found(doc, executableAt(doc, self), "ContractExecutable"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateContractArgsV2");
    return SCVal.arrayEnd(doc, Views.found(doc, constructorArgsAt(doc, self), "SCVal<>"));
  }

  static CreateContractArgsV2 read(XdrDocument doc, long self) {
    return new CreateContractArgsV2(
        ContractIDPreimage.read(doc, contractIDPreimage(doc, self)),
        ContractExecutable.read(doc, executable(doc, self)),
        SCVal.readArray(doc, constructorArgs(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    contractIDPreimage.encode(out);
    executable.encode(out);
    out.count(constructorArgs, Integer.MAX_VALUE, "CreateContractArgsV2.constructorArgs");
    for (SCVal element : constructorArgs) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    p = ContractIDPreimage.validate(tape, bytes, p, end);
    p = ContractExecutable.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "CreateContractArgsV2");
    }
    int nConstructorArgs = tape.count(
        bytes,
        p,
        end,
        4,
        Integer.MAX_VALUE,
        "CreateContractArgsV2.constructorArgs");
    p += 4;
    for (int i = 0; i < nConstructorArgs; i++) {
      p = SCVal.validate(tape, bytes, p, end, depth);
    }
    return p;
  }
}
