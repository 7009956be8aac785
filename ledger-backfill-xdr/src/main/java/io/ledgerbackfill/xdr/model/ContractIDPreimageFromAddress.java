// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code ContractIDPreimageFromAddress}.
 *
 * @param address {@code address}
 * @param salt {@code salt}
 * @since 0.1.0
 */
public record ContractIDPreimageFromAddress(SCAddress address, Opaque salt) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractIDPreimageFromAddress> XDR =
      new GeneratedType<>(
          "ContractIDPreimageFromAddress",
          "ContractIDPreimageFromAddress",
          false,
          ContractIDPreimageFromAddress::validate,
          ContractIDPreimageFromAddress::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param address {@code address}
   * @param salt {@code salt}
   */
  public ContractIDPreimageFromAddress {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(salt, "salt");
  }

  /**
   * Reads {@code address}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCAddress}
   */
  public static long address(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractIDPreimageFromAddress");
    return Views.found(doc, XdrDocument.offset(self), "SCAddress");
  }

  /**
   * Reads {@code salt}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long salt(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractIDPreimageFromAddress");
    return Views.slice(doc, saltAt(doc, self), 32);
  }

  private static int saltAt(XdrDocument doc, long self) {
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
    Views.check(doc, self, "ContractIDPreimageFromAddress");
    return saltAt(doc, self) + 32;
  }

  static ContractIDPreimageFromAddress read(XdrDocument doc, long self) {
    return new ContractIDPreimageFromAddress(
        SCAddress.read(doc, address(doc, self)),
        doc.opaque(salt(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    address.encode(out);
    out.fixed(salt, 32, "ContractIDPreimageFromAddress.salt");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = SCAddress.validate(tape, bytes, p, end);
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "ContractIDPreimageFromAddress");
    }
    return p + 32;
  }
}
