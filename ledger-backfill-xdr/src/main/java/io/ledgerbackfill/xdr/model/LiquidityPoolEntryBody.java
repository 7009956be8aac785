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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * XDR union {@code LiquidityPoolEntryBody}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record LiquidityPoolEntryBody(
    LiquidityPoolType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LiquidityPoolEntryBody> XDR =
      new GeneratedType<>(
          "LiquidityPoolEntryBody",
          "LiquidityPoolEntryBody",
          false,
          LiquidityPoolEntryBody::validate,
          LiquidityPoolEntryBody::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public LiquidityPoolEntryBody {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case LIQUIDITY_POOL_CONSTANT_PRODUCT ->
          Unions.check(value, LiquidityPoolEntryConstantProduct.class, false,
          "LiquidityPoolEntryBody");
    }
  }

  /**
   * Creates a value of {@code LIQUIDITY_POOL_CONSTANT_PRODUCT}.
   *
   * @param constantProduct value of the arm
   * @return the value
   */
  public static LiquidityPoolEntryBody ofConstantProduct(
      LiquidityPoolEntryConstantProduct constantProduct) {
    return new LiquidityPoolEntryBody(LiquidityPoolType.LIQUIDITY_POOL_CONSTANT_PRODUCT,
        constantProduct);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case LIQUIDITY_POOL_CONSTANT_PRODUCT -> "constantProduct";
    };
  }

  /**
   * Returns the value of {@code constantProduct}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LiquidityPoolEntryConstantProduct constantProduct() {
    if (!"constantProduct".equals(arm())) {
      throw Unions.wrongArm("LiquidityPoolEntryBody", type, "constantProduct");
    }
    return (LiquidityPoolEntryConstantProduct) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static LiquidityPoolType type(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntryBody");
    return LiquidityPoolType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code constantProduct}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LiquidityPoolEntryConstantProduct}
   */
  public static long constantProduct(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntryBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not LIQUIDITY_POOL_CONSTANT_PRODUCT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LiquidityPoolEntryConstantProduct");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntryBody");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return LiquidityPoolEntryConstantProduct.end(doc,
            Views.found(doc, p, "LiquidityPoolEntryConstantProduct"));
      }
      default -> {
        return p;
      }
    }
  }

  static LiquidityPoolEntryBody read(XdrDocument doc, long self) {
    LiquidityPoolType type = type(doc, self);
    return switch (type) {
      case LIQUIDITY_POOL_CONSTANT_PRODUCT ->
          new LiquidityPoolEntryBody(type,
          LiquidityPoolEntryConstantProduct.read(doc, constantProduct(doc, self)));
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
      case LIQUIDITY_POOL_CONSTANT_PRODUCT -> {
        LiquidityPoolEntryConstantProduct constantProduct = (
            LiquidityPoolEntryConstantProduct) value;
        constantProduct.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LiquidityPoolEntryBody");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = LiquidityPoolEntryConstantProduct.validate(tape, bytes, p, end);
      }
      default ->
          throw tape.unknown(p - 4, type, "LiquidityPoolEntryBody.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
