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
 * XDR union {@code SorobanCredentials}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record SorobanCredentials(
    SorobanCredentialsType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanCredentials> XDR =
      new GeneratedType<>(
          "SorobanCredentials",
          "SorobanCredentials",
          true,
          SorobanCredentials::validate,
          SorobanCredentials::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public SorobanCredentials {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case SOROBAN_CREDENTIALS_SOURCE_ACCOUNT ->
          Unions.check(value, Void.class, false, "SorobanCredentials");
      case SOROBAN_CREDENTIALS_ADDRESS ->
          Unions.check(value, SorobanAddressCredentials.class, false, "SorobanCredentials");
      case SOROBAN_CREDENTIALS_ADDRESS_V2 ->
          Unions.check(value, SorobanAddressCredentials.class, false, "SorobanCredentials");
      case SOROBAN_CREDENTIALS_ADDRESS_WITH_DELEGATES ->
          Unions.check(value, SorobanAddressCredentialsWithDelegates.class, false,
          "SorobanCredentials");
    }
  }

  /**
   * Creates a value of {@code SOROBAN_CREDENTIALS_SOURCE_ACCOUNT}.
   *
   * @return the value
   */
  public static SorobanCredentials ofSourceAccount() {
    return new SorobanCredentials(SorobanCredentialsType.SOROBAN_CREDENTIALS_SOURCE_ACCOUNT, null);
  }

  /**
   * Creates a value of {@code SOROBAN_CREDENTIALS_ADDRESS}.
   *
   * @param address value of the arm
   * @return the value
   */
  public static SorobanCredentials ofAddress(SorobanAddressCredentials address) {
    return new SorobanCredentials(SorobanCredentialsType.SOROBAN_CREDENTIALS_ADDRESS, address);
  }

  /**
   * Creates a value of {@code SOROBAN_CREDENTIALS_ADDRESS_V2}.
   *
   * @param addressV2 value of the arm
   * @return the value
   */
  public static SorobanCredentials ofAddressV2(SorobanAddressCredentials addressV2) {
    return new SorobanCredentials(SorobanCredentialsType.SOROBAN_CREDENTIALS_ADDRESS_V2, addressV2);
  }

  /**
   * Creates a value of {@code SOROBAN_CREDENTIALS_ADDRESS_WITH_DELEGATES}.
   *
   * @param addressWithDelegates value of the arm
   * @return the value
   */
  public static SorobanCredentials ofAddressWithDelegates(
      SorobanAddressCredentialsWithDelegates addressWithDelegates) {
    return new SorobanCredentials(
        SorobanCredentialsType.SOROBAN_CREDENTIALS_ADDRESS_WITH_DELEGATES, addressWithDelegates);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case SOROBAN_CREDENTIALS_ADDRESS -> "address";
      case SOROBAN_CREDENTIALS_ADDRESS_V2 -> "addressV2";
      case SOROBAN_CREDENTIALS_ADDRESS_WITH_DELEGATES -> "addressWithDelegates";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code address}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SorobanAddressCredentials address() {
    if (!"address".equals(arm())) {
      throw Unions.wrongArm("SorobanCredentials", type, "address");
    }
    return (SorobanAddressCredentials) value;
  }

  /**
   * Returns the value of {@code addressV2}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SorobanAddressCredentials addressV2() {
    if (!"addressV2".equals(arm())) {
      throw Unions.wrongArm("SorobanCredentials", type, "addressV2");
    }
    return (SorobanAddressCredentials) value;
  }

  /**
   * Returns the value of {@code addressWithDelegates}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SorobanAddressCredentialsWithDelegates addressWithDelegates() {
    if (!"addressWithDelegates".equals(arm())) {
      throw Unions.wrongArm("SorobanCredentials", type, "addressWithDelegates");
    }
    return (SorobanAddressCredentialsWithDelegates) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static SorobanCredentialsType type(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanCredentials");
    return SorobanCredentialsType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code address}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanAddressCredentials}
   */
  public static long address(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanCredentials");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not SOROBAN_CREDENTIALS_ADDRESS";
    return Views.found(doc, self + 4, "SorobanAddressCredentials");
  }

  /**
   * Reads {@code addressV2}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanAddressCredentials}
   */
  public static long addressV2(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanCredentials");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not SOROBAN_CREDENTIALS_ADDRESS_V2";
    return Views.found(doc, self + 4, "SorobanAddressCredentials");
  }

  /**
   * Reads {@code addressWithDelegates}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanAddressCredentialsWithDelegates}
   */
  public static long addressWithDelegates(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanCredentials");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3
        : "not SOROBAN_CREDENTIALS_ADDRESS_WITH_DELEGATES";
    return Views.found(doc, self + 4, "SorobanAddressCredentialsWithDelegates");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanCredentials");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return SorobanAddressCredentials.end(doc,
            Views.found(doc, self + 4, "SorobanAddressCredentials"));
      }
      case 2 -> {
        return SorobanAddressCredentials.end(doc,
            Views.found(doc, self + 4, "SorobanAddressCredentials"));
      }
      case 3 -> {
        return SorobanAddressCredentialsWithDelegates.end(doc,
            Views.found(doc, self + 4, "SorobanAddressCredentialsWithDelegates"));
      }
      default -> {
        return p;
      }
    }
  }

  static SorobanCredentials read(XdrDocument doc, long self) {
    SorobanCredentialsType type = type(doc, self);
    return switch (type) {
      case SOROBAN_CREDENTIALS_ADDRESS ->
          new SorobanCredentials(type, SorobanAddressCredentials.read(doc, address(doc, self)));
      case SOROBAN_CREDENTIALS_ADDRESS_V2 ->
          new SorobanCredentials(type, SorobanAddressCredentials.read(doc, addressV2(doc, self)));
      case SOROBAN_CREDENTIALS_ADDRESS_WITH_DELEGATES ->
          new SorobanCredentials(type,
          SorobanAddressCredentialsWithDelegates.read(doc, addressWithDelegates(doc, self)));
      default -> new SorobanCredentials(type, null);
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
      case SOROBAN_CREDENTIALS_ADDRESS -> {
        SorobanAddressCredentials address = (SorobanAddressCredentials) value;
        address.encode(out);
      }
      case SOROBAN_CREDENTIALS_ADDRESS_V2 -> {
        SorobanAddressCredentials addressV2 = (SorobanAddressCredentials) value;
        addressV2.encode(out);
      }
      case SOROBAN_CREDENTIALS_ADDRESS_WITH_DELEGATES -> {
        SorobanAddressCredentialsWithDelegates addressWithDelegates = (
            SorobanAddressCredentialsWithDelegates) value;
        addressWithDelegates.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanCredentials");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {}
      case 1 -> {
        p = SorobanAddressCredentials.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = SorobanAddressCredentials.validate(tape, bytes, p, end);
      }
      case 3 -> {
        p = SorobanAddressCredentialsWithDelegates.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "SorobanCredentials.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
