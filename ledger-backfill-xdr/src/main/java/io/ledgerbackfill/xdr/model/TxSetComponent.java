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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of one kind within a phase. XDR union {@code TxSetComponent}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record TxSetComponent(TxSetComponentType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TxSetComponent> XDR =
      new GeneratedType<>(
          "TxSetComponent",
          "TxSetComponent",
          true,
          TxSetComponent::validate,
          TxSetComponent::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public TxSetComponent {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case TXSET_COMP_TXS_MAYBE_DISCOUNTED_FEE ->
          Unions.check(value, TxSetComponentTxsMaybeDiscountedFee.class, false, "TxSetComponent");
    }
  }

  /**
   * Creates a value of {@code TXSET_COMP_TXS_MAYBE_DISCOUNTED_FEE}.
   *
   * @param txsMaybeDiscountedFee value of the arm
   * @return the value
   */
  public static TxSetComponent ofTxsetCompTxsMaybeDiscountedFee(
      TxSetComponentTxsMaybeDiscountedFee txsMaybeDiscountedFee) {
    return new TxSetComponent(TxSetComponentType.TXSET_COMP_TXS_MAYBE_DISCOUNTED_FEE,
        txsMaybeDiscountedFee);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case TXSET_COMP_TXS_MAYBE_DISCOUNTED_FEE -> "txsMaybeDiscountedFee";
    };
  }

  /**
   * Returns the value of {@code txsMaybeDiscountedFee}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TxSetComponentTxsMaybeDiscountedFee txsMaybeDiscountedFee() {
    if (!"txsMaybeDiscountedFee".equals(arm())) {
      throw Unions.wrongArm("TxSetComponent", type, "txsMaybeDiscountedFee");
    }
    return (TxSetComponentTxsMaybeDiscountedFee) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static TxSetComponentType type(XdrDocument doc, long self) {
    Views.check(doc, self, "TxSetComponent");
    return TxSetComponentType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code txsMaybeDiscountedFee}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TxSetComponentTxsMaybeDiscountedFee}
   */
  public static long txsMaybeDiscountedFee(XdrDocument doc, long self) {
    Views.check(doc, self, "TxSetComponent");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0
        : "not TXSET_COMP_TXS_MAYBE_DISCOUNTED_FEE";
    return Views.found(doc, self + 4, "TxSetComponentTxsMaybeDiscountedFee");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TxSetComponent");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return TxSetComponentTxsMaybeDiscountedFee.end(doc,
            Views.found(doc, self + 4, "TxSetComponentTxsMaybeDiscountedFee"));
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
    Views.check(doc, array, "TxSetComponent<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "TxSetComponent");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<TxSetComponent> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<TxSetComponent> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "TxSetComponent")));
    }
    return values;
  }

  static TxSetComponent read(XdrDocument doc, long self) {
    TxSetComponentType type = type(doc, self);
    return switch (type) {
      case TXSET_COMP_TXS_MAYBE_DISCOUNTED_FEE ->
          new TxSetComponent(type,
          TxSetComponentTxsMaybeDiscountedFee.read(doc, txsMaybeDiscountedFee(doc, self)));
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(type.value());
    switch (type) {
      case TXSET_COMP_TXS_MAYBE_DISCOUNTED_FEE -> {
        TxSetComponentTxsMaybeDiscountedFee txsMaybeDiscountedFee = (
            TxSetComponentTxsMaybeDiscountedFee) value;
        txsMaybeDiscountedFee.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TxSetComponent");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = TxSetComponentTxsMaybeDiscountedFee.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "TxSetComponent.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
