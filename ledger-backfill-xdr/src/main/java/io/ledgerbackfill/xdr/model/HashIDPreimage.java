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
 * Its SHA-256 names a claimable balance, a contract, or an authorization. XDR union {@code
 * HashIDPreimage}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record HashIDPreimage(EnvelopeType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<HashIDPreimage> XDR =
      new GeneratedType<>(
          "HashIDPreimage",
          "HashIDPreimage",
          true,
          HashIDPreimage::validate,
          HashIDPreimage::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public HashIDPreimage {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case ENVELOPE_TYPE_OP_ID ->
          Unions.check(value, HashIDPreimageOperationId.class, false, "HashIDPreimage");
      case ENVELOPE_TYPE_POOL_REVOKE_OP_ID ->
          Unions.check(value, HashIDPreimageRevokeId.class, false, "HashIDPreimage");
      case ENVELOPE_TYPE_CONTRACT_ID ->
          Unions.check(value, HashIDPreimageContractId.class, false, "HashIDPreimage");
      case ENVELOPE_TYPE_SOROBAN_AUTHORIZATION ->
          Unions.check(value, HashIDPreimageSorobanAuthorization.class, false, "HashIDPreimage");
      case ENVELOPE_TYPE_SOROBAN_AUTHORIZATION_WITH_ADDRESS ->
          Unions.check(value, HashIDPreimageSorobanAuthorizationWithAddress.class, false,
          "HashIDPreimage");
      default -> throw new IllegalArgumentException("HashIDPreimage has no arm for " + type);
    }
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_OP_ID}.
   *
   * @param operationID value of the arm
   * @return the value
   */
  public static HashIDPreimage ofOpId(HashIDPreimageOperationId operationID) {
    return new HashIDPreimage(EnvelopeType.ENVELOPE_TYPE_OP_ID, operationID);
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_POOL_REVOKE_OP_ID}.
   *
   * @param revokeID value of the arm
   * @return the value
   */
  public static HashIDPreimage ofPoolRevokeOpId(HashIDPreimageRevokeId revokeID) {
    return new HashIDPreimage(EnvelopeType.ENVELOPE_TYPE_POOL_REVOKE_OP_ID, revokeID);
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_CONTRACT_ID}.
   *
   * @param contractID value of the arm
   * @return the value
   */
  public static HashIDPreimage ofContractId(HashIDPreimageContractId contractID) {
    return new HashIDPreimage(EnvelopeType.ENVELOPE_TYPE_CONTRACT_ID, contractID);
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_SOROBAN_AUTHORIZATION}.
   *
   * @param sorobanAuthorization value of the arm
   * @return the value
   */
  public static HashIDPreimage ofSorobanAuthorization(
      HashIDPreimageSorobanAuthorization sorobanAuthorization) {
    return new HashIDPreimage(EnvelopeType.ENVELOPE_TYPE_SOROBAN_AUTHORIZATION,
        sorobanAuthorization);
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_SOROBAN_AUTHORIZATION_WITH_ADDRESS}.
   *
   * @param sorobanAuthorizationWithAddress value of the arm
   * @return the value
   */
  public static HashIDPreimage ofSorobanAuthorizationWithAddress(
      HashIDPreimageSorobanAuthorizationWithAddress sorobanAuthorizationWithAddress) {
    return new HashIDPreimage(EnvelopeType.ENVELOPE_TYPE_SOROBAN_AUTHORIZATION_WITH_ADDRESS,
        sorobanAuthorizationWithAddress);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case ENVELOPE_TYPE_OP_ID -> "operationID";
      case ENVELOPE_TYPE_POOL_REVOKE_OP_ID -> "revokeID";
      case ENVELOPE_TYPE_CONTRACT_ID -> "contractID";
      case ENVELOPE_TYPE_SOROBAN_AUTHORIZATION -> "sorobanAuthorization";
      case ENVELOPE_TYPE_SOROBAN_AUTHORIZATION_WITH_ADDRESS -> "sorobanAuthorizationWithAddress";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code operationID}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public HashIDPreimageOperationId operationID() {
    if (!"operationID".equals(arm())) {
      throw Unions.wrongArm("HashIDPreimage", type, "operationID");
    }
    return (HashIDPreimageOperationId) value;
  }

  /**
   * Returns the value of {@code revokeID}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public HashIDPreimageRevokeId revokeID() {
    if (!"revokeID".equals(arm())) {
      throw Unions.wrongArm("HashIDPreimage", type, "revokeID");
    }
    return (HashIDPreimageRevokeId) value;
  }

  /**
   * Returns the value of {@code contractID}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public HashIDPreimageContractId contractID() {
    if (!"contractID".equals(arm())) {
      throw Unions.wrongArm("HashIDPreimage", type, "contractID");
    }
    return (HashIDPreimageContractId) value;
  }

  /**
   * Returns the value of {@code sorobanAuthorization}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public HashIDPreimageSorobanAuthorization sorobanAuthorization() {
    if (!"sorobanAuthorization".equals(arm())) {
      throw Unions.wrongArm("HashIDPreimage", type, "sorobanAuthorization");
    }
    return (HashIDPreimageSorobanAuthorization) value;
  }

  /**
   * Returns the value of {@code sorobanAuthorizationWithAddress}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public HashIDPreimageSorobanAuthorizationWithAddress sorobanAuthorizationWithAddress() {
    if (!"sorobanAuthorizationWithAddress".equals(arm())) {
      throw Unions.wrongArm("HashIDPreimage", type, "sorobanAuthorizationWithAddress");
    }
    return (HashIDPreimageSorobanAuthorizationWithAddress) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static EnvelopeType type(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimage");
    return EnvelopeType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code operationID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link HashIDPreimageOperationId}
   */
  public static long operationID(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimage");
    assert Views.int32(doc, XdrDocument.offset(self)) == 6 : "not ENVELOPE_TYPE_OP_ID";
    return Views.found(doc, XdrDocument.offset(self) + 4, "HashIDPreimageOperationId");
  }

  /**
   * Reads {@code revokeID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link HashIDPreimageRevokeId}
   */
  public static long revokeID(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimage");
    assert Views.int32(doc, XdrDocument.offset(self)) == 7 : "not ENVELOPE_TYPE_POOL_REVOKE_OP_ID";
    return Views.found(doc, XdrDocument.offset(self) + 4, "HashIDPreimageRevokeId");
  }

  /**
   * Reads {@code contractID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link HashIDPreimageContractId}
   */
  public static long contractID(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimage");
    assert Views.int32(doc, XdrDocument.offset(self)) == 8 : "not ENVELOPE_TYPE_CONTRACT_ID";
    return Views.found(doc, XdrDocument.offset(self) + 4, "HashIDPreimageContractId");
  }

  /**
   * Reads {@code sorobanAuthorization}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link HashIDPreimageSorobanAuthorization}
   */
  public static long sorobanAuthorization(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimage");
    assert Views.int32(doc, XdrDocument.offset(self)) == 9
        : "not ENVELOPE_TYPE_SOROBAN_AUTHORIZATION";
    return Views.found(doc, self + 4, "HashIDPreimageSorobanAuthorization");
  }

  /**
   * Reads {@code sorobanAuthorizationWithAddress}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link HashIDPreimageSorobanAuthorizationWithAddress}
   */
  public static long sorobanAuthorizationWithAddress(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimage");
    assert Views.int32(doc, XdrDocument.offset(self)) == 10
        : "not ENVELOPE_TYPE_SOROBAN_AUTHORIZATION_WITH_ADDRESS";
    return Views.found(doc, self + 4, "HashIDPreimageSorobanAuthorizationWithAddress");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimage");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 6 -> {
        return p + 48;
      }
      case 7 -> {
        return HashIDPreimageRevokeId.end(doc, Views.found(doc, p, "HashIDPreimageRevokeId"));
      }
      case 8 -> {
        return HashIDPreimageContractId.end(doc, Views.found(doc, p, "HashIDPreimageContractId"));
      }
      case 9 -> {
        return HashIDPreimageSorobanAuthorization.end(doc,
            Views.found(doc, self + 4, "HashIDPreimageSorobanAuthorization"));
      }
      case 10 -> {
        return HashIDPreimageSorobanAuthorizationWithAddress.end(doc,
            Views.found(doc, self + 4, "HashIDPreimageSorobanAuthorizationWithAddress"));
      }
      default -> {
        return p;
      }
    }
  }

  static HashIDPreimage read(XdrDocument doc, long self) {
    EnvelopeType type = type(doc, self);
    return switch (type) {
      case ENVELOPE_TYPE_OP_ID ->
          new HashIDPreimage(type, HashIDPreimageOperationId.read(doc, operationID(doc, self)));
      case ENVELOPE_TYPE_POOL_REVOKE_OP_ID ->
          new HashIDPreimage(type, HashIDPreimageRevokeId.read(doc, revokeID(doc, self)));
      case ENVELOPE_TYPE_CONTRACT_ID ->
          new HashIDPreimage(type, HashIDPreimageContractId.read(doc, contractID(doc, self)));
      case ENVELOPE_TYPE_SOROBAN_AUTHORIZATION ->
          new HashIDPreimage(type,
          HashIDPreimageSorobanAuthorization.read(doc, sorobanAuthorization(doc, self)));
      case ENVELOPE_TYPE_SOROBAN_AUTHORIZATION_WITH_ADDRESS ->
          new HashIDPreimage(type,
          HashIDPreimageSorobanAuthorizationWithAddress.read(doc,
          sorobanAuthorizationWithAddress(doc, self)));
      default -> new HashIDPreimage(type, null);
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
      case ENVELOPE_TYPE_OP_ID -> {
        HashIDPreimageOperationId operationID = (HashIDPreimageOperationId) value;
        operationID.encode(out);
      }
      case ENVELOPE_TYPE_POOL_REVOKE_OP_ID -> {
        HashIDPreimageRevokeId revokeID = (HashIDPreimageRevokeId) value;
        revokeID.encode(out);
      }
      case ENVELOPE_TYPE_CONTRACT_ID -> {
        HashIDPreimageContractId contractID = (HashIDPreimageContractId) value;
        contractID.encode(out);
      }
      case ENVELOPE_TYPE_SOROBAN_AUTHORIZATION -> {
        HashIDPreimageSorobanAuthorization sorobanAuthorization = (
            HashIDPreimageSorobanAuthorization) value;
        sorobanAuthorization.encode(out);
      }
      case ENVELOPE_TYPE_SOROBAN_AUTHORIZATION_WITH_ADDRESS -> {
        HashIDPreimageSorobanAuthorizationWithAddress sorobanAuthorizationWithAddress = (
            HashIDPreimageSorobanAuthorizationWithAddress) value;
        sorobanAuthorizationWithAddress.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "HashIDPreimage");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 6 -> {
        if (end - p < 48) {
          throw tape.truncated(p, end, 48, "HashIDPreimage");
        }
        HashIDPreimageOperationId.check(tape, bytes, p);
        p += 48;
      }
      case 7 -> {
        p = HashIDPreimageRevokeId.validate(tape, bytes, p, end);
      }
      case 8 -> {
        p = HashIDPreimageContractId.validate(tape, bytes, p, end);
      }
      case 9 -> {
        p = HashIDPreimageSorobanAuthorization.validate(tape, bytes, p, end);
      }
      case 10 -> {
        p = HashIDPreimageSorobanAuthorizationWithAddress.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "HashIDPreimage.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
