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
 * The code of an asset whose issuer is known from elsewhere. XDR union {@code AssetCode}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record AssetCode(AssetType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<AssetCode> XDR =
      new GeneratedType<>(
          "AssetCode",
          "AssetCode",
          false,
          AssetCode::validate,
          AssetCode::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public AssetCode {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> Unions.check(value, Opaque.class, false, "AssetCode");
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> Unions.check(value, Opaque.class, false, "AssetCode");
      default -> throw new IllegalArgumentException("AssetCode has no arm for " + type);
    }
  }

  /**
   * Creates a value of {@code ASSET_TYPE_CREDIT_ALPHANUM4}.
   *
   * @param assetCode4 value of the arm
   * @return the value
   */
  public static AssetCode ofCreditAlphanum4(Opaque assetCode4) {
    return new AssetCode(AssetType.ASSET_TYPE_CREDIT_ALPHANUM4, assetCode4);
  }

  /**
   * Creates a value of {@code ASSET_TYPE_CREDIT_ALPHANUM12}.
   *
   * @param assetCode12 value of the arm
   * @return the value
   */
  public static AssetCode ofCreditAlphanum12(Opaque assetCode12) {
    return new AssetCode(AssetType.ASSET_TYPE_CREDIT_ALPHANUM12, assetCode12);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> "assetCode4";
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> "assetCode12";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code assetCode4}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque assetCode4() {
    if (!"assetCode4".equals(arm())) {
      throw Unions.wrongArm("AssetCode", type, "assetCode4");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code assetCode12}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque assetCode12() {
    if (!"assetCode12".equals(arm())) {
      throw Unions.wrongArm("AssetCode", type, "assetCode12");
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
    Views.check(doc, self, "AssetCode");
    return AssetType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code assetCode4}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 4 bytes
   */
  public static long assetCode4(XdrDocument doc, long self) {
    Views.check(doc, self, "AssetCode");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not ASSET_TYPE_CREDIT_ALPHANUM4";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 4);
  }

  /**
   * Reads {@code assetCode12}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 12 bytes
   */
  public static long assetCode12(XdrDocument doc, long self) {
    Views.check(doc, self, "AssetCode");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not ASSET_TYPE_CREDIT_ALPHANUM12";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 12);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "AssetCode");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return p + 4;
      }
      case 2 -> {
        return p + 12;
      }
      default -> {
        return p;
      }
    }
  }

  static AssetCode read(XdrDocument doc, long self) {
    AssetType type = type(doc, self);
    return switch (type) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> new AssetCode(type, doc.opaque(assetCode4(doc, self)));
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> new AssetCode(type, doc.opaque(assetCode12(doc, self)));
      default -> new AssetCode(type, null);
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
        Opaque assetCode4 = (Opaque) value;
        out.fixed(assetCode4, 4, "AssetCode.assetCode4");
      }
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> {
        Opaque assetCode12 = (Opaque) value;
        out.fixed(assetCode12, 12, "AssetCode.assetCode12");
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "AssetCode");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 1 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "AssetCode");
        }
        p += 4;
      }
      case 2 -> {
        if (end - p < 12) {
          throw tape.truncated(p, end, 12, "AssetCode");
        }
        p += 12;
      }
      default -> throw tape.unknown(p - 4, type, "AssetCode.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
