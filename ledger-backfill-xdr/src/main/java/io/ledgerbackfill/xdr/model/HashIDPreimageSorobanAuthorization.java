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
 * XDR struct {@code HashIDPreimageSorobanAuthorization}.
 *
 * @param networkID {@code networkID}
 * @param nonce {@code nonce}
 * @param signatureExpirationLedger {@code signatureExpirationLedger}
 * @param invocation {@code invocation}
 * @since 0.1.0
 */
public record HashIDPreimageSorobanAuthorization(
    Opaque networkID,
    long nonce,
    long signatureExpirationLedger,
    SorobanAuthorizedInvocation invocation) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<HashIDPreimageSorobanAuthorization> XDR =
      new GeneratedType<>(
          "HashIDPreimageSorobanAuthorization",
          "HashIDPreimageSorobanAuthorization",
          true,
          HashIDPreimageSorobanAuthorization::validate,
          HashIDPreimageSorobanAuthorization::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param networkID {@code networkID}
   * @param nonce {@code nonce}
   * @param signatureExpirationLedger {@code signatureExpirationLedger}
   * @param invocation {@code invocation}
   */
  public HashIDPreimageSorobanAuthorization {
    Objects.requireNonNull(networkID, "networkID");
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
    Views.check(doc, self, "HashIDPreimageSorobanAuthorization");
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
    Views.check(doc, self, "HashIDPreimageSorobanAuthorization");
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
    Views.check(doc, self, "HashIDPreimageSorobanAuthorization");
    return Views.uint32(doc, XdrDocument.offset(self) + 40);
  }

  /**
   * Reads {@code invocation}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanAuthorizedInvocation}
   */
  public static long invocation(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageSorobanAuthorization");
    return Views.found(doc, XdrDocument.offset(self) + 44, "SorobanAuthorizedInvocation");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageSorobanAuthorization");
    return SorobanAuthorizedInvocation.end(doc,
        Views.found(doc, XdrDocument.offset(self) + 44, "SorobanAuthorizedInvocation"));
  }

  static HashIDPreimageSorobanAuthorization read(XdrDocument doc, long self) {
    return new HashIDPreimageSorobanAuthorization(
        doc.opaque(networkID(doc, self)),
        nonce(doc, self),
        signatureExpirationLedger(doc, self),
        SorobanAuthorizedInvocation.read(doc, invocation(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(networkID, 32, "HashIDPreimageSorobanAuthorization.networkID");
    out.int64(nonce);
    out.uint32(signatureExpirationLedger);
    invocation.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 44) {
      throw tape.truncated(p, end, 44, "HashIDPreimageSorobanAuthorization");
    }
    p = SorobanAuthorizedInvocation.validate(tape, bytes, p + 44, end, 0);
    return p;
  }
}
