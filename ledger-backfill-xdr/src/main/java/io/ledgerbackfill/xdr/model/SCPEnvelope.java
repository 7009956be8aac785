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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A signed message of a validator. XDR struct {@code SCPEnvelope}.
 *
 * @param statement {@code statement}
 * @param signature {@code signature}
 * @since 0.1.0
 */
public record SCPEnvelope(SCPStatement statement, Opaque signature) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPEnvelope> XDR =
      new GeneratedType<>(
          "SCPEnvelope",
          "SCPEnvelope",
          true,
          SCPEnvelope::validate,
          SCPEnvelope::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param statement {@code statement}
   * @param signature {@code signature}
   */
  public SCPEnvelope {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(signature, "signature");
  }

  /**
   * Reads {@code statement}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPStatement}
   */
  public static long statement(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPEnvelope");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 1),
        "SCPStatement");
  }

  /**
   * Reads {@code signature}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes, at most 64
   */
  public static long signature(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPEnvelope");
    return Views.slice(doc, signatureAt(doc, self));
  }

  private static int signatureAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPEnvelope");
    return Signature.end(doc, Views.found(doc, signatureAt(doc, self), "Signature"));
  }

  /**
   * Finds an element of an array of this type.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "SCPEnvelope<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "SCPEnvelope");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<SCPEnvelope> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<SCPEnvelope> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "SCPEnvelope")));
    }
    return values;
  }

  static SCPEnvelope read(XdrDocument doc, long self) {
    return new SCPEnvelope(
        SCPStatement.read(doc, statement(doc, self)),
        doc.opaque(signature(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    statement.encode(out);
    out.opaque(signature, 64, "SCPEnvelope.signature");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    p = SCPStatement.validate(tape, bytes, p, end);
    tape.mark(node, p);
    p = Signature.validate(tape, bytes, p, end);
    return p;
  }
}
