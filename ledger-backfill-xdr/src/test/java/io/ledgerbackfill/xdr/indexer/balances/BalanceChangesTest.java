package io.ledgerbackfill.xdr.indexer.balances;

import static io.ledgerbackfill.xdr.indexer.balances.MadeBalances.address;
import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEntry.line;
import static io.ledgerbackfill.xdr.made.MadeEvent.i128;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeEvent;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.SCVal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several changes of one entry, in a ledger and in several, and what remains of them. */
class BalanceChangesTest {

  private static final LedgerEntry ENTRY = MadeEntry.trustLine(5, line(asset("AAA", 9)), 100, 1);

  private static List<LedgerEntryChange> change(ChangeKind kind) {
    return switch (kind) {
      case ADD -> created(ENTRY);
      case UPDATE -> updated(ENTRY, ENTRY);
      case REMOVE -> removed(ENTRY);
    };
  }

  private static List<List<LedgerEntryChange>> operations(String kinds) {
    return Arrays.stream(kinds.split(" ", -1))
        .map(kind -> change(ChangeKind.valueOf(kind)))
        .toList();
  }

  /** What was not there before, and is not there afterwards, leaves nothing. */
  @ParameterizedTest
  @CsvSource({
    "ADD, ADD",
    "UPDATE UPDATE, UPDATE",
    "ADD UPDATE, UPDATE",
    "UPDATE REMOVE, REMOVE",
    "ADD REMOVE,",
    "ADD UPDATE REMOVE, REMOVE",
    "REMOVE ADD, ADD",
    "REMOVE ADD UPDATE, UPDATE",
    "ADD REMOVE ADD, ADD",
    "ADD REMOVE ADD REMOVE,",
    "REMOVE ADD REMOVE, REMOVE",
    "UPDATE REMOVE ADD REMOVE, REMOVE",
    "REMOVE REMOVE, REMOVE"
  })
  @SuppressWarnings({"rawtypes", "unchecked"})
  void shouldKeepTheLastChangeOfALedger(String kinds, String last) {
    List<List<LedgerEntryChange>> operations = operations(kinds);

    List<TrustlineChange> byOperations =
        MadeBalances.of(operations.toArray(List[]::new)).trustlines();
    List<TrustlineChange> byOneOperation =
        MadeBalances.of(changes(operations.toArray(List[]::new))).trustlines();

    if (last == null) {
      assertThat(byOperations).isEmpty();
      assertThat(byOneOperation).isEmpty();
    } else {
      assertThat(byOperations)
          .singleElement()
          .returns(ChangeKind.valueOf(last), TrustlineChange::kind)
          .returns(MadeBalances.OPERATION + operations.size(), TrustlineChange::operationId);
      assertThat(byOneOperation)
          .singleElement()
          .returns(ChangeKind.valueOf(last), TrustlineChange::kind)
          .returns(MadeBalances.OPERATION + 1, TrustlineChange::operationId);
    }
  }

  /** Ledgers in between may be elsewhere, so that a removal must not be forgotten. */
  @ParameterizedTest
  @CsvSource({
    "ADD, UPDATE, UPDATE",
    "ADD, REMOVE, REMOVE",
    "REMOVE, ADD, ADD",
    "UPDATE, REMOVE, REMOVE",
    "REMOVE, ADD REMOVE, REMOVE",
    "UPDATE, ADD REMOVE, UPDATE"
  })
  @SuppressWarnings({"rawtypes", "unchecked"})
  void shouldKeepTheChangeOfTheLastLedger(String kinds, String later, ChangeKind last) {
    MadeBalances made = new MadeBalances();
    List<LedgerEntryChange>[] first = operations(kinds).toArray(List[]::new);
    List<LedgerEntryChange>[] second = operations(later).toArray(List[]::new);
    BalanceChanges one = made.ledger(1000, first).take();
    BalanceChanges other = made.ledger(1005, second).take();
    BalanceChanges together = made.ledger(1000, first).ledger(1005, second).take();

    BalanceChanges merged = new BalanceChanges();
    merged.merge(one);
    merged.merge(other);
    BalanceChanges reversed = new BalanceChanges();
    reversed.merge(other);
    reversed.merge(one);

    assertThat(together.trustlines()).singleElement().returns(last, TrustlineChange::kind);
    assertThat(merged.trustlines()).isEqualTo(together.trustlines());
    assertThat(reversed.trustlines()).isEqualTo(together.trustlines());
  }

  @Test
  void shouldMergeEveryKindOfChange() {
    MadeBalances made = new MadeBalances();
    LedgerEntry balance =
        MadeEntry.contractData(
            MadeEvent.address("C7"),
            SCVal.ofVec(MadeEvent.topics("Balance C5")),
            MadeEvent.map(
                "amount",
                i128(0, 1),
                "authorized",
                SCVal.ofBool(true),
                "clawback",
                SCVal.ofBool(true)));
    BalanceChanges all =
        made.ledger(1000, created(new MadeAccount(5).entry()), created(balance))
            .ledger(1001, created(ENTRY))
            .take();
    all.merge(MadeBalances.of(MadeEvent.of(key(7), "transfer G5 G6", i128(0, 7))));

    assertThat(all.accounts()).hasSize(1);
    assertThat(all.sacBalances()).hasSize(1);
    assertThat(all.trustlines()).hasSize(1);
    assertThat(all.trustlineAssets()).hasSize(1);
    assertThat(all.contractChanges()).hasSize(2);
    assertThat(all.sep41Tokens()).hasSize(1);
    assertThat(all.size()).isEqualTo(7);
  }

  @Test
  void shouldSortByKey() {
    List<LedgerEntryChange> accounts = new ArrayList<>();
    for (int key : List.of(7, 3, 9, 1)) {
      accounts.addAll(created(new MadeAccount(key).entry()));
    }

    assertThat(MadeBalances.of(accounts).accounts())
        .extracting(AccountChange::account)
        .containsExactlyInAnyOrder(address("G1"), address("G3"), address("G7"), address("G9"))
        .isSorted();
  }

  @Test
  void shouldForgetWhatWasTaken() {
    MadeBalances made = new MadeBalances().ledger(1000, created(ENTRY));

    assertThat(made.take().trustlines()).hasSize(1);
    assertThat(made.take().size()).isZero();
    assertThat(made.ledger(1001, removed(ENTRY)).take().trustlines())
        .singleElement()
        .returns(1001L, TrustlineChange::ledger);
  }

  @Test
  void shouldKeepNothingOfALedgerThatFails() {
    MadeBalances made = new MadeBalances().ledger(1000, created(new MadeAccount(5).entry()));
    List<LedgerEntryChange> invalid = List.of(LedgerEntryChange.ofUpdated(ENTRY));

    assertThatThrownBy(() -> made.ledger(1001, created(ENTRY), invalid))
        .isInstanceOf(InvalidLedgerException.class);
    BalanceChanges taken = made.take();
    assertThat(taken.accounts()).hasSize(1);
    assertThat(taken.size()).isOne();

    assertThatThrownBy(() -> made.ledger(1001, created(ENTRY), invalid))
        .isInstanceOf(InvalidLedgerException.class);
    assertThat(made.ledger(1002, removed(new MadeAccount(5).entry())).take().size()).isOne();
  }
}
