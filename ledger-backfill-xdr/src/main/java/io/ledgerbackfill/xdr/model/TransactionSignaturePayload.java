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
 * Its SHA-256 is the hash of a transaction, and what is signed. XDR struct {@code
 * TransactionSignaturePayload}.
 *
 * @param networkId {@code networkId}
 * @param taggedTransaction {@code taggedTransaction}
 * @since 0.1.0
 */
public record TransactionSignaturePayload(
    Opaque networkId,
    TransactionSignaturePayloadTaggedTransaction taggedTransaction) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionSignaturePayload> XDR =
      new GeneratedType<>(
          "TransactionSignaturePayload",
          "TransactionSignaturePayload",
          true,
          TransactionSignaturePayload::validate,
          TransactionSignaturePayload::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param networkId {@code networkId}
   * @param taggedTransaction {@code taggedTransaction}
   */
  public TransactionSignaturePayload {
    Objects.requireNonNull(networkId, "networkId");
    Objects.requireNonNull(taggedTransaction, "taggedTransaction");
  }

  /**
   * Reads {@code networkId}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long networkId(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSignaturePayload");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code taggedTransaction}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionSignaturePayloadTaggedTransaction}
   */
  public static long taggedTransaction(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSignaturePayload");
    return Views.found(doc, self + 32, "TransactionSignaturePayloadTaggedTransaction");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSignaturePayload");
    return TransactionSignaturePayloadTaggedTransaction.end(doc,
        Views.found(doc, self + 32, "TransactionSignaturePayloadTaggedTransaction"));
  }

  static TransactionSignaturePayload read(XdrDocument doc, long self) {
    return new TransactionSignaturePayload(
        doc.opaque(networkId(doc, self)),
        TransactionSignaturePayloadTaggedTransaction.read(doc, taggedTransaction(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(networkId, 32, "TransactionSignaturePayload.networkId");
    taggedTransaction.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "TransactionSignaturePayload");
    }
    p = TransactionSignaturePayloadTaggedTransaction.validate(tape, bytes, p + 32, end);
    return p;
  }
}
