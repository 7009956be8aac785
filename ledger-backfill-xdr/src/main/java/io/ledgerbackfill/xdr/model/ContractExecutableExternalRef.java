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
import java.util.Objects;

/**
 * XDR struct {@code ContractExecutableExternalRef}.
 *
 * @param executableOwner {@code executable_owner}
 * @param tag {@code tag}
 * @since 0.1.0
 */
public record ContractExecutableExternalRef(SCAddress executableOwner, XdrString tag) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractExecutableExternalRef> XDR =
      new GeneratedType<>(
          "ContractExecutableExternalRef",
          "ContractExecutableExternalRef",
          false,
          ContractExecutableExternalRef::validate,
          ContractExecutableExternalRef::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param executableOwner {@code executable_owner}
   * @param tag {@code tag}
   */
  public ContractExecutableExternalRef {
    Objects.requireNonNull(executableOwner, "executableOwner");
    Objects.requireNonNull(tag, "tag");
  }

  /**
   * Reads {@code executable_owner}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCAddress}
   */
  public static long executableOwner(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractExecutableExternalRef");
    return Views.found(doc, XdrDocument.offset(self), "SCAddress");
  }

  /**
   * Reads {@code tag}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text
   */
  public static long tag(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractExecutableExternalRef");
    return Views.slice(doc, tagAt(doc, self));
  }

  private static int tagAt(XdrDocument doc, long self) {
    return SCAddress.end(doc, Views.found(doc, XdrDocument.offset(self), "SCAddress"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractExecutableExternalRef");
    return SCString.end(doc, Views.found(doc, tagAt(doc, self), "SCString"));
  }

  static ContractExecutableExternalRef read(XdrDocument doc, long self) {
    return new ContractExecutableExternalRef(
        SCAddress.read(doc, executableOwner(doc, self)),
        doc.string(tag(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    executableOwner.encode(out);
    out.string(tag, Integer.MAX_VALUE, "ContractExecutableExternalRef.tag");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = SCAddress.validate(tape, bytes, p, end);
    p = SCString.validate(tape, bytes, p, end);
    return p;
  }
}
