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

/**
 * XDR struct {@code TransactionResultSet}.
 *
 * @param results {@code results}
 * @since 0.1.0
 */
public record TransactionResultSet(List<TransactionResultPair> results) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionResultSet> XDR =
      new GeneratedType<>(
          "TransactionResultSet",
          "TransactionResultSet",
          true,
          TransactionResultSet::validate,
          TransactionResultSet::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param results {@code results}
   */
  public TransactionResultSet {
    results = List.copyOf(results);
  }

  /**
   * Reads {@code results}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link TransactionResultPair}
   */
  public static long results(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResultSet");
    return Views.found(doc, self, "TransactionResultPair<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionResultSet");
    return TransactionResultPair.arrayEnd(doc, Views.found(doc, self, "TransactionResultPair<>"));
  }

  static TransactionResultSet read(XdrDocument doc, long self) {
    return new TransactionResultSet(TransactionResultPair.readArray(doc, results(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(results, Integer.MAX_VALUE, "TransactionResultSet.results");
    for (TransactionResultPair element : results) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionResultSet");
    }
    int nResults = tape.count(bytes, p, end, 48, Integer.MAX_VALUE, "TransactionResultSet.results");
    p += 4;
    int slotsResults = tape.reserve(2 * nResults);
    for (int i = 0; i < nResults; i++) {
      tape.markNode(slotsResults + 2 * i, p);
      p = TransactionResultPair.validate(tape, bytes, p, end);
    }
    return p;
  }
}
