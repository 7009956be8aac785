package io.ledgerbackfill.xdr.indexer.rules.participants;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.rules.contracts.ContractInvocations;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.ContractIDPreimage;
import io.ledgerbackfill.xdr.model.ContractIDPreimageFromAddress;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.HostFunctionType;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.SorobanAddressCredentials;
import io.ledgerbackfill.xdr.model.SorobanAddressCredentialsWithDelegates;
import io.ledgerbackfill.xdr.model.SorobanAuthorizationEntry;
import io.ledgerbackfill.xdr.model.SorobanCredentials;
import io.ledgerbackfill.xdr.model.Transaction;

/**
 * Who else takes part in an operation of a successful smart contract transaction (CAP-46): its
 * source with the multiplexing id, contracts that are called or created, from where they are
 * created, and who authorized that. Addresses are taken as they are.
 *
 * <p>Arguments, footprint, return value and events name nobody.
 *
 * @since 0.1.0
 */
public final class ContractParticipants {

  private final Address address = new Address();
  private final byte[] deployed = new byte[Address.HEAD_BYTES];

  @SuppressWarnings("NullAway.Init") // add sets it
  private RowEmitter rows;

  private final ContractInvocations.Visitor invocations =
      new ContractInvocations.Visitor() {
        @Override
        public void called(OperationContext operation, long contract) {
          rows.participant(address.scAddress(operation.document(), contract));
        }

        @Override
        public void created(OperationContext operation, long preimage) {
          addCreated(operation, preimage);
        }
      };

  public void add(OperationContext operation, RowEmitter rows) {
    this.rows = rows;
    addSource(operation);
    if (operation.type() == OperationType.INVOKE_HOST_FUNCTION && !isUpload(operation)) {
      ContractInvocations.visitOwn(operation, invocations);
      ContractInvocations.visitAuthorized(operation, invocations);
      addAuthorizers(operation);
    }
  }

  private void addSource(OperationContext operation) {
    XdrDocument doc = operation.document();
    LedgerTransaction tx = operation.transaction().transaction();
    long source =
        Operation.hasSourceAccount(doc, operation.operation())
            ? Operation.sourceAccount(doc, operation.operation())
            : Transaction.sourceAccount(doc, tx.inner());
    rows.participant(address.muxed(doc, source));
  }

  private static boolean isUpload(OperationContext operation) {
    XdrDocument doc = operation.document();
    long op = OperationBody.invokeHostFunctionOp(doc, operation.body());
    return HostFunction.type(doc, InvokeHostFunctionOp.hostFunction(doc, op))
        == HostFunctionType.HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM;
  }

  private void addAuthorizers(OperationContext operation) {
    XdrDocument doc = operation.document();
    long entries = ContractInvocations.authorizations(operation);
    for (int i = 0; i < doc.size(entries); i++) {
      long entry = SorobanAuthorizationEntry.at(doc, entries, i);
      addAuthorizer(doc, SorobanAuthorizationEntry.credentials(doc, entry));
    }
  }

  private void addAuthorizer(XdrDocument doc, long credentials) {
    switch (SorobanCredentials.type(doc, credentials)) {
      case SOROBAN_CREDENTIALS_SOURCE_ACCOUNT -> {}
      case SOROBAN_CREDENTIALS_ADDRESS ->
          addAuthorizingAddress(doc, SorobanCredentials.address(doc, credentials));
      case SOROBAN_CREDENTIALS_ADDRESS_V2 ->
          addAuthorizingAddress(doc, SorobanCredentials.addressV2(doc, credentials));
      case SOROBAN_CREDENTIALS_ADDRESS_WITH_DELEGATES ->
          addAuthorizingAddress(
              doc,
              SorobanAddressCredentialsWithDelegates.addressCredentials(
                  doc, SorobanCredentials.addressWithDelegates(doc, credentials)));
    }
  }

  private void addAuthorizingAddress(XdrDocument doc, long addressCredentials) {
    rows.participant(
        address.scAddress(doc, SorobanAddressCredentials.address(doc, addressCredentials)));
  }

  private void addCreated(OperationContext operation, long preimage) {
    XdrDocument doc = operation.document();
    switch (ContractIDPreimage.type(doc, preimage)) {
      case CONTRACT_ID_PREIMAGE_FROM_ADDRESS -> {
        long from = ContractIDPreimage.fromAddress(doc, preimage);
        operation.transaction().derivedIds().deployedContract(doc, from, deployed, 0);
        rows.participant(address.of(Kind.CONTRACT, deployed, 0));
        rows.participant(address.scAddress(doc, ContractIDPreimageFromAddress.address(doc, from)));
      }
      case CONTRACT_ID_PREIMAGE_FROM_ASSET -> {
        operation
            .transaction()
            .assetContracts()
            .of(doc, ContractIDPreimage.fromAsset(doc, preimage), address);
        rows.participant(address);
      }
    }
  }
}
