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
 * XDR struct {@code HashIDPreimageSorobanAuthorizationWithAddress}.
 *
 * @param networkID {@code networkID}
 * @param nonce {@code nonce}
 * @param signatureExpirationLedger {@code signatureExpirationLedger}
 * @param address {@code address}
 * @param invocation {@code invocation}
 * @since 0.1.0
 */
public record HashIDPreimageSorobanAuthorizationWithAddress(
    Opaque networkID,
    long nonce,
    long signatureExpirationLedger,
    SCAddress address,
    SorobanAuthorizedInvocation invocation) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<HashIDPreimageSorobanAuthorizationWithAddress> XDR =
      new GeneratedType<>(
          "HashIDPreimageSorobanAuthorizationWithAddress",
          "HashIDPreimageSorobanAuthorizationWithAddress",
          true,
          HashIDPreimageSorobanAuthorizationWithAddress::validate,
          HashIDPreimageSorobanAuthorizationWithAddress::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param networkID {@code networkID}
   * @param nonce {@code nonce}
   * @param signatureExpirationLedger {@code signatureExpirationLedger}
   * @param address {@code address}
   * @param invocation {@code invocation}
   */
  public HashIDPreimageSorobanAuthorizationWithAddress {
    Objects.requireNonNull(networkID, "networkID");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(invocation, "invocation");
  }

  /**
   * Reads {@code networkID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long networkID(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageSorobanAuthorizationWithAddress");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code nonce}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long nonce(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageSorobanAuthorizationWithAddress");
    return Views.int64(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Reads {@code signatureExpirationLedger}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long signatureExpirationLedger(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageSorobanAuthorizationWithAddress");
    return Views.uint32(doc, XdrDocument.offset(self) + 40);
  }

  /**
   * Reads {@code address}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCAddress}
   */
  public static long address(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageSorobanAuthorizationWithAddress");
    return Views.found(doc, XdrDocument.offset(self) + 44, "SCAddress");
  }

  /**
   * Reads {@code invocation}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanAuthorizedInvocation}
   */
  public static long invocation(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageSorobanAuthorizationWithAddress");
    return Views.found(doc, invocationAt(doc, self), "SorobanAuthorizedInvocation");
  }

  private static int invocationAt(XdrDocument doc, long self) {
    return SCAddress.end(doc, Views.found(doc, XdrDocument.offset(self) + 44, "SCAddress"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageSorobanAuthorizationWithAddress");
    return SorobanAuthorizedInvocation.end(doc,
        Views.found(doc, invocationAt(doc, self), "SorobanAuthorizedInvocation"));
  }

  static HashIDPreimageSorobanAuthorizationWithAddress read(XdrDocument doc, long self) {
    return new HashIDPreimageSorobanAuthorizationWithAddress(
        doc.opaque(networkID(doc, self)),
        nonce(doc, self),
        signatureExpirationLedger(doc, self),
        SCAddress.read(doc, address(doc, self)),
        SorobanAuthorizedInvocation.read(doc, invocation(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(networkID, 32, "HashIDPreimageSorobanAuthorizationWithAddress.networkID");
    out.int64(nonce);
    out.uint32(signatureExpirationLedger);
    address.encode(out);
    invocation.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 44) {
      throw tape.truncated(p, end, 44, "HashIDPreimageSorobanAuthorizationWithAddress");
    }
    p = SCAddress.validate(tape, bytes, p + 44, end);
    p = SorobanAuthorizedInvocation.validate(tape, bytes, p, end, 0);
    return p;
  }
}
