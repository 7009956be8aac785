// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of a ledger since protocol 20. XDR union {@code GeneralizedTransactionSet}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record GeneralizedTransactionSet(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<GeneralizedTransactionSet> XDR =
      new GeneratedType<>(
          "GeneralizedTransactionSet",
          "GeneralizedTransactionSet",
          true,
          GeneralizedTransactionSet::validate,
          GeneralizedTransactionSet::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public GeneralizedTransactionSet {
    switch (v) {
      case 1 -> Unions.check(value, TransactionSetV1.class, false, "GeneralizedTransactionSet");
      default ->
          throw new IllegalArgumentException("GeneralizedTransactionSet has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 1}.
   *
   * @param v1TxSet value of the arm
   * @return the value
   */
  public static GeneralizedTransactionSet ofV1(TransactionSetV1 v1TxSet) {
    return new GeneralizedTransactionSet(1, v1TxSet);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 1 -> "v1TxSet";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code v1TxSet}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TransactionSetV1 v1TxSet() {
    if (!"v1TxSet".equals(arm())) {
      throw Unions.wrongArm("GeneralizedTransactionSet", v, "v1TxSet");
    }
    return (TransactionSetV1) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "GeneralizedTransactionSet");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code v1TxSet}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionSetV1}
   */
  public static long v1TxSet(XdrDocument doc, long self) {
    Views.check(doc, self, "GeneralizedTransactionSet");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not 1";
    return Views.found(doc, self + 4, "TransactionSetV1");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "GeneralizedTransactionSet");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return TransactionSetV1.end(doc, Views.found(doc, self + 4, "TransactionSetV1"));
      }
      default -> {
        return p;
      }
    }
  }

  static GeneralizedTransactionSet read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 1 -> new GeneralizedTransactionSet(v, TransactionSetV1.read(doc, v1TxSet(doc, self)));
      default -> new GeneralizedTransactionSet(v, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(v);
    switch (v) {
      case 1 -> {
        TransactionSetV1 v1TxSet = (TransactionSetV1) value;
        v1TxSet.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "GeneralizedTransactionSet");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 1 -> {
        p = TransactionSetV1.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "GeneralizedTransactionSet.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
