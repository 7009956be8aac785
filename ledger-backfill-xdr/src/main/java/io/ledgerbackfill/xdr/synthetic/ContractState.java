package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.model.ContractDataDurability;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import io.ledgerbackfill.xdr.model.TTLEntry;
import java.util.List;

/** What contracts keep: balances of Stellar assets and of tokens, and how long each lives. */
final class ContractState {

  /** Ledgers that an entry lives whose end comes in no run. */
  static final int FOREVER = 2_000_000;

  /** Ledgers that a contract lives that was created in passing. */
  static final int LONG = 4_096;

  /** Ledgers that a temporary entry lives. */
  static final int SHORT = 128;

  private static final SCVal BALANCE = Events.symbol("Balance");
  private static final SCVal AMOUNT = Events.symbol("amount");
  private static final SCVal AUTHORIZED = Events.symbol("authorized");
  private static final SCVal CLAWBACK = Events.symbol("clawback");

  private ContractState() {}

  static SCVal balanceKey(SCAddress holder) {
    return SCVal.ofVec(List.of(BALANCE, SCVal.ofAddress(holder)));
  }

  /** The key of what a contract holds of an asset. */
  static LedgerKey assetBalance(KnownAsset asset, Opaque holder) {
    return LedgerKeys.persistentData(asset.contract(), balanceKey(SCAddress.ofContract(holder)));
  }

  static SCVal assetBalance(KnownAsset asset, long amount) {
    return SCVal.ofMap(
        List.of(
            new SCMapEntry(AMOUNT, Events.number(amount)),
            new SCMapEntry(AUTHORIZED, SCVal.ofBool(true)),
            new SCMapEntry(CLAWBACK, SCVal.ofBool(asset.regulated()))));
  }

  static LedgerKey tokenBalance(Opaque token, SCAddress holder) {
    return LedgerKeys.persistentData(token, balanceKey(holder));
  }

  static LedgerKey instance(Opaque contract) {
    return LedgerKeys.persistentData(contract, SCVal.ofLedgerKeyContractInstance());
  }

  static LedgerEntryData data(LedgerKey key, SCVal value) {
    return LedgerEntryData.ofContractData(
        new ContractDataEntry(
            ExtensionPoint.ofV0(),
            key.contractData().contract(),
            key.contractData().key(),
            key.contractData().durability(),
            value));
  }

  static LedgerEntryData ttl(LedgerKey of, long liveUntil) {
    return LedgerEntryData.ofTtl(new TTLEntry(LedgerKeys.ttl(of).ttl().keyHash(), liveUntil));
  }

  static long assetAmount(Scene scene, KnownAsset asset, Opaque holder) {
    LedgerEntry entry = scene.find(assetBalance(asset, holder));
    return entry == null ? 0 : amount(entry);
  }

  static long tokenAmount(Scene scene, Opaque token, SCAddress holder) {
    LedgerEntry entry = scene.find(tokenBalance(token, holder));
    return entry == null ? 0 : amount(entry);
  }

  /** Reads the balance of either kind of entry; all of them are far below 2^63. */
  static long amount(LedgerEntry entry) {
    SCVal value = entry.data().contractData().val();
    List<SCMapEntry> map = value.type() == SCValType.SCV_MAP ? value.map() : null;
    SCVal amount = map == null ? value : map.get(0).val();
    return amount.i128().lo();
  }

  static void addAsset(Scene scene, KnownAsset asset, Opaque holder, long amount) {
    long before = assetAmount(scene, asset, holder);
    write(scene, assetBalance(asset, holder), assetBalance(asset, before + amount), FOREVER);
  }

  static void addToken(Scene scene, Opaque token, SCAddress holder, long amount) {
    long before = tokenAmount(scene, token, holder);
    write(scene, tokenBalance(token, holder), Events.number(before + amount), FOREVER);
  }

  /** Writes an entry; if it is new, it lives for a number of ledgers. */
  static void write(Scene scene, LedgerKey key, SCVal value, int lifetime) {
    boolean isNew = scene.find(key) == null;
    scene.put(data(key, value));
    if (isNew) {
      live(scene, key, lifetime);
    }
  }

  static void live(Scene scene, LedgerKey key, int lifetime) {
    long liveUntil = scene.ledger + lifetime - 1;
    scene.put(ttl(key, liveUntil));
    if (lifetime < FOREVER) {
      scene.expireAfter(key, liveUntil);
    }
  }

  /** Whether an entry is archived when it expires, rather than gone. */
  static boolean isPersistent(LedgerKey key) {
    return switch (key.type()) {
      case CONTRACT_DATA -> key.contractData().durability() == ContractDataDurability.PERSISTENT;
      case CONTRACT_CODE -> true;
      default -> false;
    };
  }
}
