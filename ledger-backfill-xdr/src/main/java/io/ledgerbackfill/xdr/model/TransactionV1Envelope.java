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
 * XDR struct {@code TransactionV1Envelope}.
 *
 * @param tx {@code tx}
 * @param signatures {@code signatures}
 * @since 0.1.0
 */
public record TransactionV1Envelope(Transaction tx, List<DecoratedSignature> signatures) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionV1Envelope> XDR =
      new GeneratedType<>(
          "TransactionV1Envelope",
          "TransactionV1Envelope",
          true,
          TransactionV1Envelope::validate,
          TransactionV1Envelope::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param tx {@code tx}
   * @param signatures {@code signatures}
   */
  public TransactionV1Envelope {
    Objects.requireNonNull(tx, "tx");
    signatures = List.copyOf(signatures);
  }

  /**
   * Reads {@code tx}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Transaction}
   */
  public static long tx(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV1Envelope");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 2),
        "Transaction");
  }

  /**
   * Reads {@code signatures}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link DecoratedSignature}, at most 20
   */
  public static long signatures(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV1Envelope");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "DecoratedSignature<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV1Envelope");
    return DecoratedSignature.arrayEnd(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self)), "DecoratedSignature<>"));
  }

  static TransactionV1Envelope read(XdrDocument doc, long self) {
    return new TransactionV1Envelope(
        Transaction.read(doc, tx(doc, self)),
        DecoratedSignature.readArray(doc, signatures(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    tx.encode(out);
    out.count(signatures, 20, "TransactionV1Envelope.signatures");
    for (DecoratedSignature element : signatures) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(2);
    p = Transaction.validate(tape, bytes, p, end);
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionV1Envelope");
    }
    int nSignatures = tape.count(bytes, p, end, 8, 20, "TransactionV1Envelope.signatures");
    p += 4;
    int slotsSignatures = tape.reserve(nSignatures);
    for (int i = 0; i < nSignatures; i++) {
      tape.mark(slotsSignatures + i, p);
      p = DecoratedSignature.validate(tape, bytes, p, end);
    }
    return p;
  }
}
