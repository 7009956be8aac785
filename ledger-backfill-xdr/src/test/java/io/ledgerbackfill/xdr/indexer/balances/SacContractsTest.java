package io.ledgerbackfill.xdr.indexer.balances;

import static io.ledgerbackfill.xdr.indexer.balances.MadeBalances.address;
import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEvent.map;
import static io.ledgerbackfill.xdr.made.MadeEvent.symbol;
import static io.ledgerbackfill.xdr.made.MadeEvent.topics;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeEvent;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ContractDataDurability;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.ContractExecutable;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCContractInstance;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instances of the contracts of assets of account G9. */
class SacContractsTest {

  private static final Asset AAA = asset("AAA", 9);
  private static final SCVal INFO = info("AlphaNum4", "AAA");

  @ParameterizedTest
  @ValueSource(strings = {"A", "AAAA", "AAAAA", "ABCDEFGHIJ12"})
  void shouldTellOfTheContractOfAnAsset(String code) {
    Opaque id = MadeEvent.contract(asset(code, 9));
    String contract = StrKey.of(Kind.CONTRACT, id.toByteArray()).toString();
    LedgerEntry instance = instance(id, stored(info("AlphaNum12", code)));

    List<SacContract> contracts = MadeBalances.of(created(instance)).sacContracts();

    assertThat(contracts).containsExactly(new SacContract(contract, code, address("G9")));
    assertThat(contracts.get(0).name()).isEqualTo(code + ":" + address("G9"));
    assertThat(contracts.get(0).id()).isEqualTo(NameUuids.contract(contract));
  }

  @Test
  void shouldTellOfItAsLongAsItIsThere() {
    LedgerEntry instance = instance(stored(INFO));

    assertThat(MadeBalances.of(updated(instance, instance)).sacContracts()).hasSize(1);
    assertThat(MadeBalances.of(created(instance), updated(instance, instance)).sacContracts())
        .hasSize(1);
    assertThat(MadeBalances.of(created(instance), removed(instance)).sacContracts()).hasSize(1);
    assertThat(MadeBalances.of(removed(instance)).sacContracts()).isEmpty();
  }

  @Test
  void shouldBelieveNoOtherContract() {
    assertThat(isRead(instance(key(7), stored(INFO)))).isFalse();
    assertThat(isRead(instance(MadeEvent.contract(asset("AAA", 8)), stored(INFO)))).isFalse();
    assertThat(
            isRead(instance(MadeEvent.contract(Asset.ofNative()), stored(vec(symbol("Native"))))))
        .isFalse();
    assertThat(
            isRead(
                entry(
                    MadeEvent.address("G7"),
                    SCVal.ofLedgerKeyContractInstance(),
                    ContractDataDurability.PERSISTENT,
                    INFO)))
        .isFalse();
  }

  @Test
  void shouldReadInstancesAlone() {
    SCAddress contract = SCAddress.ofContract(MadeEvent.contract(AAA));
    SCVal instanceKey = SCVal.ofLedgerKeyContractInstance();
    SCVal value = value(stored(INFO));
    ContractDataDurability forGood = ContractDataDurability.PERSISTENT;

    assertThat(isRead(entry(contract, instanceKey, forGood, value))).isTrue();
    assertThat(isRead(entry(contract, symbol("instance"), forGood, value))).isFalse();
    assertThat(isRead(entry(contract, instanceKey, forGood, INFO))).isFalse();
    assertThat(isRead(entry(contract, instanceKey, ContractDataDurability.TEMPORARY, value)))
        .isFalse();
  }

  /** Of several values under the key the first counts. */
  @Test
  void shouldFindTheAssetInTheStorage() {
    SCMapEntry admin = new SCMapEntry(SCVal.ofVec(topics("Admin")), SCVal.ofVoid());
    SCMapEntry found = stored(INFO).get(0);
    SCMapEntry other = stored(info("AlphaNum4", "BBB")).get(0);
    List<SCMapEntry> others =
        List.of(
            new SCMapEntry(symbol("AssetInfo"), INFO),
            new SCMapEntry(SCVal.ofVec(null), INFO),
            new SCMapEntry(SCVal.ofVec(topics("AssetInfo AssetInfo")), INFO),
            new SCMapEntry(SCVal.ofVec(topics("assetInfo")), INFO),
            new SCMapEntry(SCVal.ofVec(topics("'AssetInfo'")), INFO));

    assertThat(isRead(instance(List.of(admin, found)))).isTrue();
    assertThat(isRead(instance(List.of(found, other)))).isTrue();
    assertThat(isRead(instance(List.of(other, found)))).isFalse();
    assertThat(isRead(instance(others))).isFalse();
    assertThat(isRead(instance(List.of()))).isFalse();
    assertThat(isRead(instance((List<SCMapEntry>) null))).isFalse();
  }

  @Test
  void shouldReadNoOtherInfo() {
    SCVal code = SCVal.ofString(XdrString.of("AAA"));
    SCVal issuer = SCVal.ofBytes(key(9));
    SCVal fields = map("asset_code", code, "issuer", issuer);
    SCVal kind = symbol("AlphaNum4");

    assertThat(isInfo(vec(kind, fields))).isTrue();

    assertThat(isInfo(fields)).isFalse();
    assertThat(isInfo(SCVal.ofVec(null))).isFalse();
    assertThat(isInfo(vec(kind))).isFalse();
    assertThat(isInfo(vec(kind, fields, fields))).isFalse();
    assertThat(isInfo(vec(symbol("Native"), fields))).isFalse();
    assertThat(isInfo(vec(SCVal.ofString(XdrString.of("AlphaNum4")), fields))).isFalse();
    assertThat(isInfo(vec(kind, code))).isFalse();
    assertThat(isInfo(vec(kind, SCVal.ofMap(null)))).isFalse();
    assertThat(isInfo(vec(kind, map("asset_code", code)))).isFalse();
    assertThat(isInfo(vec(kind, map("asset_code", code, "issuer", issuer, "x", code)))).isFalse();
    assertThat(isInfo(vec(kind, map("issuer", issuer, "asset_code", code)))).isFalse();
    assertThat(isInfo(vec(kind, map("code", code, "issuer", issuer)))).isFalse();
    assertThat(isInfo(vec(kind, map("asset_code", symbol("AAA"), "issuer", issuer)))).isFalse();
    assertThat(isInfo(vec(kind, map("asset_code", code, "issuer", code)))).isFalse();
    assertThat(
            isInfo(vec(kind, map("asset_code", code, "issuer", SCVal.ofBytes(Opaque.zeros(31))))))
        .isFalse();
    assertThat(isInfo(info("AlphaNum12", ""))).isFalse();
    assertThat(isInfo(info("AlphaNum12", "ABCDEFGHIJ123"))).isFalse();
  }

  private static boolean isInfo(SCVal info) {
    return isRead(instance(stored(info)));
  }

  private static boolean isRead(LedgerEntry entry) {
    return !MadeBalances.of(created(entry)).sacContracts().isEmpty();
  }

  private static SCVal info(String kind, String code) {
    return vec(
        symbol(kind),
        map("asset_code", SCVal.ofString(XdrString.of(code)), "issuer", SCVal.ofBytes(key(9))));
  }

  private static SCVal vec(SCVal... values) {
    return SCVal.ofVec(List.of(values));
  }

  private static List<SCMapEntry> stored(SCVal info) {
    return List.of(new SCMapEntry(SCVal.ofVec(topics("AssetInfo")), info));
  }

  private static LedgerEntry instance(@Nullable List<SCMapEntry> storage) {
    return instance(MadeEvent.contract(AAA), storage);
  }

  private static LedgerEntry instance(Opaque contract, @Nullable List<SCMapEntry> storage) {
    return entry(
        SCAddress.ofContract(contract),
        SCVal.ofLedgerKeyContractInstance(),
        ContractDataDurability.PERSISTENT,
        value(storage));
  }

  /** What code it runs does not matter. */
  private static SCVal value(@Nullable List<SCMapEntry> storage) {
    return SCVal.ofContractInstance(
        new SCContractInstance(ContractExecutable.ofWasm(key(1)), storage));
  }

  private static LedgerEntry entry(
      SCAddress contract, SCVal key, ContractDataDurability durability, SCVal value) {
    return MadeEntry.entry(
        LedgerEntryData.ofContractData(
            new ContractDataEntry(ExtensionPoint.ofV0(), contract, key, durability, value)));
  }
}
