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
 * What is asked of the host of contracts. XDR union {@code HostFunction}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record HostFunction(HostFunctionType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<HostFunction> XDR =
      new GeneratedType<>(
          "HostFunction",
          "HostFunction",
          true,
          HostFunction::validate,
          HostFunction::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public HostFunction {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case HOST_FUNCTION_TYPE_INVOKE_CONTRACT ->
          Unions.check(value, InvokeContractArgs.class, false, "HostFunction");
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT ->
          Unions.check(value, CreateContractArgs.class, false, "HostFunction");
      case HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM ->
          Unions.check(value, Opaque.class, false, "HostFunction");
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2 ->
          Unions.check(value, CreateContractArgsV2.class, false, "HostFunction");
    }
  }

  /**
   * Creates a value of {@code HOST_FUNCTION_TYPE_INVOKE_CONTRACT}.
   *
   * @param invokeContract value of the arm
   * @return the value
   */
  public static HostFunction ofInvokeContract(InvokeContractArgs invokeContract) {
    return new HostFunction(HostFunctionType.HOST_FUNCTION_TYPE_INVOKE_CONTRACT, invokeContract);
  }

  /**
   * Creates a value of {@code HOST_FUNCTION_TYPE_CREATE_CONTRACT}.
   *
   * @param createContract value of the arm
   * @return the value
   */
  public static HostFunction ofCreateContract(CreateContractArgs createContract) {
    return new HostFunction(HostFunctionType.HOST_FUNCTION_TYPE_CREATE_CONTRACT, createContract);
  }

  /**
   * Creates a value of {@code HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM}.
   *
   * @param wasm value of the arm
   * @return the value
   */
  public static HostFunction ofUploadContractWasm(Opaque wasm) {
    return new HostFunction(HostFunctionType.HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM, wasm);
  }

  /**
   * Creates a value of {@code HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2}.
   *
   * @param createContractV2 value of the arm
   * @return the value
   */
  public static HostFunction ofCreateContractV2(CreateContractArgsV2 createContractV2) {
    return new HostFunction(HostFunctionType.HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2,
        createContractV2);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case HOST_FUNCTION_TYPE_INVOKE_CONTRACT -> "invokeContract";
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT -> "createContract";
      case HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM -> "wasm";
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2 -> "createContractV2";
    };
  }

  /**
   * Returns the value of {@code invokeContract}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public InvokeContractArgs invokeContract() {
    if (!"invokeContract".equals(arm())) {
      throw Unions.wrongArm("HostFunction", type, "invokeContract");
    }
    return (InvokeContractArgs) value;
  }

  /**
   * Returns the value of {@code createContract}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public CreateContractArgs createContract() {
    if (!"createContract".equals(arm())) {
      throw Unions.wrongArm("HostFunction", type, "createContract");
    }
    return (CreateContractArgs) value;
  }

  /**
   * Returns the value of {@code wasm}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque wasm() {
    if (!"wasm".equals(arm())) {
      throw Unions.wrongArm("HostFunction", type, "wasm");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code createContractV2}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public CreateContractArgsV2 createContractV2() {
    if (!"createContractV2".equals(arm())) {
      throw Unions.wrongArm("HostFunction", type, "createContractV2");
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
  public static HostFunctionType type(XdrDocument doc, long self) {
    Views.check(doc, self, "HostFunction");
    return HostFunctionType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code invokeContract}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link InvokeContractArgs}
   */
  public static long invokeContract(XdrDocument doc, long self) {
    Views.check(doc, self, "HostFunction");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0
        : "not HOST_FUNCTION_TYPE_INVOKE_CONTRACT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "InvokeContractArgs");
  }

  /**
   * Reads {@code createContract}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link CreateContractArgs}
   */
  public static long createContract(XdrDocument doc, long self) {
    Views.check(doc, self, "HostFunction");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1
        : "not HOST_FUNCTION_TYPE_CREATE_CONTRACT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "CreateContractArgs");
  }

  /**
   * Reads {@code wasm}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes
   */
  public static long wasm(XdrDocument doc, long self) {
    Views.check(doc, self, "HostFunction");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2
        : "not HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM";
    return Views.slice(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code createContractV2}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link CreateContractArgsV2}
   */
  public static long createContractV2(XdrDocument doc, long self) {
    Views.check(doc, self, "HostFunction");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3
        : "not HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2";
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
    Views.check(doc, self, "HostFunction");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return InvokeContractArgs.end(doc, Views.found(doc, p, "InvokeContractArgs"));
      }
      case 1 -> {
        return CreateContractArgs.end(doc, Views.found(doc, p, "CreateContractArgs"));
      }
      case 2 -> {
        return Views.afterOpaque(doc, p);
      }
      case 3 -> {
        return CreateContractArgsV2.end(doc, Views.found(doc, p, "CreateContractArgsV2"));
      }
      default -> {
        return p;
      }
    }
  }

  static HostFunction read(XdrDocument doc, long self) {
    HostFunctionType type = type(doc, self);
    return switch (type) {
      case HOST_FUNCTION_TYPE_INVOKE_CONTRACT ->
          new HostFunction(type, InvokeContractArgs.read(doc, invokeContract(doc, self)));
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT ->
          new HostFunction(type, CreateContractArgs.read(doc, createContract(doc, self)));
      case HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM ->
          new HostFunction(type, doc.opaque(wasm(doc, self)));
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2 ->
          new HostFunction(type, CreateContractArgsV2.read(doc, createContractV2(doc, self)));
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
      case HOST_FUNCTION_TYPE_INVOKE_CONTRACT -> {
        InvokeContractArgs invokeContract = (InvokeContractArgs) value;
        invokeContract.encode(out);
      }
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT -> {
        CreateContractArgs createContract = (CreateContractArgs) value;
        createContract.encode(out);
      }
      case HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM -> {
        Opaque wasm = (Opaque) value;
        out.opaque(wasm, Integer.MAX_VALUE, "HostFunction.wasm");
      }
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2 -> {
        CreateContractArgsV2 createContractV2 = (CreateContractArgsV2) value;
        createContractV2.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "HostFunction");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = InvokeContractArgs.validate(tape, bytes, p, end, 0);
      }
      case 1 -> {
        p = CreateContractArgs.validate(tape, bytes, p, end);
      }
      case 2 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "HostFunction");
        }
        p = tape.opaque(bytes, p, end, Integer.MAX_VALUE, "HostFunction.wasm");
      }
      case 3 -> {
        p = CreateContractArgsV2.validate(tape, bytes, p, end, 0);
      }
      default -> throw tape.unknown(p - 4, type, "HostFunction.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
