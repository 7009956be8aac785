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
 * XDR struct {@code TransactionSetV1}.
 *
 * @param previousLedgerHash {@code previousLedgerHash}
 * @param phases {@code phases}
 * @since 0.1.0
 */
public record TransactionSetV1(Opaque previousLedgerHash, List<TransactionPhase> phases) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionSetV1> XDR =
      new GeneratedType<>(
          "TransactionSetV1",
          "TransactionSetV1",
          true,
          TransactionSetV1::validate,
          TransactionSetV1::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param previousLedgerHash {@code previousLedgerHash}
   * @param phases {@code phases}
   */
  public TransactionSetV1 {
    Objects.requireNonNull(previousLedgerHash, "previousLedgerHash");
    phases = List.copyOf(phases);
  }

  /**
   * Reads {@code previousLedgerHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long previousLedgerHash(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSetV1");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code phases}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link TransactionPhase}
   */
  public static long phases(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSetV1");
    return Views.found(doc, self + 32, "TransactionPhase<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSetV1");
    return TransactionPhase.arrayEnd(doc, Views.found(doc, self + 32, "TransactionPhase<>"));
  }

  static TransactionSetV1 read(XdrDocument doc, long self) {
    return new TransactionSetV1(
        doc.opaque(previousLedgerHash(doc, self)),
        TransactionPhase.readArray(doc, phases(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(previousLedgerHash, 32, "TransactionSetV1.previousLedgerHash");
    out.count(phases, Integer.MAX_VALUE, "TransactionSetV1.phases");
    for (TransactionPhase element : phases) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "TransactionSetV1");
    }
    int nPhases = tape.count(bytes, p + 32, end, 8, Integer.MAX_VALUE, "TransactionSetV1.phases");
    p += 36;
    int slotsPhases = tape.reserve(2 * nPhases);
    for (int i = 0; i < nPhases; i++) {
      tape.markNode(slotsPhases + 2 * i, p);
      p = TransactionPhase.validate(tape, bytes, p, end);
    }
    return p;
  }
}
