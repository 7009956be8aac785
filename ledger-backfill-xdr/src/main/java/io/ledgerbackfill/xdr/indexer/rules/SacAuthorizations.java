package io.ledgerbackfill.xdr.indexer.rules;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.ContractValues;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.indexer.rules.contracts.EventAssets;
import io.ledgerbackfill.xdr.indexer.rules.effects.FlagBits;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventBody;
import io.ledgerbackfill.xdr.model.ContractEventType;
import io.ledgerbackfill.xdr.model.ContractEventV0;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import io.ledgerbackfill.xdr.model.TrustLineEntry;

/**
 * Who may hold an asset by the word of its contract: events {@code set_authorized} (CAP-46-06, and
 * CAP-67 for their form in metas of version 4), compared with what the entry said before. Contracts
 * hold assets in entries of the asset's contract, all others in trustlines.
 */
final class SacAuthorizations implements RowProcessor {

  private static final Label SET_AUTHORIZED = Label.of("set_authorized");
  private static final Label AUTHORIZED = Label.of("authorized");

  /** XDR {@code TrustLineFlags}. */
  private static final int AUTHORIZED_BIT = 0x1;

  private static final int MAINTAIN_LIABILITIES_BIT = 0x2;

  /** Fields of the value of a balance: amount, authorized, clawback. */
  private static final int BALANCE_FIELDS = 3;

  private final EventAssets assets = new EventAssets();
  private final Address contract = new Address();
  private final Address holder = new Address();
  private final Address other = new Address();

  @Override
  public void operation(OperationContext operation, RowEmitter rows) {
    long events = operation.contractEvents();
    if (events == OperationContext.ABSENT) {
      return;
    }
    XdrDocument doc = operation.document();
    int count = doc.size(events);
    for (int i = 0; i < count; i++) {
      long event = ContractEvent.at(doc, events, i);
      if (ContractEvent.type(doc, event) == ContractEventType.CONTRACT
          && ContractEvent.hasContractID(doc, event)) {
        read(operation, event, rows);
      }
    }
  }

  private void read(OperationContext operation, long event, RowEmitter rows) {
    XdrDocument doc = operation.document();
    long body = ContractEventBody.v0(doc, ContractEvent.body(doc, event));
    long topics = ContractEventV0.topics(doc, body);
    // Metas of version 3 also tell who decided, before the holder.
    int holderTopic = operation.transaction().metaVersion() == 3 ? 2 : 1;
    if (doc.size(topics) != holderTopic + 2
        || !ContractValues.isSymbol(doc, SCVal.at(doc, topics, 0), SET_AUTHORIZED)) {
      return;
    }
    long id = SCVal.at(doc, topics, holderTopic);
    long data = ContractEventV0.data(doc, body);
    if (SCVal.type(doc, id) == SCValType.SCV_ADDRESS
        && SCVal.type(doc, data) == SCValType.SCV_BOOL
        && isAsset(operation, SCVal.at(doc, topics, holderTopic + 1), event)) {
      contract.contract(doc, ContractEvent.contractID(doc, event));
      holder.scAddress(doc, SCVal.address(doc, id));
      if (holder.is(Kind.CONTRACT)) {
        authorizeContract(operation, SCVal.b(doc, data), rows);
      } else {
        authorizeTrustLine(operation, SCVal.b(doc, data), rows);
      }
    }
  }

  /** Returns whether an event comes from the contract of the asset that it names. */
  private boolean isAsset(OperationContext operation, long topic, long event) {
    XdrDocument doc = operation.document();
    return SCVal.type(doc, topic) == SCValType.SCV_STRING
        && assets.read(doc, SCVal.str(doc, topic))
        && assets.isContract(
            operation.transaction().assetContracts(), doc, ContractEvent.contractID(doc, event));
  }

  private void authorizeContract(OperationContext operation, boolean authorized, RowEmitter rows) {
    int change = findBalance(operation);
    if (change < 0) {
      return;
    }
    long pre = operation.changes().pre(change);
    if (pre == EntryChanges.ABSENT) {
      emitIfChanged(false, authorized, rows);
      return;
    }
    XdrDocument doc = operation.document();
    long entry = LedgerEntryData.contractData(doc, LedgerEntry.data(doc, pre));
    long before = authorizedField(doc, ContractDataEntry.val(doc, entry));
    if (before != ContractValues.ABSENT) {
      emitIfChanged(SCVal.b(doc, before), authorized, rows);
    }
  }

  private void emitIfChanged(boolean before, boolean after, RowEmitter rows) {
    if (before != after) {
      stateChange(after, rows).emit();
    }
  }

  /** Finds the first change of what the contract notes of the holder, or tells -1. */
  private int findBalance(OperationContext operation) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) == LedgerEntryType.CONTRACT_DATA
          && isBalance(doc, LedgerEntryData.contractData(doc, changes.earlierData(i)))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBalance(XdrDocument doc, long contractData) {
    if (!other.scAddress(doc, ContractDataEntry.contract(doc, contractData)).isSame(contract)) {
      return false;
    }
    long of = ContractValues.balanceHolder(doc, ContractDataEntry.key(doc, contractData));
    return of != ContractValues.ABSENT && other.scAddress(doc, of).isSame(holder);
  }

  /** Finds the truth by this name in the value of a balance. */
  private static long authorizedField(XdrDocument doc, long value) {
    if (SCVal.type(doc, value) != SCValType.SCV_MAP || !SCVal.hasMap(doc, value)) {
      return ContractValues.ABSENT;
    }
    long fields = SCVal.map(doc, value);
    if (doc.size(fields) != BALANCE_FIELDS) {
      return ContractValues.ABSENT;
    }
    for (int i = 0; i < BALANCE_FIELDS; i++) {
      long field = SCMapEntry.at(doc, fields, i);
      if (ContractValues.isSymbol(doc, SCMapEntry.key(doc, field), AUTHORIZED)) {
        long authorized = SCMapEntry.val(doc, field);
        return SCVal.type(doc, authorized) == SCValType.SCV_BOOL
            ? authorized
            : ContractValues.ABSENT;
      }
    }
    return ContractValues.ABSENT;
  }

  /** Holders that lose the authorization may still keep their offers and pool shares (CAP-29). */
  private void authorizeTrustLine(OperationContext operation, boolean authorized, RowEmitter rows) {
    int change = findTrustLine(operation);
    if (change < 0) {
      return;
    }
    long before = flagsBefore(operation, change);
    boolean wasAuthorized = (before & AUTHORIZED_BIT) != 0;
    boolean wasMaintaining = (before & MAINTAIN_LIABILITIES_BIT) != 0;
    if (wasAuthorized != authorized) {
      stateChange(authorized, rows).flags(FlagBits.AUTHORIZED).emit();
    }
    if (wasMaintaining == authorized) {
      stateChange(!authorized, rows).flags(FlagBits.AUTHORIZED_TO_MAINTAIN_LIABILITIES).emit();
    }
  }

  private static long flagsBefore(OperationContext operation, int change) {
    XdrDocument doc = operation.document();
    long pre = operation.changes().pre(change);
    return pre == EntryChanges.ABSENT
        ? 0
        : TrustLineEntry.flags(doc, LedgerEntryData.trustLine(doc, LedgerEntry.data(doc, pre)));
  }

  /** Finds the first change of the holder's trustline, or tells -1. */
  private int findTrustLine(OperationContext operation) {
    EntryChanges changes = operation.changes();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) == LedgerEntryType.TRUSTLINE
          && isTrustLine(
              operation, LedgerEntryData.trustLine(operation.document(), changes.earlierData(i)))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTrustLine(OperationContext operation, long line) {
    XdrDocument doc = operation.document();
    long asset = TrustLineEntry.asset(doc, line);
    AssetType type = TrustLineAsset.type(doc, asset);
    if (type == AssetType.ASSET_TYPE_NATIVE
        || type == AssetType.ASSET_TYPE_POOL_SHARE
        || !other.account(doc, TrustLineEntry.accountID(doc, line)).isSame(holder)) {
      return false;
    }
    operation.transaction().assetContracts().ofTrustLine(doc, asset, other);
    return other.isSame(contract);
  }

  private StateChange stateChange(boolean set, RowEmitter rows) {
    return rows.stateChange(
            StateChangeCategory.BALANCE_AUTHORIZATION,
            set ? StateChangeReason.SET : StateChangeReason.CLEAR)
        .account(holder)
        .token(contract);
  }
}
