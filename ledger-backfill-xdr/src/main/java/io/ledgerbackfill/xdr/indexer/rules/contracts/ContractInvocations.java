package io.ledgerbackfill.xdr.indexer.rules.contracts;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.model.CreateContractArgs;
import io.ledgerbackfill.xdr.model.CreateContractArgsV2;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.InvokeContractArgs;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SorobanAuthorizationEntry;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedFunction;
import io.ledgerbackfill.xdr.model.SorobanAuthorizedInvocation;

/**
 * Walks through what an INVOKE_HOST_FUNCTION operation does by itself, and what was authorized to
 * be done on the way (CAP-46-11): calls and creations of contracts, the latter at any depth.
 *
 * @since 0.1.0
 */
public final class ContractInvocations {

  /** Is told of each invocation. */
  public interface Visitor {

    /**
     * A contract is called.
     *
     * @param address position of its {@code SCAddress}
     */
    default void called(OperationContext operation, long address) {}

    /**
     * A contract is created.
     *
     * @param preimage position of the {@code ContractIDPreimage}
     */
    default void created(OperationContext operation, long preimage) {}
  }

  private ContractInvocations() {}

  /** Visits what the operation itself does, if that is to call or to create a contract. */
  public static void visitOwn(OperationContext operation, Visitor visitor) {
    XdrDocument doc = operation.document();
    long function =
        InvokeHostFunctionOp.hostFunction(
            doc, OperationBody.invokeHostFunctionOp(doc, operation.body()));
    switch (HostFunction.type(doc, function)) {
      case HOST_FUNCTION_TYPE_INVOKE_CONTRACT ->
          visitor.called(
              operation,
              InvokeContractArgs.contractAddress(doc, HostFunction.invokeContract(doc, function)));
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT ->
          visitor.created(
              operation,
              CreateContractArgs.contractIDPreimage(
                  doc, HostFunction.createContract(doc, function)));
      case HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2 ->
          visitor.created(
              operation,
              CreateContractArgsV2.contractIDPreimage(
                  doc, HostFunction.createContractV2(doc, function)));
      case HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM -> {}
    }
  }

  /** Visits what was authorized, whoever did so. */
  public static void visitAuthorized(OperationContext operation, Visitor visitor) {
    XdrDocument doc = operation.document();
    long entries = authorizations(operation);
    for (int i = 0; i < doc.size(entries); i++) {
      long entry = SorobanAuthorizationEntry.at(doc, entries, i);
      visit(operation, SorobanAuthorizationEntry.rootInvocation(doc, entry), visitor);
    }
  }

  /** Returns the position of the array of {@code SorobanAuthorizationEntry}. */
  public static long authorizations(OperationContext operation) {
    XdrDocument doc = operation.document();
    return InvokeHostFunctionOp.auth(
        doc, OperationBody.invokeHostFunctionOp(doc, operation.body()));
  }

  /** Recurses no deeper than the document allows. Returns where the invocation ends. */
  private static int visit(OperationContext operation, long invocation, Visitor visitor) {
    XdrDocument doc = operation.document();
    long function = SorobanAuthorizedInvocation.function(doc, invocation);
    switch (SorobanAuthorizedFunction.type(doc, function)) {
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CONTRACT_FN ->
          visitor.called(
              operation,
              InvokeContractArgs.contractAddress(
                  doc, SorobanAuthorizedFunction.contractFn(doc, function)));
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_HOST_FN ->
          visitor.created(
              operation,
              CreateContractArgs.contractIDPreimage(
                  doc, SorobanAuthorizedFunction.createContractHostFn(doc, function)));
      case SOROBAN_AUTHORIZED_FUNCTION_TYPE_CREATE_CONTRACT_V2_HOST_FN ->
          visitor.created(
              operation,
              CreateContractArgsV2.contractIDPreimage(
                  doc, SorobanAuthorizedFunction.createContractV2HostFn(doc, function)));
    }
    long subInvocations = SorobanAuthorizedInvocation.subInvocations(doc, invocation);
    int count = doc.size(subInvocations);
    int p = XdrDocument.offset(subInvocations) + 4;
    for (int i = 0; i < count; i++) {
      // Found here, as finding each by the ends of those before would read all of them once a
      // level.
      long next = Views.found(doc, p, SorobanAuthorizedInvocation.XDR.name());
      p = visit(operation, next, visitor);
    }
    return p;
  }
}
