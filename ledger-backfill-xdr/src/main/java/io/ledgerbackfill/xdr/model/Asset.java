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
 * Lumens, or what an account has issued. XDR union {@code Asset}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record Asset(AssetType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Asset> XDR =
      new GeneratedType<>(
          "Asset",
          "Asset",
          false,
          Asset::validate,
          Asset::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public Asset {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case ASSET_TYPE_NATIVE -> Unions.check(value, Void.class, false, "Asset");
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> Unions.check(value, AlphaNum4.class, false, "Asset");
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> Unions.check(value, AlphaNum12.class, false, "Asset");
      default -> throw new IllegalArgumentException("Asset has no arm for " + type);
    }
  }

  /**
   * Creates a value of {@code ASSET_TYPE_NATIVE}.
   *
   * @return the value
   */
  public static Asset ofNative() {
    return new Asset(AssetType.ASSET_TYPE_NATIVE, null);
  }

  /**
   * Creates a value of {@code ASSET_TYPE_CREDIT_ALPHANUM4}.
   *
   * @param alphaNum4 value of the arm
   * @return the value
   */
  public static Asset ofCreditAlphanum4(AlphaNum4 alphaNum4) {
    return new Asset(AssetType.ASSET_TYPE_CREDIT_ALPHANUM4, alphaNum4);
  }

  /**
   * Creates a value of {@code ASSET_TYPE_CREDIT_ALPHANUM12}.
   *
   * @param alphaNum12 value of the arm
   * @return the value
   */
  public static Asset ofCreditAlphanum12(AlphaNum12 alphaNum12) {
    return new Asset(AssetType.ASSET_TYPE_CREDIT_ALPHANUM12, alphaNum12);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> "alphaNum4";
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> "alphaNum12";
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
      throw Unions.wrongArm("Asset", type, "alphaNum4");
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
      throw Unions.wrongArm("Asset", type, "alphaNum12");
    }
    return (AlphaNum12) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static AssetType type(XdrDocument doc, long self) {
    Views.check(doc, self, "Asset");
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
    Views.check(doc, self, "Asset");
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
    Views.check(doc, self, "Asset");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not ASSET_TYPE_CREDIT_ALPHANUM12";
    return Views.found(doc, XdrDocument.offset(self) + 4, "AlphaNum12");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Asset");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return p + 40;
      }
      case 2 -> {
        return p + 48;
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
    Views.check(doc, array, "Asset<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "Asset");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "Asset");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "Asset"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "Asset"));
  }

  static List<Asset> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<Asset> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "Asset");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static Asset read(XdrDocument doc, long self) {
    AssetType type = type(doc, self);
    return switch (type) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 ->
          new Asset(type, AlphaNum4.read(doc, alphaNum4(doc, self)));
      case ASSET_TYPE_CREDIT_ALPHANUM12 ->
          new Asset(type, AlphaNum12.read(doc, alphaNum12(doc, self)));
      default -> new Asset(type, null);
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
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "Asset");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {}
      case 1 -> {
        if (end - p < 40) {
          throw tape.truncated(p, end, 40, "Asset");
        }
        AlphaNum4.check(tape, bytes, p);
        p += 40;
      }
      case 2 -> {
        if (end - p < 48) {
          throw tape.truncated(p, end, 48, "Asset");
        }
        AlphaNum12.check(tape, bytes, p);
        p += 48;
      }
      default -> throw tape.unknown(p - 4, type, "Asset.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
