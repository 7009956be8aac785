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
 * XDR struct {@code SCPNomination}.
 *
 * @param quorumSetHash {@code quorumSetHash}
 * @param votes {@code votes}
 * @param accepted {@code accepted}
 * @since 0.1.0
 */
public record SCPNomination(Opaque quorumSetHash, List<Opaque> votes, List<Opaque> accepted) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPNomination> XDR =
      new GeneratedType<>(
          "SCPNomination",
          "SCPNomination",
          true,
          SCPNomination::validate,
          SCPNomination::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param quorumSetHash {@code quorumSetHash}
   * @param votes {@code votes}
   * @param accepted {@code accepted}
   */
  public SCPNomination {
    Objects.requireNonNull(quorumSetHash, "quorumSetHash");
    votes = List.copyOf(votes);
    accepted = List.copyOf(accepted);
  }

  /**
   * Reads {@code quorumSetHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long quorumSetHash(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPNomination");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code votes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Value}
   */
  public static long votes(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPNomination");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 32, Views.node(self) + 2),
        "Value<>");
  }

  /**
   * Reads {@code accepted}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Value}
   */
  public static long accepted(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPNomination");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "Value<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPNomination");
    return Value.arrayEnd(doc, Views.found(doc, Views.slotPair(doc, Views.node(self)), "Value<>"));
  }

  static SCPNomination read(XdrDocument doc, long self) {
    return new SCPNomination(
        doc.opaque(quorumSetHash(doc, self)),
        Value.readArray(doc, votes(doc, self)),
        Value.readArray(doc, accepted(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(quorumSetHash, 32, "SCPNomination.quorumSetHash");
    out.count(votes, Integer.MAX_VALUE, "SCPNomination.votes");
    for (Opaque element : votes) {
      Value.write(out, element);
    }
    out.count(accepted, Integer.MAX_VALUE, "SCPNomination.accepted");
    for (Opaque element : accepted) {
      Value.write(out, element);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(2);
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "SCPNomination");
    }
    int nVotes = tape.count(bytes, p + 32, end, 4, Integer.MAX_VALUE, "SCPNomination.votes");
    p += 36;
    int slotsVotes = tape.reserve(nVotes);
    for (int i = 0; i < nVotes; i++) {
      tape.mark(slotsVotes + i, p);
      p = Value.validate(tape, bytes, p, end);
    }
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCPNomination");
    }
    int nAccepted = tape.count(bytes, p, end, 4, Integer.MAX_VALUE, "SCPNomination.accepted");
    p += 4;
    int slotsAccepted = tape.reserve(nAccepted);
    for (int i = 0; i < nAccepted; i++) {
      tape.mark(slotsAccepted + i, p);
      p = Value.validate(tape, bytes, p, end);
    }
    return p;
  }
}
