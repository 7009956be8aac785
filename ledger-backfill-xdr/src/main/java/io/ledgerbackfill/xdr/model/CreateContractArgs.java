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
 * XDR struct {@code CreateContractArgs}.
 *
 * @param contractIDPreimage {@code contractIDPreimage}
 * @param executable {@code executable}
 * @since 0.1.0
 */
public record CreateContractArgs(
    ContractIDPreimage contractIDPreimage,
    ContractExecutable executable) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<CreateContractArgs> XDR =
      new GeneratedType<>(
          "CreateContractArgs",
          "CreateContractArgs",
          false,
          CreateContractArgs::validate,
          CreateContractArgs::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param contractIDPreimage {@code contractIDPreimage}
   * @param executable {@code executable}
   */
  public CreateContractArgs {
    Objects.requireNonNull(contractIDPreimage, "contractIDPreimage");
    Objects.requireNonNull(executable, "executable");
  }

  /**
   * Reads {@code contractIDPreimage}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractIDPreimage}
   */
  public static long contractIDPreimage(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateContractArgs");
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
    Views.check(doc, self, "CreateContractArgs");
    return Views.found(doc, executableAt(doc, self), "ContractExecutable");
  }

  private static int executableAt(XdrDocument doc, long self) {
    return ContractIDPreimage.end(doc,
        Views.found(doc, XdrDocument.offset(self), "ContractIDPreimage"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateContractArgs");
    return ContractExecutable.end(doc,
        Views.found(doc, executableAt(doc, self), "ContractExecutable"));
  }

  static CreateContractArgs read(XdrDocument doc, long self) {
    return new CreateContractArgs(
        ContractIDPreimage.read(doc, contractIDPreimage(doc, self)),
        ContractExecutable.read(doc, executable(doc, self)));
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
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = ContractIDPreimage.validate(tape, bytes, p, end);
    p = ContractExecutable.validate(tape, bytes, p, end);
    return p;
  }
}
