package io.ledgerbackfill.xdr.made;

import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.DataEntry;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.LedgerKeyAccount;
import io.ledgerbackfill.xdr.model.LedgerKeyClaimableBalance;
import io.ledgerbackfill.xdr.model.LedgerKeyConfigSetting;
import io.ledgerbackfill.xdr.model.LedgerKeyContractCode;
import io.ledgerbackfill.xdr.model.LedgerKeyContractData;
import io.ledgerbackfill.xdr.model.LedgerKeyData;
import io.ledgerbackfill.xdr.model.LedgerKeyLiquidityPool;
import io.ledgerbackfill.xdr.model.LedgerKeyOffer;
import io.ledgerbackfill.xdr.model.LedgerKeyTrustLine;
import io.ledgerbackfill.xdr.model.LedgerKeyTtl;
import io.ledgerbackfill.xdr.model.OfferEntry;
import io.ledgerbackfill.xdr.model.OperationMeta;
import io.ledgerbackfill.xdr.model.OperationMetaV2;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SorobanTransactionMeta;
import io.ledgerbackfill.xdr.model.SorobanTransactionMetaExt;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionMetaV1;
import io.ledgerbackfill.xdr.model.TransactionMetaV2;
import io.ledgerbackfill.xdr.model.TransactionMetaV3;
import io.ledgerbackfill.xdr.model.TransactionMetaV4;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the meta of a transaction together: what its operations changed, and what contracts told.
 */
public final class MadeMeta {

  private final List<OperationMetaV2> operations = new ArrayList<>();

  /** Begins a meta without operations. */
  public MadeMeta() {}

  /**
   * Adds an operation.
   *
   * @param changes what it changed
   * @return this
   */
  public MadeMeta operation(List<LedgerEntryChange> changes) {
    return operation(changes, List.of());
  }

  /**
   * Adds an operation with events.
   *
   * @param changes what it changed
   * @param events what contracts told; in versions before 4 those of all operations are together
   * @return this
   */
  public MadeMeta operation(List<LedgerEntryChange> changes, List<ContractEvent> events) {
    operations.add(new OperationMetaV2(ExtensionPoint.ofV0(), changes, events));
    return this;
  }

  /**
   * Creates the meta.
   *
   * @param version 1 to 4
   * @return the meta; those of versions 1 and 2 have no events
   */
  public TransactionMeta version(int version) {
    List<OperationMeta> old =
        operations.stream().map(operation -> new OperationMeta(operation.changes())).toList();
    return switch (version) {
      case 1 -> TransactionMeta.ofV1(new TransactionMetaV1(List.of(), old));
      case 2 -> TransactionMeta.ofV2(new TransactionMetaV2(List.of(), old, List.of()));
      case 3 ->
          TransactionMeta.ofV3(
              new TransactionMetaV3(
                  ExtensionPoint.ofV0(),
                  List.of(),
                  old,
                  List.of(),
                  new SorobanTransactionMeta(
                      SorobanTransactionMetaExt.ofV0(),
                      operations.stream().flatMap(meta -> meta.events().stream()).toList(),
                      SCVal.ofVoid(),
                      List.of())));
      case 4 ->
          TransactionMeta.ofV4(
              new TransactionMetaV4(
                  ExtensionPoint.ofV0(),
                  List.of(),
                  operations,
                  List.of(),
                  null,
                  List.of(),
                  List.of()));
      default -> throw new IllegalArgumentException("no meta of version " + version);
    };
  }

  /**
   * Joins changes.
   *
   * @param changes the changes of several entries
   * @return all of them
   */
  @SafeVarargs
  public static List<LedgerEntryChange> changes(List<LedgerEntryChange>... changes) {
    List<LedgerEntryChange> all = new ArrayList<>();
    for (List<LedgerEntryChange> some : changes) {
      all.addAll(some);
    }
    return all;
  }

  /**
   * Tells that an entry was created.
   *
   * @param entry the entry
   * @return one change
   */
  public static List<LedgerEntryChange> created(LedgerEntry entry) {
    return List.of(LedgerEntryChange.ofCreated(entry));
  }

  /**
   * Tells that an entry was restored.
   *
   * @param entry the entry
   * @return one change
   */
  public static List<LedgerEntryChange> restored(LedgerEntry entry) {
    return List.of(LedgerEntryChange.ofRestored(entry));
  }

  /**
   * Tells that an entry was updated.
   *
   * @param before the entry before
   * @param after the entry after
   * @return a state and a change
   */
  public static List<LedgerEntryChange> updated(LedgerEntry before, LedgerEntry after) {
    return List.of(LedgerEntryChange.ofState(before), LedgerEntryChange.ofUpdated(after));
  }

  /**
   * Tells that an entry was removed.
   *
   * @param before the entry before
   * @return a state and a change
   */
  public static List<LedgerEntryChange> removed(LedgerEntry before) {
    return List.of(LedgerEntryChange.ofState(before), LedgerEntryChange.ofRemoved(key(before)));
  }

  /**
   * Encodes the key of an entry.
   *
   * @param entry the entry
   * @return XDR {@code LedgerKey}
   */
  public static byte[] keyBytes(LedgerEntry entry) {
    return LedgerKey.XDR.encode(key(entry));
  }

  private static LedgerKey key(LedgerEntry entry) {
    return switch (entry.data().type()) {
      case ACCOUNT -> LedgerKey.ofAccount(new LedgerKeyAccount(entry.data().account().accountID()));
      case TRUSTLINE -> {
        TrustLineEntry line = entry.data().trustLine();
        yield LedgerKey.ofTrustline(new LedgerKeyTrustLine(line.accountID(), line.asset()));
      }
      case OFFER -> {
        OfferEntry offer = entry.data().offer();
        yield LedgerKey.ofOffer(new LedgerKeyOffer(offer.sellerID(), offer.offerID()));
      }
      case DATA -> {
        DataEntry data = entry.data().data();
        yield LedgerKey.ofData(new LedgerKeyData(data.accountID(), data.dataName()));
      }
      case CLAIMABLE_BALANCE ->
          LedgerKey.ofClaimableBalance(
              new LedgerKeyClaimableBalance(entry.data().claimableBalance().balanceID()));
      case LIQUIDITY_POOL ->
          LedgerKey.ofLiquidityPool(
              new LedgerKeyLiquidityPool(entry.data().liquidityPool().liquidityPoolID()));
      case CONTRACT_DATA -> {
        ContractDataEntry data = entry.data().contractData();
        yield LedgerKey.ofContractData(
            new LedgerKeyContractData(data.contract(), data.key(), data.durability()));
      }
      case TTL -> LedgerKey.ofTtl(new LedgerKeyTtl(entry.data().ttl().keyHash()));
      case CONTRACT_CODE ->
          LedgerKey.ofContractCode(new LedgerKeyContractCode(entry.data().contractCode().hash()));
      case CONFIG_SETTING ->
          LedgerKey.ofConfigSetting(
              new LedgerKeyConfigSetting(entry.data().configSetting().configSettingID()));
    };
  }
}
