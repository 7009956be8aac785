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
 * XDR struct {@code SCPStatementExternalize}.
 *
 * @param commit {@code commit}
 * @param nH {@code nH}
 * @param commitQuorumSetHash {@code commitQuorumSetHash}
 * @since 0.1.0
 */
public record SCPStatementExternalize(SCPBallot commit, long nH, Opaque commitQuorumSetHash) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPStatementExternalize> XDR =
      new GeneratedType<>(
          "SCPStatementExternalize",
          "SCPStatementExternalize",
          false,
          SCPStatementExternalize::validate,
          SCPStatementExternalize::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param commit {@code commit}
   * @param nH {@code nH}
   * @param commitQuorumSetHash {@code commitQuorumSetHash}
   */
  public SCPStatementExternalize {
    Objects.requireNonNull(commit, "commit");
    Objects.requireNonNull(commitQuorumSetHash, "commitQuorumSetHash");
  }

  /**
   * Reads {@code commit}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPBallot}
   */
  public static long commit(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementExternalize");
    return Views.found(doc, XdrDocument.offset(self), "SCPBallot");
  }

  /**
   * Reads {@code nH}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nH(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementExternalize");
    return Views.uint32(doc, nHAt(doc, self));
  }

  /**
   * Reads {@code commitQuorumSetHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long commitQuorumSetHash(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementExternalize");
    return Views.slice(doc, commitQuorumSetHashAt(doc, self), 32);
  }

  private static int nHAt(XdrDocument doc, long self) {
    return SCPBallot.end(doc, Views.found(doc, XdrDocument.offset(self), "SCPBallot"));
  }

  private static int commitQuorumSetHashAt(XdrDocument doc, long self) {
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
    Views.check(doc, self, "SCPStatementExternalize");
    return commitQuorumSetHashAt(doc, self) + 32;
  }

  static SCPStatementExternalize read(XdrDocument doc, long self) {
    return new SCPStatementExternalize(
        SCPBallot.read(doc, commit(doc, self)),
        nH(doc, self),
        doc.opaque(commitQuorumSetHash(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    commit.encode(out);
    out.uint32(nH);
    out.fixed(commitQuorumSetHash, 32, "SCPStatementExternalize.commitQuorumSetHash");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = SCPBallot.validate(tape, bytes, p, end);
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "SCPStatementExternalize");
    }
    return p + 36;
  }
}
