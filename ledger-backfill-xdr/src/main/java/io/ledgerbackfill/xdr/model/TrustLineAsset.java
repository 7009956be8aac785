// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
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
 * An asset, or the shares of a liquidity pool, by the name of the pool. XDR union {@code
 * TrustLineAsset}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record TrustLineAsset(AssetType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TrustLineAsset> XDR =
      new GeneratedType<>(
          "TrustLineAsset",
          "TrustLineAsset",
          false,
          TrustLineAsset::validate,
          TrustLineAsset::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public TrustLineAsset {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case ASSET_TYPE_NATIVE -> Unions.check(value, Void.class, false, "TrustLineAsset");
      case ASSET_TYPE_CREDIT_ALPHANUM4 ->
          Unions.check(value, AlphaNum4.class, false, "TrustLineAsset");
      case ASSET_TYPE_CREDIT_ALPHANUM12 ->
          Unions.check(value, AlphaNum12.class, false, "TrustLineAsset");
      case ASSET_TYPE_POOL_SHARE -> Unions.check(value, Opaque.class, false, "TrustLineAsset");
    }
  }

  /**
   * Creates a value of {@code ASSET_TYPE_NATIVE}.
   *
   * @return the value
   */
  public static TrustLineAsset ofNative() {
    return new TrustLineAsset(AssetType.ASSET_TYPE_NATIVE, null);
  }

  /**
   * Creates a value of {@code ASSET_TYPE_CREDIT_ALPHANUM4}.
   *
   * @param alphaNum4 value of the arm
   * @return the value
   */
  public static TrustLineAsset ofCreditAlphanum4(AlphaNum4 alphaNum4) {
    return new TrustLineAsset(AssetType.ASSET_TYPE_CREDIT_ALPHANUM4, alphaNum4);
  }

  /**
   * Creates a value of {@code ASSET_TYPE_CREDIT_ALPHANUM12}.
   *
   * @param alphaNum12 value of the arm
   * @return the value
   */
  public static TrustLineAsset ofCreditAlphanum12(AlphaNum12 alphaNum12) {
    return new TrustLineAsset(AssetType.ASSET_TYPE_CREDIT_ALPHANUM12, alphaNum12);
  }

  /**
   * Creates a value of {@code ASSET_TYPE_POOL_SHARE}.
   *
   * @param liquidityPoolID value of the arm
   * @return the value
   */
  public static TrustLineAsset ofPoolShare(Opaque liquidityPoolID) {
    return new TrustLineAsset(AssetType.ASSET_TYPE_POOL_SHARE, liquidityPoolID);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> "alphaNum4";
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> "alphaNum12";
      case ASSET_TYPE_POOL_SHARE -> "liquidityPoolID";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code alphaNum4}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public AlphaNum4 alphaNum4() {
    if (!"alphaNum4".equals(arm())) {
      throw Unions.wrongArm("TrustLineAsset", type, "alphaNum4");
    }
    return (AlphaNum4) value;
  }

  /**
   * Returns the value of {@code alphaNum12}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public AlphaNum12 alphaNum12() {
    if (!"alphaNum12".equals(arm())) {
      throw Unions.wrongArm("TrustLineAsset", type, "alphaNum12");
    }
    return (AlphaNum12) value;
  }

  /**
   * Returns the value of {@code liquidityPoolID}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque liquidityPoolID() {
    if (!"liquidityPoolID".equals(arm())) {
      throw Unions.wrongArm("TrustLineAsset", type, "liquidityPoolID");
    }
    return (Opaque) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static AssetType type(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineAsset");
    return AssetType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code alphaNum4}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AlphaNum4}
   */
  public static long alphaNum4(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineAsset");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not ASSET_TYPE_CREDIT_ALPHANUM4";
    return Views.found(doc, XdrDocument.offset(self) + 4, "AlphaNum4");
  }

  /**
   * Reads {@code alphaNum12}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AlphaNum12}
   */
  public static long alphaNum12(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineAsset");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not ASSET_TYPE_CREDIT_ALPHANUM12";
    return Views.found(doc, XdrDocument.offset(self) + 4, "AlphaNum12");
  }

  /**
   * Reads {@code liquidityPoolID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long liquidityPoolID(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineAsset");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not ASSET_TYPE_POOL_SHARE";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineAsset");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return p + 40;
      }
      case 2 -> {
        return p + 48;
      }
      case 3 -> {
        return p + 32;
      }
      default -> {
        return p;
      }
    }
  }

  static TrustLineAsset read(XdrDocument doc, long self) {
    AssetType type = type(doc, self);
    return switch (type) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 ->
          new TrustLineAsset(type, AlphaNum4.read(doc, alphaNum4(doc, self)));
      case ASSET_TYPE_CREDIT_ALPHANUM12 ->
          new TrustLineAsset(type, AlphaNum12.read(doc, alphaNum12(doc, self)));
      case ASSET_TYPE_POOL_SHARE ->
          new TrustLineAsset(type, doc.opaque(liquidityPoolID(doc, self)));
      default -> new TrustLineAsset(type, null);
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
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> {
        AlphaNum4 alphaNum4 = (AlphaNum4) value;
        alphaNum4.encode(out);
      }
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> {
        AlphaNum12 alphaNum12 = (AlphaNum12) value;
        alphaNum12.encode(out);
      }
      case ASSET_TYPE_POOL_SHARE -> {
        Opaque liquidityPoolID = (Opaque) value;
        out.fixed(liquidityPoolID, 32, "TrustLineAsset.liquidityPoolID");
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TrustLineAsset");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {}
      case 1 -> {
        if (end - p < 40) {
          throw tape.truncated(p, end, 40, "TrustLineAsset");
        }
        AlphaNum4.check(tape, bytes, p);
        p += 40;
      }
      case 2 -> {
        if (end - p < 48) {
          throw tape.truncated(p, end, 48, "TrustLineAsset");
        }
        AlphaNum12.check(tape, bytes, p);
        p += 48;
      }
      case 3 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "TrustLineAsset");
        }
        p += 32;
      }
      default -> throw tape.unknown(p - 4, type, "TrustLineAsset.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
