package io.ledgerbackfill.xdr.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.invariants.IndexedRows.AccountRow;
import io.ledgerbackfill.xdr.invariants.IndexedRows.ChangeRow;
import io.ledgerbackfill.xdr.invariants.IndexedRows.OperationRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the rows of different tables belong together, whatever the ledger. */
public final class RowInvariants {

  private static final long OPERATION_BITS = 0xFFF;

  private RowInvariants() {}

  /**
   * Checks the rows of a ledger.
   *
   * @param rows the rows
   */
  public static void check(IndexedRows rows) {
    Set<Long> transactions = unique(rows.transactions(), "transactions");
    Set<Long> operations =
        unique(rows.operations().stream().map(OperationRow::id).toList(), "operations");
    for (long operation : operations) {
      assertThat(transactions).as("of operation %s", operation).contains(transaction(operation));
    }
    Map<Long, Set<Opaque>> transactionAccounts = byId(rows.transactionAccounts());
    Map<Long, Set<Opaque>> operationAccounts = byId(rows.operationAccounts());
    assertThat(transactions).containsAll(transactionAccounts.keySet());
    assertThat(operations).containsAll(operationAccounts.keySet());
    operationAccounts.forEach(
        (operation, accounts) ->
            assertThat(transactionAccounts.get(transaction(operation)))
                .as("accounts of the transaction of operation %s", operation)
                .containsAll(accounts));
    checkStateChanges(rows.stateChanges(), transactions, transactionAccounts, operationAccounts);
  }

  private static void checkStateChanges(
      List<ChangeRow> changes,
      Set<Long> transactions,
      Map<Long, Set<Opaque>> transactionAccounts,
      Map<Long, Set<Opaque>> operationAccounts) {
    Map<List<Long>, Long> last = new HashMap<>();
    for (ChangeRow change : changes) {
      assertThat(transactions).contains(change.toId());
      assertThat(transactionAccounts.get(change.toId()))
          .as("accounts of the transaction of %s", change)
          .contains(change.account());
      if (change.operationId() != 0) {
        assertThat(transaction(change.operationId())).isEqualTo(change.toId());
        assertThat(operationAccounts.get(change.operationId()))
            .as("accounts of the operation of %s", change)
            .contains(change.account());
      }
      long number = last.merge(List.of(change.toId(), change.operationId()), 1L, Long::sum);
      assertThat(change.id()).as("state_change_id of %s", change).isEqualTo(number);
    }
  }

  private static long transaction(long operation) {
    return operation & ~OPERATION_BITS;
  }

  private static Set<Long> unique(List<Long> ids, String table) {
    assertThat(ids).as(table).doesNotHaveDuplicates();
    return new HashSet<>(ids);
  }

  private static Map<Long, Set<Opaque>> byId(List<AccountRow> rows) {
    Map<Long, Set<Opaque>> accounts = new HashMap<>();
    for (AccountRow row : rows) {
      accounts.computeIfAbsent(row.id(), id -> new HashSet<>()).add(row.account());
    }
    return accounts;
  }
}
