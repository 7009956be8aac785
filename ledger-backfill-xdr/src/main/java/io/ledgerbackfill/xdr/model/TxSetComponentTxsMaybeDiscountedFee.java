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
import org.jspecify.annotations.Nullable;

/**
 * XDR struct {@code TxSetComponentTxsMaybeDiscountedFee}.
 *
 * @param baseFee What each operation costs, in stroops, if less than its bid.
 * @param txs {@code txs}
 * @since 0.1.0
 */
public record TxSetComponentTxsMaybeDiscountedFee(
    @Nullable Long baseFee,
    List<TransactionEnvelope> txs) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TxSetComponentTxsMaybeDiscountedFee> XDR =
      new GeneratedType<>(
          "TxSetComponentTxsMaybeDiscountedFee",
          "TxSetComponentTxsMaybeDiscountedFee",
          true,
          TxSetComponentTxsMaybeDiscountedFee::validate,
          TxSetComponentTxsMaybeDiscountedFee::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param baseFee What each operation costs, in stroops, if less than its bid.
   * @param txs {@code txs}
   */
  public TxSetComponentTxsMaybeDiscountedFee {
    txs = List.copyOf(txs);
  }

  /**
   * Returns whether {@code baseFee} is there. What each operation costs, in stroops, if less than
   * its bid.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasBaseFee(XdrDocument doc, long self) {
    Views.check(doc, self, "TxSetComponentTxsMaybeDiscountedFee");
    return Views.bool(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code baseFee}, which must be there. What each operation costs, in stroops, if less than
   * its bid.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long baseFee(XdrDocument doc, long self) {
    Views.check(doc, self, "TxSetComponentTxsMaybeDiscountedFee");
    assert hasBaseFee(doc, self) : "baseFee is absent";
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code txs}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link TransactionEnvelope}
   */
  public static long txs(XdrDocument doc, long self) {
    Views.check(doc, self, "TxSetComponentTxsMaybeDiscountedFee");
    return Views.found(doc, Views.position(txsAt(doc, self), Views.node(self)),
        "TransactionEnvelope<>");
  }

  private static int txsAt(XdrDocument doc, long self) {
    int p = XdrDocument.offset(self);
    return Views.bool(doc, p) ? p + 12 : p + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TxSetComponentTxsMaybeDiscountedFee");
    return TransactionEnvelope.arrayEnd(doc,
        Views.found(doc, Views.position(txsAt(doc, self), Views.node(self)),
        "TransactionEnvelope<>"));
  }

  static TxSetComponentTxsMaybeDiscountedFee read(XdrDocument doc, long self) {
    return new TxSetComponentTxsMaybeDiscountedFee(
        hasBaseFee(doc, self) ? baseFee(doc, self) : null,
        TransactionEnvelope.readArray(doc, txs(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    if (out.bool(baseFee != null)) {
      out.int64(baseFee);
    }
    out.count(txs, Integer.MAX_VALUE, "TxSetComponentTxsMaybeDiscountedFee.txs");
    for (TransactionEnvelope element : txs) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TxSetComponentTxsMaybeDiscountedFee");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "TxSetComponentTxsMaybeDiscountedFee.baseFee")) {
      if (end - p < 8) {
        throw tape.truncated(p, end, 8, "TxSetComponentTxsMaybeDiscountedFee");
      }
      p += 8;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TxSetComponentTxsMaybeDiscountedFee");
    }
    int nTxs = tape.count(
        bytes,
        p,
        end,
        68,
        Integer.MAX_VALUE,
        "TxSetComponentTxsMaybeDiscountedFee.txs");
    p += 4;
    int slotsTxs = tape.reserve(2 * nTxs);
    for (int i = 0; i < nTxs; i++) {
      tape.markNode(slotsTxs + 2 * i, p);
      p = TransactionEnvelope.validate(tape, bytes, p, end);
    }
    return p;
  }
}
