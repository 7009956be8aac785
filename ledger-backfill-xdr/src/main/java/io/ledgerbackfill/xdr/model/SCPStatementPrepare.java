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
import org.jspecify.annotations.Nullable;

/**
 * XDR struct {@code SCPStatementPrepare}.
 *
 * @param quorumSetHash {@code quorumSetHash}
 * @param ballot {@code ballot}
 * @param prepared {@code prepared}
 * @param preparedPrime {@code preparedPrime}
 * @param nC {@code nC}
 * @param nH {@code nH}
 * @since 0.1.0
 */
public record SCPStatementPrepare(
    Opaque quorumSetHash,
    SCPBallot ballot,
    @Nullable SCPBallot prepared,
    @Nullable SCPBallot preparedPrime,
    long nC,
    long nH) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPStatementPrepare> XDR =
      new GeneratedType<>(
          "SCPStatementPrepare",
          "SCPStatementPrepare",
          false,
          SCPStatementPrepare::validate,
          SCPStatementPrepare::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param quorumSetHash {@code quorumSetHash}
   * @param ballot {@code ballot}
   * @param prepared {@code prepared}
   * @param preparedPrime {@code preparedPrime}
   * @param nC {@code nC}
   * @param nH {@code nH}
   */
  public SCPStatementPrepare {
    Objects.requireNonNull(quorumSetHash, "quorumSetHash");
    Objects.requireNonNull(ballot, "ballot");
  }

  /**
   * Reads {@code quorumSetHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long quorumSetHash(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPrepare");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code ballot}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPBallot}
   */
  public static long ballot(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPrepare");
    return Views.found(doc, XdrDocument.offset(self) + 32, "SCPBallot");
  }

  /**
   * Returns whether {@code prepared} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasPrepared(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPrepare");
    return Views.bool(doc, preparedAt(doc, self));
  }

  /**
   * Reads {@code prepared}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPBallot}
   */
  public static long prepared(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPrepare");
    assert hasPrepared(doc, self) : "prepared is absent";
    return Views.found(doc, preparedAt(doc, self) + 4, "SCPBallot");
  }

  /**
   * Returns whether {@code preparedPrime} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasPreparedPrime(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPrepare");
    return Views.bool(doc, preparedPrimeAt(doc, self));
  }

  /**
   * Reads {@code preparedPrime}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPBallot}
   */
  public static long preparedPrime(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPrepare");
    assert hasPreparedPrime(doc, self) : "preparedPrime is absent";
    return Views.found(doc, preparedPrimeAt(doc, self) + 4, "SCPBallot");
  }

  /**
   * Reads {@code nC}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nC(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPrepare");
    return Views.uint32(doc, nCAt(doc, self));
  }

  /**
   * Reads {@code nH}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nH(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPrepare");
    return Views.uint32(doc, nHAt(doc, self));
  }

  private static int preparedAt(XdrDocument doc, long self) {
    return SCPBallot.end(doc, Views.found(doc, XdrDocument.offset(self) + 32, "SCPBallot"));
  }

  private static int preparedPrimeAt(XdrDocument doc, long self) {
    int p = preparedAt(doc, self);
    return Views.bool(doc, p) ? SCPBallot.end(doc, Views.found(doc, p + 4, "SCPBallot")) : p + 4;
  }

  private static int nCAt(XdrDocument doc, long self) {
    int p = preparedPrimeAt(doc, self);
    return Views.bool(doc, p) ? SCPBallot.end(doc, Views.found(doc, p + 4, "SCPBallot")) : p + 4;
  }

  private static int nHAt(XdrDocument doc, long self) {
    return nCAt(doc, self) + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPrepare");
    return nHAt(doc, self) + 4;
  }

  static SCPStatementPrepare read(XdrDocument doc, long self) {
    return new SCPStatementPrepare(
        doc.opaque(quorumSetHash(doc, self)),
        SCPBallot.read(doc, ballot(doc, self)),
        hasPrepared(doc, self) ? SCPBallot.read(doc, prepared(doc, self)) : null,
        hasPreparedPrime(doc, self) ? SCPBallot.read(doc, preparedPrime(doc, self)) : null,
        nC(doc, self),
        nH(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(quorumSetHash, 32, "SCPStatementPrepare.quorumSetHash");
    ballot.encode(out);
    if (out.bool(prepared != null)) {
      prepared.encode(out);
    }
    if (out.bool(preparedPrime != null)) {
      preparedPrime.encode(out);
    }
    out.uint32(nC);
    out.uint32(nH);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "SCPStatementPrepare");
    }
    p = SCPBallot.validate(tape, bytes, p + 32, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCPStatementPrepare");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SCPStatementPrepare.prepared")) {
      p = SCPBallot.validate(tape, bytes, p, end);
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCPStatementPrepare");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SCPStatementPrepare.preparedPrime")) {
      p = SCPBallot.validate(tape, bytes, p, end);
    }
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "SCPStatementPrepare");
    }
    return p + 8;
  }
}
