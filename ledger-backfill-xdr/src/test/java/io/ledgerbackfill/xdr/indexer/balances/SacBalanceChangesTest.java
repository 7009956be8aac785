package io.ledgerbackfill.xdr.indexer.balances;

import static io.ledgerbackfill.xdr.indexer.balances.MadeBalances.address;
import static io.ledgerbackfill.xdr.made.MadeEvent.i128;
import static io.ledgerbackfill.xdr.made.MadeEvent.map;
import static io.ledgerbackfill.xdr.made.MadeEvent.topics;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeEvent;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ContractDataDurability;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCVal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What contract C7 notes of the balance of contract C5. */
class SacBalanceChangesTest {

  private static final SCVal TRUE = SCVal.ofBool(true);
  private static final SCVal FALSE = SCVal.ofBool(false);
  private static final SCVal AMOUNT = i128(0, 50_000_000);

  @Test
  void shouldTellWhatHasBecomeOfABalance() {
    LedgerEntry one = entry("C7", "Balance C5", value(50_000_000, true, false));
    LedgerEntry other = entry("C7", "Balance C5", value(12_345, false, true));

    assertThat(MadeBalances.of(created(one)).sacBalances())
        .containsExactly(change(ChangeKind.ADD, "5.0000000", true, false));
    assertThat(MadeBalances.of(restored(one)).sacBalances())
        .containsExactly(change(ChangeKind.ADD, "5.0000000", true, false));
    assertThat(MadeBalances.of(updated(one, other)).sacBalances())
        .containsExactly(change(ChangeKind.UPDATE, "0.0012345", false, true));
    assertThat(MadeBalances.of(removed(other)).sacBalances())
        .containsExactly(change(ChangeKind.REMOVE, "0", false, false));
  }

  /** Of a balance that is restored and updated in one operation the update is the latest. */
  @Test
  void shouldTakeTheUpdateOfARestoredBalanceWhereverTheRestoringIs() {
    List<LedgerEntryChange> restored =
        restored(entry("C7", "Balance C5", value(50_000_000, true, false)));
    List<LedgerEntryChange> update =
        List.of(LedgerEntryChange.ofUpdated(entry("C7", "Balance C5", value(12_345, false, true))));

    for (List<LedgerEntryChange> both :
        List.of(changes(restored, update), changes(update, restored))) {
      assertThat(MadeBalances.of(both).sacBalances())
          .containsExactly(change(ChangeKind.UPDATE, "0.0012345", false, true));
    }
  }

  private static SacBalanceChange change(
      ChangeKind kind, String balance, boolean authorized, boolean clawback) {
    return new SacBalanceChange(
        kind,
        address("C5"),
        address("C7"),
        balance,
        authorized,
        clawback,
        MadeBalances.OPERATION + 1,
        1000);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.0000000",
    "0, 1, 0.0000001",
    "1, 5, 1844674407370.9551621",
    "0, -1, 1844674407370.9551615",
    "9223372036854775807, -1, 17014118346046923173168730371588.4105727"
  })
  void shouldWriteBalancesWithSevenDigits(long high, long low, String text) {
    SCVal value = map("amount", i128(high, low), "authorized", TRUE, "clawback", FALSE);

    assertThat(MadeBalances.of(created(entry("C7", "Balance C5", value))).sacBalances())
        .extracting(SacBalanceChange::balance)
        .containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Balance G5",
        "Balance M5",
        "Balance L5",
        "Balance",
        "Balance #5",
        "Balance C5 C5",
        "balance C5",
        "'Balance' C5",
        "C5 Balance"
      })
  void shouldReadNoOtherKey(String key) {
    assertThat(isRead(entry("C7", key, value(1, true, true)))).isFalse();
  }

  @Test
  void shouldReadNoOtherValue() {
    assertThat(isRead(map("amount", AMOUNT, "authorized", TRUE, "clawback", TRUE))).isTrue();

    assertThat(isRead(map("amount", AMOUNT, "authorized", TRUE))).isFalse();
    assertThat(isRead(map("amount", AMOUNT, "authorized", TRUE, "clawback", TRUE, "more", TRUE)))
        .isFalse();
    assertThat(isRead(map("amount", AMOUNT, "clawback", TRUE, "authorized", TRUE))).isFalse();
    assertThat(isRead(map("Amount", AMOUNT, "authorized", TRUE, "clawback", TRUE))).isFalse();
    assertThat(isRead(map("amount", TRUE, "authorized", TRUE, "clawback", TRUE))).isFalse();
    assertThat(isRead(map("amount", AMOUNT, "authorized", AMOUNT, "clawback", TRUE))).isFalse();
    assertThat(isRead(map("amount", AMOUNT, "authorized", TRUE, "clawback", AMOUNT))).isFalse();
    assertThat(isRead(map("amount", i128(-1, 0), "authorized", TRUE, "clawback", TRUE))).isFalse();
    assertThat(isRead(SCVal.ofMap(null))).isFalse();
    assertThat(isRead(AMOUNT)).isFalse();
  }

  @Test
  void shouldReadNoOtherContract() {
    SCVal value = value(1, true, true);
    SCAddress lumens = SCAddress.ofContract(MadeEvent.contract(Asset.ofNative()));

    assertThat(isRead(MadeEntry.contractData(lumens, key("Balance C5"), value))).isFalse();
    assertThat(isRead(entry("G7", "Balance C5", value))).isFalse();
    assertThat(
            isRead(
                MadeEntry.entry(
                    LedgerEntryData.ofContractData(
                        new ContractDataEntry(
                            ExtensionPoint.ofV0(),
                            MadeEvent.address("C7"),
                            key("Balance C5"),
                            ContractDataDurability.TEMPORARY,
                            value)))))
        .isFalse();
  }

  /** Whatever it was before: the entry as it is, or was last, is looked at. */
  @Test
  void shouldReadTheEntryAfterAnUpdate() {
    LedgerEntry balance = entry("C7", "Balance C5", value(1, true, true));
    LedgerEntry other = entry("C7", "Balance C5", AMOUNT);

    assertThat(MadeBalances.of(updated(other, balance)).sacBalances()).hasSize(1);
    assertThat(MadeBalances.of(updated(balance, other)).sacBalances()).isEmpty();
    assertThat(MadeBalances.of(removed(other)).sacBalances()).isEmpty();
  }

  private static boolean isRead(SCVal value) {
    return isRead(entry("C7", "Balance C5", value));
  }

  private static boolean isRead(LedgerEntry entry) {
    return !MadeBalances.of(created(entry)).sacBalances().isEmpty();
  }

  private static SCVal value(long amount, boolean authorized, boolean clawback) {
    return map(
        "amount",
        i128(0, amount),
        "authorized",
        SCVal.ofBool(authorized),
        "clawback",
        SCVal.ofBool(clawback));
  }

  private static SCVal key(String words) {
    return SCVal.ofVec(topics(words));
  }

  private static LedgerEntry entry(String contract, String keyWords, SCVal value) {
    return MadeEntry.contractData(MadeEvent.address(contract), key(keyWords), value);
  }
}
