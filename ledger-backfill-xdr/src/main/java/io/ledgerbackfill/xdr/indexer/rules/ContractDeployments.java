package io.ledgerbackfill.xdr.indexer.rules;

import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.indexer.rules.contracts.ContractInvocations;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.ContractIDPreimage;
import io.ledgerbackfill.xdr.model.ContractIDPreimageFromAddress;
import io.ledgerbackfill.xdr.model.ContractIDPreimageType;
import io.ledgerbackfill.xdr.model.OperationType;
import java.util.Arrays;

/**
 * Contracts that an address deploys (CAP-46-02): by the operation itself, or authorized to be
 * deployed on the way, whether or not that happened or the transaction succeeded. A contract is
 * told of once an operation, where it first occurs. The contracts of assets are not among them.
 */
final class ContractDeployments implements RowProcessor {

  private static final int ID_BYTES = Address.HEAD_BYTES;
  private static final int LEAST_CAPACITY = 8;

  private final Address contract = new Address();
  private final Address deployer = new Address();

  /** The contracts of the operation so far, one id after the other: mostly none, rarely several. */
  private byte[] ids = new byte[LEAST_CAPACITY * ID_BYTES];

  private int size;

  @SuppressWarnings("NullAway.Init") // operation sets it
  private RowEmitter rows;

  private final ContractInvocations.Visitor creations =
      new ContractInvocations.Visitor() {
        @Override
        public void created(OperationContext operation, long preimage) {
          if (ContractIDPreimage.type(operation.document(), preimage)
              == ContractIDPreimageType.CONTRACT_ID_PREIMAGE_FROM_ADDRESS) {
            deployed(operation, ContractIDPreimage.fromAddress(operation.document(), preimage));
          }
        }
      };

  @Override
  public void operation(OperationContext operation, RowEmitter rows) {
    if (operation.type() != OperationType.INVOKE_HOST_FUNCTION) {
      return;
    }
    this.rows = rows;
    size = 0;
    ContractInvocations.visitOwn(operation, creations);
    ContractInvocations.visitAuthorized(operation, creations);
  }

  private void deployed(OperationContext operation, long preimage) {
    int id = size * ID_BYTES;
    if (id == ids.length) {
      ids = Arrays.copyOf(ids, 2 * id);
    }
    operation.transaction().derivedIds().deployedContract(operation.document(), preimage, ids, id);
    contract.of(Kind.CONTRACT, ids, id);
    if (isToldOf()) {
      return;
    }
    size++;
    deployer.scAddress(
        operation.document(),
        ContractIDPreimageFromAddress.address(operation.document(), preimage));
    rows.stateChange(StateChangeCategory.ACCOUNT, StateChangeReason.CREATE)
        .account(contract)
        .deployer(deployer)
        .emit();
  }

  private boolean isToldOf() {
    for (int i = 0; i < size; i++) {
      if (contract.sameHead(ids, i * ID_BYTES)) {
        return true;
      }
    }
    return false;
  }
}
