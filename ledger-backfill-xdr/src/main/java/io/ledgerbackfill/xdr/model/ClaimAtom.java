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
 * One exchange with an offer or a pool. XDR union {@code ClaimAtom}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record ClaimAtom(ClaimAtomType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClaimAtom> XDR =
      new GeneratedType<>(
          "ClaimAtom",
          "ClaimAtom",
          false,
          ClaimAtom::validate,
          ClaimAtom::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public ClaimAtom {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case CLAIM_ATOM_TYPE_V0 -> Unions.check(value, ClaimOfferAtomV0.class, false, "ClaimAtom");
      case CLAIM_ATOM_TYPE_ORDER_BOOK ->
          Unions.check(value, ClaimOfferAtom.class, false, "ClaimAtom");
      case CLAIM_ATOM_TYPE_LIQUIDITY_POOL ->
          Unions.check(value, ClaimLiquidityAtom.class, false, "ClaimAtom");
    }
  }

  /**
   * Creates a value of {@code CLAIM_ATOM_TYPE_V0}.
   *
   * @param v0 value of the arm
   * @return the value
   */
  public static ClaimAtom ofV0(ClaimOfferAtomV0 v0) {
    return new ClaimAtom(ClaimAtomType.CLAIM_ATOM_TYPE_V0, v0);
  }

  /**
   * Creates a value of {@code CLAIM_ATOM_TYPE_ORDER_BOOK}.
   *
   * @param orderBook value of the arm
   * @return the value
   */
  public static ClaimAtom ofOrderBook(ClaimOfferAtom orderBook) {
    return new ClaimAtom(ClaimAtomType.CLAIM_ATOM_TYPE_ORDER_BOOK, orderBook);
  }

  /**
   * Creates a value of {@code CLAIM_ATOM_TYPE_LIQUIDITY_POOL}.
   *
   * @param liquidityPool value of the arm
   * @return the value
   */
  public static ClaimAtom ofLiquidityPool(ClaimLiquidityAtom liquidityPool) {
    return new ClaimAtom(ClaimAtomType.CLAIM_ATOM_TYPE_LIQUIDITY_POOL, liquidityPool);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case CLAIM_ATOM_TYPE_V0 -> "v0";
      case CLAIM_ATOM_TYPE_ORDER_BOOK -> "orderBook";
      case CLAIM_ATOM_TYPE_LIQUIDITY_POOL -> "liquidityPool";
    };
  }

  /**
   * Returns the value of {@code v0}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClaimOfferAtomV0 v0() {
    if (!"v0".equals(arm())) {
      throw Unions.wrongArm("ClaimAtom", type, "v0");
    }
    return (ClaimOfferAtomV0) value;
  }

  /**
   * Returns the value of {@code orderBook}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClaimOfferAtom orderBook() {
    if (!"orderBook".equals(arm())) {
      throw Unions.wrongArm("ClaimAtom", type, "orderBook");
    }
    return (ClaimOfferAtom) value;
  }

  /**
   * Returns the value of {@code liquidityPool}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClaimLiquidityAtom liquidityPool() {
    if (!"liquidityPool".equals(arm())) {
      throw Unions.wrongArm("ClaimAtom", type, "liquidityPool");
    }
    return (ClaimLiquidityAtom) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ClaimAtomType type(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimAtom");
    return ClaimAtomType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code v0}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimOfferAtomV0}
   */
  public static long v0(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimAtom");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not CLAIM_ATOM_TYPE_V0";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClaimOfferAtomV0");
  }

  /**
   * Reads {@code orderBook}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimOfferAtom}
   */
  public static long orderBook(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimAtom");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not CLAIM_ATOM_TYPE_ORDER_BOOK";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClaimOfferAtom");
  }

  /**
   * Reads {@code liquidityPool}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimLiquidityAtom}
   */
  public static long liquidityPool(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimAtom");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not CLAIM_ATOM_TYPE_LIQUIDITY_POOL";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClaimLiquidityAtom");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimAtom");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return ClaimOfferAtomV0.end(doc, Views.found(doc, p, "ClaimOfferAtomV0"));
      }
      case 1 -> {
        return ClaimOfferAtom.end(doc, Views.found(doc, p, "ClaimOfferAtom"));
      }
      case 2 -> {
        return ClaimLiquidityAtom.end(doc, Views.found(doc, p, "ClaimLiquidityAtom"));
      }
      default -> {
        return p;
      }
    }
  }

  /**
   * Finds an element of an array of this type. Within a value of a recursive type this reads the
   * elements before it: there, {@link #next} finds one after the other.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "ClaimAtom<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "ClaimAtom");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "ClaimAtom");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "ClaimAtom"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "ClaimAtom"));
  }

  static List<ClaimAtom> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<ClaimAtom> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "ClaimAtom");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static ClaimAtom read(XdrDocument doc, long self) {
    ClaimAtomType type = type(doc, self);
    return switch (type) {
      case CLAIM_ATOM_TYPE_V0 -> new ClaimAtom(type, ClaimOfferAtomV0.read(doc, v0(doc, self)));
      case CLAIM_ATOM_TYPE_ORDER_BOOK ->
          new ClaimAtom(type, ClaimOfferAtom.read(doc, orderBook(doc, self)));
      case CLAIM_ATOM_TYPE_LIQUIDITY_POOL ->
          new ClaimAtom(type, ClaimLiquidityAtom.read(doc, liquidityPool(doc, self)));
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
      case CLAIM_ATOM_TYPE_V0 -> {
        ClaimOfferAtomV0 v0 = (ClaimOfferAtomV0) value;
        v0.encode(out);
      }
      case CLAIM_ATOM_TYPE_ORDER_BOOK -> {
        ClaimOfferAtom orderBook = (ClaimOfferAtom) value;
        orderBook.encode(out);
      }
      case CLAIM_ATOM_TYPE_LIQUIDITY_POOL -> {
        ClaimLiquidityAtom liquidityPool = (ClaimLiquidityAtom) value;
        liquidityPool.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ClaimAtom");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = ClaimOfferAtomV0.validate(tape, bytes, p, end);
      }
      case 1 -> {
        p = ClaimOfferAtom.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = ClaimLiquidityAtom.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "ClaimAtom.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
