package io.ledgerbackfill.xdr.invariants;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.invariants.Balances.Holding;
import io.ledgerbackfill.xdr.invariants.IndexedRows.ChangeRow;
import io.ledgerbackfill.xdr.invariants.IndexedRows.OperationRow;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.ledger.TotalOrderId;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of balances belong to the ledger entries that have the balances. Of ledgers whose
 * entries change as their operations say:
 *
 * <ul>
 *   <li>In each operation, what a holder is credited less what it is debited of a token is what its
 *       balance grows by: that of an account, of a trustline, or of a contract in the data of an
 *       asset's contract. Issuers have no balance of what they issue.
 *   <li>In each operation, what is minted less what is burned of an asset is what all balances grow
 *       by, those of liquidity pools and claimable balances among them, which have no rows.
 *   <li>In each operation, no native currency comes into being or is lost, but that which inflation
 *       pays.
 *   <li>In each transaction, accounts lose the fee that the row without operation tells, refunds
 *       taken off, apart from what operations move. So the native balances of a ledger change by
 *       minus its fees.
 *   <li>The fee pool of the ledger's header grows by the fees.
 * </ul>
 *
 * <p>The rules themselves break a sum in three cases: where a revocation turns shares of a pool
 * into one claimable balance, the first asset of the pool is burned, even if it is the one in the
 * balance; before protocol 8 native currency came into being or was lost by a bug, which rows tell;
 * and where an event of a meta V4 says that an issuer transfers, nothing is minted.
 */
public final class BalanceInvariants {

  private final Balances balances;
  private final List<String> violations = new ArrayList<>();
  private @Nullable LedgerHeader previous;
  private long equations;

  /**
   * Begins without ledgers.
   *
   * @param network the network of the ledgers
   */
  public BalanceInvariants(Network network) {
    balances = new Balances(network);
  }

  /**
   * Checks the rows of a ledger. The header is compared with that of the ledger just before, if it
   * was the last to be checked.
   *
   * @param ledger the ledger
   * @param rows its rows
   */
  public void check(LedgerCloseMeta ledger, IndexedRows rows) {
    Map<Long, List<ChangeRow>> byOperation =
        rows.stateChanges().stream()
            .filter(row -> row.category() == StateChangeCategory.BALANCE)
            .collect(
                Collectors.groupingBy(
                    row -> row.operationId() == 0 ? row.toId() : row.operationId()));
    Map<Long, String> types =
        rows.operations().stream().collect(Collectors.toMap(OperationRow::id, OperationRow::type));
    checkFeePool(TransactionChanges.header(ledger), rows);
    List<TransactionChanges> transactions = TransactionChanges.of(ledger);
    // Tells tokens apart from the start: not every operation that moves one shows its asset.
    transactions.forEach(
        tx -> tx.operations().forEach(op -> balances.addChanges(op, new HashMap<>())));
    for (int i = 0; i < transactions.size(); i++) {
      TransactionChanges transaction = transactions.get(i);
      long toId = TotalOrderId.of(TransactionChanges.header(ledger).ledgerSeq(), i + 1, 0);
      checkFee(toId, transaction, byOperation.getOrDefault(toId, List.of()));
      for (int j = 0; j < transaction.operations().size(); j++) {
        long id = toId + j + 1;
        checkOperation(
            types.getOrDefault(id, "no operation") + " " + id,
            transaction.operations().get(j),
            byOperation.getOrDefault(id, List.of()));
      }
    }
  }

  /**
   * Returns what was found wrong.
   *
   * @return a line each
   */
  public List<String> violations() {
    return violations;
  }

  /**
   * Returns how much was compared.
   *
   * @return the number of sums
   */
  public long equations() {
    return equations;
  }

  private void checkFeePool(LedgerHeader header, IndexedRows rows) {
    LedgerHeader before = previous;
    previous = header;
    if (before == null || before.ledgerSeq() + 1 != header.ledgerSeq()) {
      return;
    }
    Map<Holding, BigInteger> fees = new HashMap<>();
    rows.stateChanges().stream()
        .filter(row -> row.operationId() == 0)
        .forEach(row -> addHolder(row, fees));
    compare(
        "fee pool of ledger " + header.ledgerSeq(),
        BigInteger.valueOf(before.feePool() - header.feePool()),
        fees.values().stream().reduce(BigInteger.ZERO, BigInteger::add));
  }

  private void checkFee(long toId, TransactionChanges transaction, List<ChangeRow> rows) {
    Map<Holding, BigInteger> changed = new HashMap<>();
    balances.addChanges(transaction.ofTransaction(), changed);
    Map<Holding, BigInteger> moved = new HashMap<>();
    rows.forEach(row -> addHolder(row, moved));
    compare("fee of " + toId, changed, moved);
  }

  private void checkOperation(
      String operation, List<LedgerEntryChange> changes, List<ChangeRow> rows) {
    Map<Holding, BigInteger> changed = new HashMap<>();
    balances.addChanges(changes, changed);
    Map<Holding, BigInteger> moved = new HashMap<>();
    Map<Opaque, BigInteger> issued = new HashMap<>();
    for (ChangeRow row : rows) {
      addHolder(row, moved);
      addIssued(row, issued);
    }
    compare(operation, changed, moved);
    if (operation.startsWith("INFLATION")) {
      moved.forEach((holding, amount) -> issued.merge(holding.token(), amount, BigInteger::add));
    }
    compareTotals(operation, changed, issued);
  }

  private static void addHolder(ChangeRow row, Map<Holding, BigInteger> moved) {
    switch (row.reason()) {
      case CREDIT -> Balances.add(row.account(), row.token(), row.amount(), moved);
      case DEBIT -> Balances.add(row.account(), row.token(), row.amount().negate(), moved);
      default -> {}
    }
  }

  private static void addIssued(ChangeRow row, Map<Opaque, BigInteger> issued) {
    switch (row.reason()) {
      case MINT -> issued.merge(row.token(), row.amount(), BigInteger::add);
      case BURN -> issued.merge(row.token(), row.amount().negate(), BigInteger::add);
      default -> {}
    }
  }

  private void compare(
      String what, Map<Holding, BigInteger> changed, Map<Holding, BigInteger> moved) {
    Map<Holding, BigInteger> all = new HashMap<>(changed);
    all.putAll(moved);
    for (Holding holding : all.keySet()) {
      Asset asset = balances.asset(holding.token());
      if (asset != null && hasRows(holding) && !holding.holder().equals(Balances.issuer(asset))) {
        compare(what + " " + holding, changed.get(holding), moved.get(holding));
      }
    }
  }

  /** Rows are of accounts and contracts. */
  private static boolean hasRows(Holding holding) {
    int version = holding.holder().toByteArray()[0] & 0xFF;
    return version == StrKey.Kind.ACCOUNT.version() || version == StrKey.Kind.CONTRACT.version();
  }

  private void compareTotals(
      String what, Map<Holding, BigInteger> changed, Map<Opaque, BigInteger> issued) {
    Map<Opaque, BigInteger> totals = new HashMap<>();
    changed.forEach((holding, amount) -> totals.merge(holding.token(), amount, BigInteger::add));
    Map<Opaque, BigInteger> all = new HashMap<>(totals);
    all.putAll(issued);
    for (Opaque token : all.keySet()) {
      if (balances.asset(token) != null) {
        compare(what + " total of " + token, totals.get(token), issued.get(token));
      }
    }
  }

  private void compare(String what, @Nullable BigInteger changed, @Nullable BigInteger told) {
    equations++;
    BigInteger inEntries = changed == null ? BigInteger.ZERO : changed;
    BigInteger inRows = told == null ? BigInteger.ZERO : told;
    if (!inEntries.equals(inRows)) {
      violations.add(what + ": entries change by " + inEntries + ", rows tell " + inRows);
    }
  }
}
