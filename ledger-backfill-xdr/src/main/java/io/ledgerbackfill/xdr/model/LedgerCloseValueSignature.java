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
 * XDR struct {@code LedgerCloseValueSignature}.
 *
 * @param nodeID {@code nodeID}
 * @param signature {@code signature}
 * @since 0.1.0
 */
public record LedgerCloseValueSignature(PublicKey nodeID, Opaque signature) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerCloseValueSignature> XDR =
      new GeneratedType<>(
          "LedgerCloseValueSignature",
          "LedgerCloseValueSignature",
          false,
          LedgerCloseValueSignature::validate,
          LedgerCloseValueSignature::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param nodeID {@code nodeID}
   * @param signature {@code signature}
   */
  public LedgerCloseValueSignature {
    Objects.requireNonNull(nodeID, "nodeID");
    Objects.requireNonNull(signature, "signature");
  }

  /**
   * Reads {@code nodeID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long nodeID(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseValueSignature");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code signature}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes, at most 64
   */
  public static long signature(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseValueSignature");
    return Views.slice(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseValueSignature");
    return Signature.end(doc, Views.found(doc, XdrDocument.offset(self) + 36, "Signature"));
  }

  static LedgerCloseValueSignature read(XdrDocument doc, long self) {
    return new LedgerCloseValueSignature(
        PublicKey.read(doc, nodeID(doc, self)),
        doc.opaque(signature(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    nodeID.encode(out);
    out.opaque(signature, 64, "LedgerCloseValueSignature.signature");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "LedgerCloseValueSignature");
    }
    PublicKey.check(tape, bytes, p);
    p = Signature.validate(tape, bytes, p + 36, end);
    return p;
  }
}
