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
 * What the name of a contract is made of. XDR union {@code ContractIDPreimage}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record ContractIDPreimage(
    ContractIDPreimageType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractIDPreimage> XDR =
      new GeneratedType<>(
          "ContractIDPreimage",
          "ContractIDPreimage",
          false,
          ContractIDPreimage::validate,
          ContractIDPreimage::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public ContractIDPreimage {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case CONTRACT_ID_PREIMAGE_FROM_ADDRESS ->
          Unions.check(value, ContractIDPreimageFromAddress.class, false, "ContractIDPreimage");
      case CONTRACT_ID_PREIMAGE_FROM_ASSET ->
          Unions.check(value, Asset.class, false, "ContractIDPreimage");
    }
  }

  /**
   * Creates a value of {@code CONTRACT_ID_PREIMAGE_FROM_ADDRESS}.
   *
   * @param fromAddress value of the arm
   * @return the value
   */
  public static ContractIDPreimage ofAddress(ContractIDPreimageFromAddress fromAddress) {
    return new ContractIDPreimage(ContractIDPreimageType.CONTRACT_ID_PREIMAGE_FROM_ADDRESS,
        fromAddress);
  }

  /**
   * Creates a value of {@code CONTRACT_ID_PREIMAGE_FROM_ASSET}.
   *
   * @param fromAsset value of the arm
   * @return the value
   */
  public static ContractIDPreimage ofAsset(Asset fromAsset) {
    return new ContractIDPreimage(ContractIDPreimageType.CONTRACT_ID_PREIMAGE_FROM_ASSET,
        fromAsset);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case CONTRACT_ID_PREIMAGE_FROM_ADDRESS -> "fromAddress";
      case CONTRACT_ID_PREIMAGE_FROM_ASSET -> "fromAsset";
    };
  }

  /**
   * Returns the value of {@code fromAddress}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ContractIDPreimageFromAddress fromAddress() {
    if (!"fromAddress".equals(arm())) {
      throw Unions.wrongArm("ContractIDPreimage", type, "fromAddress");
    }
    return (ContractIDPreimageFromAddress) value;
  }

  /**
   * Returns the value of {@code fromAsset}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Asset fromAsset() {
    if (!"fromAsset".equals(arm())) {
      throw Unions.wrongArm("ContractIDPreimage", type, "fromAsset");
    }
    return (Asset) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ContractIDPreimageType type(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractIDPreimage");
    return ContractIDPreimageType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code fromAddress}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractIDPreimageFromAddress}
   */
  public static long fromAddress(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractIDPreimage");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0
        : "not CONTRACT_ID_PREIMAGE_FROM_ADDRESS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ContractIDPreimageFromAddress");
  }

  /**
   * Reads {@code fromAsset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long fromAsset(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractIDPreimage");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not CONTRACT_ID_PREIMAGE_FROM_ASSET";
    return Views.found(doc, XdrDocument.offset(self) + 4, "Asset");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractIDPreimage");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return ContractIDPreimageFromAddress.end(doc,
            Views.found(doc, p, "ContractIDPreimageFromAddress"));
      }
      case 1 -> {
        return Asset.end(doc, Views.found(doc, p, "Asset"));
      }
      default -> {
        return p;
      }
    }
  }

  static ContractIDPreimage read(XdrDocument doc, long self) {
    ContractIDPreimageType type = type(doc, self);
    return switch (type) {
      case CONTRACT_ID_PREIMAGE_FROM_ADDRESS ->
          new ContractIDPreimage(type,
          ContractIDPreimageFromAddress.read(doc, fromAddress(doc, self)));
      case CONTRACT_ID_PREIMAGE_FROM_ASSET ->
          new ContractIDPreimage(type, Asset.read(doc, fromAsset(doc, self)));
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
      case CONTRACT_ID_PREIMAGE_FROM_ADDRESS -> {
        ContractIDPreimageFromAddress fromAddress = (ContractIDPreimageFromAddress) value;
        fromAddress.encode(out);
      }
      case CONTRACT_ID_PREIMAGE_FROM_ASSET -> {
        Asset fromAsset = (Asset) value;
        fromAsset.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ContractIDPreimage");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = ContractIDPreimageFromAddress.validate(tape, bytes, p, end);
      }
      case 1 -> {
        p = Asset.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "ContractIDPreimage.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
