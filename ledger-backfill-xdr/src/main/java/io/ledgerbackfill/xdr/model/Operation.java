// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a transaction. XDR struct {@code Operation}.
 *
 * @param sourceAccount Whose operation it is, if not the transaction's source.
 * @param body {@code body}
 * @since 0.1.0
 */
public record Operation(@Nullable MuxedAccount sourceAccount, OperationBody body) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Operation> XDR =
      new GeneratedType<>(
          "Operation",
          "Operation",
          true,
          Operation::validate,
          Operation::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param sourceAccount Whose operation it is, if not the transaction's source.
   * @param body {@code body}
   */
  public Operation {
    Objects.requireNonNull(body, "body");
  }

  /**
   * Returns whether {@code sourceAccount} is there. Whose operation it is, if not the transaction's
   * source.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasSourceAccount(XdrDocument doc, long self) {
    Views.check(doc, self, "Operation");
    return Views.bool(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code sourceAccount}, which must be there. Whose operation it is, if not the
   * transaction's source.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link MuxedAccount}
   */
  public static long sourceAccount(XdrDocument doc, long self) {
    Views.check(doc, self, "Operation");
    assert hasSourceAccount(doc, self) : "sourceAccount is absent";
    return Views.found(doc, XdrDocument.offset(self) + 4, "MuxedAccount");
  }

  /**
   * Reads {@code body}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link OperationBody}
   */
  public static long body(XdrDocument doc, long self) {
    Views.check(doc, self, "Operation");
    return Views.found(doc, Views.position(bodyAt(doc, self), Views.node(self)), "OperationBody");
  }

  private static int bodyAt(XdrDocument doc, long self) {
    int p = XdrDocument.offset(self);
    return Views.bool(doc, p) ? MuxedAccount.end(doc, Views.found(doc, p + 4, "MuxedAccount")) : p
        + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Operation");
    return OperationBody.end(doc,
        Views.found(doc, Views.position(bodyAt(doc, self), Views.node(self)), "OperationBody"));
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
    Views.check(doc, array, "Operation<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "Operation");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<Operation> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<Operation> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc, Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "Operation")));
    }
    return values;
  }

  static Operation read(XdrDocument doc, long self) {
    return new Operation(
        hasSourceAccount(doc, self) ? MuxedAccount.read(doc, sourceAccount(doc, self)) : null,
        OperationBody.read(doc, body(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    if (out.bool(sourceAccount != null)) {
      sourceAccount.encode(out);
    }
    body.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "Operation");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "Operation.sourceAccount")) {
      p = MuxedAccount.validate(tape, bytes, p, end);
    }
    p = OperationBody.validate(tape, bytes, p, end);
    return p;
  }
}
