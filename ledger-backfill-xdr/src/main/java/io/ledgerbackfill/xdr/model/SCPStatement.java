// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code SCPStatement}.
 *
 * @param nodeID {@code nodeID}
 * @param slotIndex {@code slotIndex}
 * @param pledges {@code pledges}
 * @since 0.1.0
 */
public record SCPStatement(
    PublicKey nodeID,
    @Unsigned long slotIndex,
    SCPStatementPledges pledges) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPStatement> XDR =
      new GeneratedType<>(
          "SCPStatement",
          "SCPStatement",
          true,
          SCPStatement::validate,
          SCPStatement::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param nodeID {@code nodeID}
   * @param slotIndex {@code slotIndex}
   * @param pledges {@code pledges}
   */
  public SCPStatement {
    Objects.requireNonNull(nodeID, "nodeID");
    Objects.requireNonNull(pledges, "pledges");
  }

  /**
   * Reads {@code nodeID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long nodeID(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatement");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code slotIndex}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long slotIndex(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatement");
    return Views.int64(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Reads {@code pledges}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPStatementPledges}
   */
  public static long pledges(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatement");
    return Views.found(doc, self + 44, "SCPStatementPledges");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatement");
    return SCPStatementPledges.end(doc, Views.found(doc, self + 44, "SCPStatementPledges"));
  }

  static SCPStatement read(XdrDocument doc, long self) {
    return new SCPStatement(
        PublicKey.read(doc, nodeID(doc, self)),
        slotIndex(doc, self),
        SCPStatementPledges.read(doc, pledges(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    nodeID.encode(out);
    out.int64(slotIndex);
    pledges.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 44) {
      throw tape.truncated(p, end, 44, "SCPStatement");
    }
    PublicKey.check(tape, bytes, p);
    p = SCPStatementPledges.validate(tape, bytes, p + 44, end);
    return p;
  }
}
