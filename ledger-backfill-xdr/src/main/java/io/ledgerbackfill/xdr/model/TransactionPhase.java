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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the transaction set: classic transactions, or those of contracts. XDR union {@code
 * TransactionPhase}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record TransactionPhase(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionPhase> XDR =
      new GeneratedType<>(
          "TransactionPhase",
          "TransactionPhase",
          true,
          TransactionPhase::validate,
          TransactionPhase::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public TransactionPhase {
    switch (v) {
      case 0 -> value = Unions.checkList(value, TxSetComponent.class, false, "TransactionPhase");
      case 1 -> Unions.check(value, ParallelTxsComponent.class, false, "TransactionPhase");
      default -> throw new IllegalArgumentException("TransactionPhase has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @param v0Components value of the arm
   * @return the value
   */
  public static TransactionPhase ofV0(List<TxSetComponent> v0Components) {
    return new TransactionPhase(0, v0Components);
  }

  /**
   * Creates a value of {@code 1}.
   *
   * @param parallelTxsComponent value of the arm
   * @return the value
   */
  public static TransactionPhase ofV1(ParallelTxsComponent parallelTxsComponent) {
    return new TransactionPhase(1, parallelTxsComponent);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 0 -> "v0Components";
      case 1 -> "parallelTxsComponent";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code v0Components}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public List<TxSetComponent> v0Components() {
    if (!"v0Components".equals(arm())) {
      throw Unions.wrongArm("TransactionPhase", v, "v0Components");
    }
    return Unions.list(value);
  }

  /**
   * Returns the value of {@code parallelTxsComponent}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ParallelTxsComponent parallelTxsComponent() {
    if (!"parallelTxsComponent".equals(arm())) {
      throw Unions.wrongArm("TransactionPhase", v, "parallelTxsComponent");
    }
    return (ParallelTxsComponent) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionPhase");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code v0Components}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link TxSetComponent}
   */
  public static long v0Components(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionPhase");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not 0";
    return Views.found(doc, self + 4, "TxSetComponent<>");
  }

  /**
   * Reads {@code parallelTxsComponent}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ParallelTxsComponent}
   */
  public static long parallelTxsComponent(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionPhase");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not 1";
    return Views.found(doc, self + 4, "ParallelTxsComponent");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionPhase");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return TxSetComponent.arrayEnd(doc, Views.found(doc, self + 4, "TxSetComponent<>"));
      }
      case 1 -> {
        return ParallelTxsComponent.end(doc, Views.found(doc, self + 4, "ParallelTxsComponent"));
      }
      default -> {
        return p;
      }
    }
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
    Views.check(doc, array, "TransactionPhase<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "TransactionPhase");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<TransactionPhase> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<TransactionPhase> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "TransactionPhase")));
    }
    return values;
  }

  static TransactionPhase read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 0 -> new TransactionPhase(v, TxSetComponent.readArray(doc, v0Components(doc, self)));
      case 1 ->
          new TransactionPhase(v, ParallelTxsComponent.read(doc, parallelTxsComponent(doc, self)));
      default -> new TransactionPhase(v, null);
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
      case 0 -> {
        List<TxSetComponent> v0Components = Unions.list(value);
        out.count(v0Components, Integer.MAX_VALUE, "TransactionPhase.v0Components");
        for (TxSetComponent element : v0Components) {
          element.encode(out);
        }
      }
      case 1 -> {
        ParallelTxsComponent parallelTxsComponent = (ParallelTxsComponent) value;
        parallelTxsComponent.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionPhase");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "TransactionPhase");
        }
        int nV0Components = tape.count(
            bytes,
            p,
            end,
            12,
            Integer.MAX_VALUE,
            "TransactionPhase.v0Components");
        p += 4;
        int slotsV0Components = tape.reserve(2 * nV0Components);
        for (int i = 0; i < nV0Components; i++) {
          tape.markNode(slotsV0Components + 2 * i, p);
          p = TxSetComponent.validate(tape, bytes, p, end);
        }
      }
      case 1 -> {
        p = ParallelTxsComponent.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "TransactionPhase.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
