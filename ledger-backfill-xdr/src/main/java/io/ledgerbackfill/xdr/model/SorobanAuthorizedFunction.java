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
 * XDR union {@code SorobanAuthorizedFunction}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record SorobanAuthorizedFunction(
    SorobanAuthorizedFunctionType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanAuthorizedFunction> XDR =
      new GeneratedType<>(
          "SorobanAuthorizedFunction",
          "SorobanAuthorizedFunction",
          false,
          SorobanAuthorizedFunction::validate,
          SorobanAuthorizedFunction::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public SorobanAuthorizedFunction {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CONTRACT_FN ->
          Unions.check(value, InvokeContractArgs.class, false, "SorobanAuthorizedFunction");
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_HOST_FN ->
          Unions.check(value, CreateContractArgs.class, false, "SorobanAuthorizedFunction");
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_V2_HOST_FN ->
          Unions.check(value, CreateContractArgsV2.class, false, "SorobanAuthorizedFunction");
    }
  }

  /**
   * Creates a value of {@code SOROBAN_AUTHORIZED_FUNCTION_TYPE_CONTRACT_FN}.
   *
   * @param contractFn value of the arm
   * @return the value
   */
  public static SorobanAuthorizedFunction ofContractFn(InvokeContractArgs contractFn) {
    return new SorobanAuthorizedFunction(
        SorobanAuthorizedFunctionType.SOROBAN_AUTHORIZED_FUNCTION_TYPE_CONTRACT_FN, contractFn);
  }

  /**
   * Creates a value of {@code SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_HOST_FN}.
   *
   * @param createContractHostFn value of the arm
   * @return the value
   */
  public static SorobanAuthorizedFunction ofCreateContractHostFn(
      CreateContractArgs createContractHostFn) {
    return new SorobanAuthorizedFunction(
        SorobanAuthorizedFunctionType.SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_HOST_FN,
        createContractHostFn);
  }

  /**
   * Creates a value of {@code SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_V2_HOST_FN}.
   *
   * @param createContractV2HostFn value of the arm
   * @return the value
   */
  public static SorobanAuthorizedFunction ofCreateContractV2HostFn(
      CreateContractArgsV2 createContractV2HostFn) {
    return new SorobanAuthorizedFunction(
        SorobanAuthorizedFunctionType.SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_V2_HOST_FN,
        createContractV2HostFn);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CONTRACT_FN -> "contractFn";
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_HOST_FN -> "createContractHostFn";
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_V2_HOST_FN -> "createContractV2HostFn";
    };
  }

  /**
   * Returns the value of {@code contractFn}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public InvokeContractArgs contractFn() {
    if (!"contractFn".equals(arm())) {
      throw Unions.wrongArm("SorobanAuthorizedFunction", type, "contractFn");
    }
    return (InvokeContractArgs) value;
  }

  /**
   * Returns the value of {@code createContractHostFn}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public CreateContractArgs createContractHostFn() {
    if (!"createContractHostFn".equals(arm())) {
      throw Unions.wrongArm("SorobanAuthorizedFunction", type, "createContractHostFn");
    }
    return (CreateContractArgs) value;
  }

  /**
   * Returns the value of {@code createContractV2HostFn}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public CreateContractArgsV2 createContractV2HostFn() {
    if (!"createContractV2HostFn".equals(arm())) {
      throw Unions.wrongArm("SorobanAuthorizedFunction", type, "createContractV2HostFn");
    }
    return (CreateContractArgsV2) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static SorobanAuthorizedFunctionType type(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizedFunction");
    return SorobanAuthorizedFunctionType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code contractFn}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link InvokeContractArgs}
   */
  public static long contractFn(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizedFunction");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0
        : "not SOROBAN_AUTHORIZED_FUNCTION_TYPE_CONTRACT_FN";
    return Views.found(doc, XdrDocument.offset(self) + 4, "InvokeContractArgs");
  }

  /**
   * Reads {@code createContractHostFn}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link CreateContractArgs}
   */
  public static long createContractHostFn(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizedFunction");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1
        : "not SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_HOST_FN";
    return Views.found(doc, XdrDocument.offset(self) + 4, "CreateContractArgs");
  }

  /**
   * Reads {@code createContractV2HostFn}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link CreateContractArgsV2}
   */
  public static long createContractV2HostFn(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizedFunction");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2
        : "not SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_V2_HOST_FN";
    return Views.found(doc, XdrDocument.offset(self) + 4, "CreateContractArgsV2");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizedFunction");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return InvokeContractArgs.end(doc, Views.found(doc, p, "InvokeContractArgs"));
      }
      case 1 -> {
        return CreateContractArgs.end(doc, Views.found(doc, p, "CreateContractArgs"));
      }
      case 2 -> {
        return CreateContractArgsV2.end(doc, Views.found(doc, p, "CreateContractArgsV2"));
      }
      default -> {
        return p;
      }
    }
  }

  static SorobanAuthorizedFunction read(XdrDocument doc, long self) {
    SorobanAuthorizedFunctionType type = type(doc, self);
    return switch (type) {
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CONTRACT_FN ->
          new SorobanAuthorizedFunction(type, InvokeContractArgs.read(doc, contractFn(doc, self)));
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_HOST_FN ->
          new SorobanAuthorizedFunction(type,
          CreateContractArgs.read(doc, createContractHostFn(doc, self)));
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_V2_HOST_FN ->
          new SorobanAuthorizedFunction(type,
          CreateContractArgsV2.read(doc, createContractV2HostFn(doc, self)));
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
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CONTRACT_FN -> {
        InvokeContractArgs contractFn = (InvokeContractArgs) value;
        contractFn.encode(out);
      }
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_HOST_FN -> {
        CreateContractArgs createContractHostFn = (CreateContractArgs) value;
        createContractHostFn.encode(out);
      }
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_V2_HOST_FN -> {
        CreateContractArgsV2 createContractV2HostFn = (CreateContractArgsV2) value;
        createContractV2HostFn.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanAuthorizedFunction");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = InvokeContractArgs.validate(tape, bytes, p, end, depth);
      }
      case 1 -> {
        p = CreateContractArgs.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = CreateContractArgsV2.validate(tape, bytes, p, end, depth);
      }
      default ->
          throw tape.unknown(p - 4, type, "SorobanAuthorizedFunction.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
