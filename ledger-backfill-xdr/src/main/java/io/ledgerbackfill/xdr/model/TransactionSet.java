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
import java.util.List;
import java.util.Objects;

/**
 * The transactions of a ledger before protocol 20. XDR struct {@code TransactionSet}.
 *
 * @param previousLedgerHash {@code previousLedgerHash}
 * @param txs {@code txs}
 * @since 0.1.0
 */
public record TransactionSet(Opaque previousLedgerHash, List<TransactionEnvelope> txs) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionSet> XDR =
      new GeneratedType<>(
          "TransactionSet",
          "TransactionSet",
          true,
          TransactionSet::validate,
          TransactionSet::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param previousLedgerHash {@code previousLedgerHash}
   * @param txs {@code txs}
   */
  public TransactionSet {
    Objects.requireNonNull(previousLedgerHash, "previousLedgerHash");
    txs = List.copyOf(txs);
  }

  /**
   * Reads {@code previousLedgerHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long previousLedgerHash(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSet");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code txs}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link TransactionEnvelope}
   */
  public static long txs(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSet");
    return Views.found(doc, self + 32, "TransactionEnvelope<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSet");
    return TransactionEnvelope.arrayEnd(doc, Views.found(doc, self + 32, "TransactionEnvelope<>"));
  }

  static TransactionSet read(XdrDocument doc, long self) {
    return new TransactionSet(
        doc.opaque(previousLedgerHash(doc, self)),
        TransactionEnvelope.readArray(doc, txs(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(previousLedgerHash, 32, "TransactionSet.previousLedgerHash");
    out.count(txs, Integer.MAX_VALUE, "TransactionSet.txs");
    for (TransactionEnvelope element : txs) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "TransactionSet");
    }
    int nTxs = tape.count(bytes, p + 32, end, 68, Integer.MAX_VALUE, "TransactionSet.txs");
    p += 36;
    int slotsTxs = tape.reserve(2 * nTxs);
    for (int i = 0; i < nTxs; i++) {
      tape.markNode(slotsTxs + 2 * i, p);
      p = TransactionEnvelope.validate(tape, bytes, p, end);
    }
    return p;
  }
}
