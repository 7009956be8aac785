package io.ledgerbackfill.xdr.indexer.rules.transfers;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.ContractValues;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.rules.contracts.EventAssets;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventBody;
import io.ledgerbackfill.xdr.model.ContractEventType;
import io.ledgerbackfill.xdr.model.ContractEventV0;
import io.ledgerbackfill.xdr.model.Int128Parts;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;

/**
 * What moved by contracts, as their events tell: those of assets (CAP-46-06, CAP-67) and of other
 * tokens (SEP-41). An event of another form is none of a token, and says nothing here.
 *
 * <p>Before meta V4, events of mints and clawbacks name the administrator first, and what an issuer
 * of an asset sends or gets is called a transfer.
 *
 * @since 0.1.0
 */
public final class ContractTransfers {

  private static final Label TRANSFER = Label.of("transfer");
  private static final Label MINT = Label.of("mint");
  private static final Label BURN = Label.of("burn");
  private static final Label CLAWBACK = Label.of("clawback");

  private static final int UNIFIED_META = 4;

  private final TokenMovements movements;
  private final EventAssets assets = new EventAssets();
  private final Address admin = new Address();
  private final Address from = new Address();
  private final Address to = new Address();

  // The event at hand.
  private boolean isUnified;
  private long contract;
  private long topics;

  public ContractTransfers(TokenMovements movements) {
    this.movements = movements;
  }

  public void add(OperationContext operation) {
    long events = operation.contractEvents();
    if (events == OperationContext.ABSENT) {
      return;
    }
    isUnified = operation.transaction().metaVersion() >= UNIFIED_META;
    XdrDocument doc = operation.document();
    int size = doc.size(events);
    for (int i = 0; i < size; i++) {
      add(operation, ContractEvent.at(doc, events, i));
    }
  }

  private void add(OperationContext operation, long event) {
    XdrDocument doc = operation.document();
    if (ContractEvent.type(doc, event) != ContractEventType.CONTRACT
        || !ContractEvent.hasContractID(doc, event)) {
      return;
    }
    contract = ContractEvent.contractID(doc, event);
    long body = ContractEventBody.v0(doc, ContractEvent.body(doc, event));
    topics = ContractEventV0.topics(doc, body);
    if (doc.size(topics) < 2) {
      return;
    }
    long amount = EventAmounts.find(doc, ContractEventV0.data(doc, body), isUnified);
    if (amount == EventAmounts.ABSENT) {
      return;
    }
    movements.amount(Int128Parts.hi(doc, amount), Int128Parts.lo(doc, amount));
    move(operation, SCVal.at(doc, topics, 0));
  }

  private void move(OperationContext operation, long name) {
    XdrDocument doc = operation.document();
    if (ContractValues.isSymbol(doc, name, TRANSFER)) {
      if (turnTo(doc, 1, from) && turnTo(doc, 2, to)) {
        transfer(operation);
      }
    } else if (ContractValues.isSymbol(doc, name, MINT)) {
      if (turnToPastAdmin(doc, to)) {
        setToken(operation, isUnified ? 3 : 4);
        movements.mint(to);
      }
    } else if (ContractValues.isSymbol(doc, name, CLAWBACK)) {
      if (turnToPastAdmin(doc, from)) {
        setToken(operation, isUnified ? 3 : 4);
        movements.clawback(from);
      }
    } else if (ContractValues.isSymbol(doc, name, BURN)) {
      if (turnTo(doc, 1, from)) {
        setToken(operation, 3);
        movements.burn(from);
      }
    }
  }

  private void transfer(OperationContext operation) {
    boolean isAsset = setToken(operation, 4);
    if (isAsset && !isUnified) {
      movements.directed(from, to);
    } else {
      movements.transfer(from, to);
    }
  }

  private boolean turnToPastAdmin(XdrDocument doc, Address address) {
    return isUnified ? turnTo(doc, 1, address) : turnTo(doc, 1, admin) && turnTo(doc, 2, address);
  }

  /** Turns to the address in a topic; tells whether there is one. */
  private boolean turnTo(XdrDocument doc, int topic, Address address) {
    if (topic >= doc.size(topics)) {
      return false;
    }
    long value = SCVal.at(doc, topics, topic);
    if (SCVal.type(doc, value) != SCValType.SCV_ADDRESS) {
      return false;
    }
    address.scAddress(doc, SCVal.address(doc, value));
    return true;
  }

  /**
   * Sets the token, and tells whether it is an asset: if the event has just so many topics, of
   * which the last names an asset whose contract this is.
   */
  private boolean setToken(OperationContext operation, int topicsOfAsset) {
    if (isOfAsset(operation, topicsOfAsset)) {
      movements.asset(assets.asset(), 0, assets.assetLength());
      return true;
    }
    movements.contract(contract);
    return false;
  }

  private boolean isOfAsset(OperationContext operation, int topicsOfAsset) {
    XdrDocument doc = operation.document();
    if (doc.size(topics) != topicsOfAsset) {
      return false;
    }
    long last = SCVal.at(doc, topics, topicsOfAsset - 1);
    return SCVal.type(doc, last) == SCValType.SCV_STRING
        && assets.read(doc, SCVal.str(doc, last))
        && assets.count() == 1
        && assets.isContract(operation.transaction().assetContracts(), doc, contract);
  }
}
