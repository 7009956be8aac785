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
 * XDR union {@code ContractExecutable}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record ContractExecutable(
    ContractExecutableType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractExecutable> XDR =
      new GeneratedType<>(
          "ContractExecutable",
          "ContractExecutable",
          false,
          ContractExecutable::validate,
          ContractExecutable::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public ContractExecutable {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case CONTRACT_EXECUTABLE_WASM ->
          Unions.check(value, Opaque.class, false, "ContractExecutable");
      case CONTRACT_EXECUTABLE_STELLAR_ASSET ->
          Unions.check(value, Void.class, false, "ContractExecutable");
      case CONTRACT_EXECUTABLE_EXTERNAL_REF ->
          Unions.check(value, ContractExecutableExternalRef.class, false, "ContractExecutable");
    }
  }

  /**
   * Creates a value of {@code CONTRACT_EXECUTABLE_WASM}.
   *
   * @param wasmHash value of the arm
   * @return the value
   */
  public static ContractExecutable ofWasm(Opaque wasmHash) {
    return new ContractExecutable(ContractExecutableType.CONTRACT_EXECUTABLE_WASM, wasmHash);
  }

  /**
   * Creates a value of {@code CONTRACT_EXECUTABLE_STELLAR_ASSET}.
   *
   * @return the value
   */
  public static ContractExecutable ofStellarAsset() {
    return new ContractExecutable(ContractExecutableType.CONTRACT_EXECUTABLE_STELLAR_ASSET, null);
  }

  /**
   * Creates a value of {@code CONTRACT_EXECUTABLE_EXTERNAL_REF}.
   *
   * @param externalRef value of the arm
   * @return the value
   */
  public static ContractExecutable ofExternalRef(ContractExecutableExternalRef externalRef) {
    return new ContractExecutable(ContractExecutableType.CONTRACT_EXECUTABLE_EXTERNAL_REF,
        externalRef);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case CONTRACT_EXECUTABLE_WASM -> "wasmHash";
      case CONTRACT_EXECUTABLE_EXTERNAL_REF -> "externalRef";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code wasm_hash}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque wasmHash() {
    if (!"wasmHash".equals(arm())) {
      throw Unions.wrongArm("ContractExecutable", type, "wasmHash");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code external_ref}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ContractExecutableExternalRef externalRef() {
    if (!"externalRef".equals(arm())) {
      throw Unions.wrongArm("ContractExecutable", type, "externalRef");
    }
    return (ContractExecutableExternalRef) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ContractExecutableType type(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractExecutable");
    return ContractExecutableType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code wasm_hash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long wasmHash(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractExecutable");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not CONTRACT_EXECUTABLE_WASM";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Reads {@code external_ref}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractExecutableExternalRef}
   */
  public static long externalRef(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractExecutable");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not CONTRACT_EXECUTABLE_EXTERNAL_REF";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ContractExecutableExternalRef");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractExecutable");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 32;
      }
      case 2 -> {
        return ContractExecutableExternalRef.end(doc,
            Views.found(doc, p, "ContractExecutableExternalRef"));
      }
      default -> {
        return p;
      }
    }
  }

  static ContractExecutable read(XdrDocument doc, long self) {
    ContractExecutableType type = type(doc, self);
    return switch (type) {
      case CONTRACT_EXECUTABLE_WASM ->
          new ContractExecutable(type, doc.opaque(wasmHash(doc, self)));
      case CONTRACT_EXECUTABLE_EXTERNAL_REF ->
          new ContractExecutable(type,
          ContractExecutableExternalRef.read(doc, externalRef(doc, self)));
      default -> new ContractExecutable(type, null);
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
      case CONTRACT_EXECUTABLE_WASM -> {
        Opaque wasmHash = (Opaque) value;
        out.fixed(wasmHash, 32, "ContractExecutable.wasm_hash");
      }
      case CONTRACT_EXECUTABLE_EXTERNAL_REF -> {
        ContractExecutableExternalRef externalRef = (ContractExecutableExternalRef) value;
        externalRef.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ContractExecutable");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "ContractExecutable");
        }
        p += 32;
      }
      case 1 -> {}
      case 2 -> {
        p = ContractExecutableExternalRef.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "ContractExecutable.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
