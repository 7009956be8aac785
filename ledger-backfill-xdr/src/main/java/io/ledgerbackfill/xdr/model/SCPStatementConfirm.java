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
 * XDR struct {@code SCPStatementConfirm}.
 *
 * @param ballot {@code ballot}
 * @param nPrepared {@code nPrepared}
 * @param nCommit {@code nCommit}
 * @param nH {@code nH}
 * @param quorumSetHash {@code quorumSetHash}
 * @since 0.1.0
 */
public record SCPStatementConfirm(
    SCPBallot ballot,
    long nPrepared,
    long nCommit,
    long nH,
    Opaque quorumSetHash) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPStatementConfirm> XDR =
      new GeneratedType<>(
          "SCPStatementConfirm",
          "SCPStatementConfirm",
          false,
          SCPStatementConfirm::validate,
          SCPStatementConfirm::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ballot {@code ballot}
   * @param nPrepared {@code nPrepared}
   * @param nCommit {@code nCommit}
   * @param nH {@code nH}
   * @param quorumSetHash {@code quorumSetHash}
   */
  public SCPStatementConfirm {
    Objects.requireNonNull(ballot, "ballot");
    Objects.requireNonNull(quorumSetHash, "quorumSetHash");
  }

  /**
   * Reads {@code ballot}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPBallot}
   */
  public static long ballot(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementConfirm");
    return Views.found(doc, XdrDocument.offset(self), "SCPBallot");
  }

  /**
   * Reads {@code nPrepared}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nPrepared(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementConfirm");
    return Views.uint32(doc, nPreparedAt(doc, self));
  }

  /**
   * Reads {@code nCommit}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nCommit(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementConfirm");
    return Views.uint32(doc, nCommitAt(doc, self));
  }

  /**
   * Reads {@code nH}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nH(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementConfirm");
    return Views.uint32(doc, nHAt(doc, self));
  }

  /**
   * Reads {@code quorumSetHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long quorumSetHash(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementConfirm");
    return Views.slice(doc, quorumSetHashAt(doc, self), 32);
  }

  private static int nPreparedAt(XdrDocument doc, long self) {
    return SCPBallot.end(doc, Views.found(doc, XdrDocument.offset(self), "SCPBallot"));
  }

  private static int nCommitAt(XdrDocument doc, long self) {
    return nPreparedAt(doc, self) + 4;
  }

  private static int nHAt(XdrDocument doc, long self) {
    return nCommitAt(doc, self) + 4;
  }

  private static int quorumSetHashAt(XdrDocument doc, long self) {
    return nHAt(doc, self) + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementConfirm");
    return quorumSetHashAt(doc, self) + 32;
  }

  static SCPStatementConfirm read(XdrDocument doc, long self) {
    return new SCPStatementConfirm(
        SCPBallot.read(doc, ballot(doc, self)),
        nPrepared(doc, self),
        nCommit(doc, self),
        nH(doc, self),
        doc.opaque(quorumSetHash(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ballot.encode(out);
    out.uint32(nPrepared);
    out.uint32(nCommit);
    out.uint32(nH);
    out.fixed(quorumSetHash, 32, "SCPStatementConfirm.quorumSetHash");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = SCPBallot.validate(tape, bytes, p, end);
    if (end - p < 44) {
      throw tape.truncated(p, end, 44, "SCPStatementConfirm");
    }
    return p + 44;
  }
}
