package io.ledgerbackfill.xdr.coverage;

import io.ledgerbackfill.xdr.model.ContractIDPreimage;
import io.ledgerbackfill.xdr.model.ContractIDPreimageType;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.SorobanAuthorizationEntry;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedInvocation;
import java.util.List;
import java.util.stream.Stream;

/** What calls of contracts are to do, and may do. */
final class Invocations {

  private Invocations() {}

  /** Returns the authorizations of an operation, which may be none. */
  static List<SorobanAuthorizationEntry> of(SeenOperation op) {
    return op.is(OperationType.INVOKE_HOST_FUNCTION)
        ? op.body().invokeHostFunctionOp().auth()
        : List.of();
  }

  static boolean createsFromAddress(SeenOperation op) {
    return creates(op, ContractIDPreimageType.CONTRACT_ID_PREIMAGE_FROM_ADDRESS);
  }

  static boolean createsFromAsset(SeenOperation op) {
    return creates(op, ContractIDPreimageType.CONTRACT_ID_PREIMAGE_FROM_ASSET);
  }

  private static boolean creates(SeenOperation op, ContractIDPreimageType type) {
    return op.is(OperationType.INVOKE_HOST_FUNCTION)
        && created(op.body().invokeHostFunctionOp().hostFunction())
            .anyMatch(preimage -> preimage.type() == type);
  }

  private static Stream<ContractIDPreimage> created(HostFunction function) {
    return switch (function.type()) {
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT ->
          Stream.of(function.createContract().contractIDPreimage());
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2 ->
          Stream.of(function.createContractV2().contractIDPreimage());
      default -> Stream.of();
    };
  }

  /** Returns whether the operation's authorizations, at any depth, are of a creation. */
  static boolean authorizesCreation(SeenOperation op) {
    return of(op).stream().anyMatch(entry -> authorizesCreation(entry.rootInvocation()));
  }

  private static boolean authorizesCreation(SorobanAuthorizedInvocation invocation) {
    return switch (invocation.function().type()) {
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_HOST_FN,
          SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_V2_HOST_FN ->
          true;
      default -> invocation.subInvocations().stream().anyMatch(Invocations::authorizesCreation);
    };
  }
}
