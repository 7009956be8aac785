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
 * XDR struct {@code SorobanAddressCredentials}.
 *
 * @param address {@code address}
 * @param nonce {@code nonce}
 * @param signatureExpirationLedger The last ledger in which the signature is good.
 * @param signature {@code signature}
 * @since 0.1.0
 */
public record SorobanAddressCredentials(
    SCAddress address,
    long nonce,
    long signatureExpirationLedger,
    SCVal signature) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanAddressCredentials> XDR =
      new GeneratedType<>(
          "SorobanAddressCredentials",
          "SorobanAddressCredentials",
          true,
          SorobanAddressCredentials::validate,
          SorobanAddressCredentials::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param address {@code address}
   * @param nonce {@code nonce}
   * @param signatureExpirationLedger The last ledger in which the signature is good.
   * @param signature {@code signature}
   */
  public SorobanAddressCredentials {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(signature, "signature");
  }

  /**
   * Reads {@code address}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCAddress}
   */
  public static long address(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAddressCredentials");
    return Views.found(doc, XdrDocument.offset(self), "SCAddress");
  }

  /**
   * Reads {@code nonce}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long nonce(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAddressCredentials");
    return Views.int64(doc, nonceAt(doc, self));
  }

  /**
   * Reads {@code signatureExpirationLedger}. The last ledger in which the signature is good.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long signatureExpirationLedger(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAddressCredentials");
    return Views.uint32(doc, signatureExpirationLedgerAt(doc, self));
  }

  /**
   * Reads {@code signature}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCVal}
   */
  public static long signature(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAddressCredentials");
    return Views.found(doc, signatureAt(doc, self), "SCVal");
  }

  private static int nonceAt(XdrDocument doc, long self) {
    return SCAddress.end(doc, Views.found(doc, XdrDocument.offset(self), "SCAddress"));
  }

  private static int signatureExpirationLedgerAt(XdrDocument doc, long self) {
    return nonceAt(doc, self) + 8;
  }

  private static int signatureAt(XdrDocument doc, long self) {
    return signatureExpirationLedgerAt(doc, self) + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAddressCredentials");
    return SCVal.end(doc, Views.found(doc, signatureAt(doc, self), "SCVal"));
  }

  static SorobanAddressCredentials read(XdrDocument doc, long self) {
    return new SorobanAddressCredentials(
        SCAddress.read(doc, address(doc, self)),
        nonce(doc, self),
        signatureExpirationLedger(doc, self),
        SCVal.read(doc, signature(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    address.encode(out);
    out.int64(nonce);
    out.uint32(signatureExpirationLedger);
    signature.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = SCAddress.validate(tape, bytes, p, end);
    if (end - p < 12) {
      throw tape.truncated(p, end, 12, "SorobanAddressCredentials");
    }
    p = SCVal.validate(tape, bytes, p + 12, end, 0);
    return p;
  }
}
