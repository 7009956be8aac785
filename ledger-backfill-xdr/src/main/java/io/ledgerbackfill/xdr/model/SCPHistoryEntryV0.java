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
 * XDR struct {@code SCPHistoryEntryV0}.
 *
 * @param quorumSets {@code quorumSets}
 * @param ledgerMessages {@code ledgerMessages}
 * @since 0.1.0
 */
public record SCPHistoryEntryV0(List<SCPQuorumSet> quorumSets, LedgerSCPMessages ledgerMessages) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPHistoryEntryV0> XDR =
      new GeneratedType<>(
          "SCPHistoryEntryV0",
          "SCPHistoryEntryV0",
          true,
          SCPHistoryEntryV0::validate,
          SCPHistoryEntryV0::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param quorumSets {@code quorumSets}
   * @param ledgerMessages {@code ledgerMessages}
   */
  public SCPHistoryEntryV0 {
    quorumSets = List.copyOf(quorumSets);
    Objects.requireNonNull(ledgerMessages, "ledgerMessages");
  }

  /**
   * Reads {@code quorumSets}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SCPQuorumSet}
   */
  public static long quorumSets(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPHistoryEntryV0");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 2),
        "SCPQuorumSet<>");
  }

  /**
   * Reads {@code ledgerMessages}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerSCPMessages}
   */
  public static long ledgerMessages(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPHistoryEntryV0");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "LedgerSCPMessages");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPHistoryEntryV0");
    return LedgerSCPMessages.end(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self)), "LedgerSCPMessages"));
  }

  static SCPHistoryEntryV0 read(XdrDocument doc, long self) {
    return new SCPHistoryEntryV0(
        SCPQuorumSet.readArray(doc, quorumSets(doc, self)),
        LedgerSCPMessages.read(doc, ledgerMessages(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(quorumSets, Integer.MAX_VALUE, "SCPHistoryEntryV0.quorumSets");
    for (SCPQuorumSet element : quorumSets) {
      element.encode(out);
    }
    ledgerMessages.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(2);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCPHistoryEntryV0");
    }
    int nQuorumSets = tape.count(
        bytes,
        p,
        end,
        12,
        Integer.MAX_VALUE,
        "SCPHistoryEntryV0.quorumSets");
    p += 4;
    int slotsQuorumSets = tape.reserve(nQuorumSets);
    for (int i = 0; i < nQuorumSets; i++) {
      tape.mark(slotsQuorumSets + i, p);
      p = SCPQuorumSet.validate(tape, bytes, p, end, 0);
    }
    tape.markNode(node, p);
    p = LedgerSCPMessages.validate(tape, bytes, p, end);
    return p;
  }
}
