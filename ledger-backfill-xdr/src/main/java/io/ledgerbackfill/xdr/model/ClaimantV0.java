// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code ClaimantV0}.
 *
 * @param destination {@code destination}
 * @param predicate {@code predicate}
 * @since 0.1.0
 */
public record ClaimantV0(PublicKey destination, ClaimPredicate predicate) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClaimantV0> XDR =
      new GeneratedType<>(
          "ClaimantV0",
          "ClaimantV0",
          true,
          ClaimantV0::validate,
          ClaimantV0::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param destination {@code destination}
   * @param predicate {@code predicate}
   */
  public ClaimantV0 {
    Objects.requireNonNull(destination, "destination");
    Objects.requireNonNull(predicate, "predicate");
  }

  /**
   * Reads {@code destination}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long destination(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimantV0");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code predicate}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimPredicate}
   */
  public static long predicate(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimantV0");
    return Views.found(doc, XdrDocument.offset(self) + 36, "ClaimPredicate");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimantV0");
    return ClaimPredicate.end(doc,
        Views.found(doc, XdrDocument.offset(self) + 36, "ClaimPredicate"));
  }

  static ClaimantV0 read(XdrDocument doc, long self) {
    return new ClaimantV0(
        PublicKey.read(doc, destination(doc, self)),
        ClaimPredicate.read(doc, predicate(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    destination.encode(out);
    predicate.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "ClaimantV0");
    }
    PublicKey.check(tape, bytes, p);
    p = ClaimPredicate.validate(tape, bytes, p + 36, end, 0);
    return p;
  }
}
