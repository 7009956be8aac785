package io.ledgerbackfill.xdr.indexer.balances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What some ledgers made of the balances: the last change of each account, trustline and contract's
 * balance, and the tokens that occurred. To be upserted, or deleted where {@link ChangeKind} says
 * so, in the transaction that makes the ledgers' rows durable.
 *
 * <p>The changes of entries come from what operations did, successful or not as the meta tells it:
 * fees and their refunds are not reflected, so the lumens of an account are what it had when its
 * entry was last changed by an operation.
 *
 * <p>Within a ledger a later change replaces an earlier one of the same entry, and an entry that
 * came and went leaves nothing. Of two ledgers the later one counts, and removals stay. So sets may
 * be {@linkplain #merge merged} in any order, and what comes out is the same. Sets that are written
 * in any order need to be guarded as well: a change must not replace a row with a greater {@code
 * last_modified_ledger}, and a removal must leave a trace that an earlier change meets.
 *
 * <p>All lists are sorted by their key, so that transactions that write several sets at a time take
 * their locks in the same order.
 *
 * <p>Confined to one thread at a time.
 *
 * @since 0.1.0
 */
public final class BalanceChanges {

  private record TrustlineKey(String account, UUID asset) {}

  private record SacBalanceKey(String account, String contract) {}

  private final LatestChanges<String, AccountChange> accounts = new LatestChanges<>();
  private final LatestChanges<TrustlineKey, TrustlineChange> trustlines = new LatestChanges<>();
  private final LatestChanges<SacBalanceKey, SacBalanceChange> sacBalances = new LatestChanges<>();
  private final NavigableMap<UUID, TrustlineAsset> trustlineAssets = new TreeMap<>();
  private final NavigableMap<String, SacContract> sacContracts = new TreeMap<>();
  private final List<ContractChange> contractChanges = new ArrayList<>();
  private final NavigableSet<String> sep41Tokens = new TreeSet<>();

  /** Creates an empty set. */
  public BalanceChanges() {}

  void add(AccountChange change) {
    accounts.add(change.account(), change);
  }

  void add(TrustlineChange change) {
    trustlines.add(new TrustlineKey(change.account(), change.asset().id()), change);
    trustlineAssets.putIfAbsent(change.asset().id(), change.asset());
  }

  void add(SacBalanceChange change) {
    sacBalances.add(new SacBalanceKey(change.account(), change.contract()), change);
  }

  void add(SacContract contract) {
    sacContracts.putIfAbsent(contract.contract(), contract);
  }

  void add(ContractChange change) {
    contractChanges.add(change);
    sep41Tokens.add(change.contract());
  }

  /**
   * Takes the changes of other ledgers into this set.
   *
   * @param others their changes, left as they are; of ledgers that are not in this set
   */
  public void merge(BalanceChanges others) {
    accounts.merge(others.accounts);
    trustlines.merge(others.trustlines);
    sacBalances.merge(others.sacBalances);
    others.trustlineAssets.forEach(trustlineAssets::putIfAbsent);
    others.sacContracts.forEach(sacContracts::putIfAbsent);
    contractChanges.addAll(others.contractChanges);
    sep41Tokens.addAll(others.sep41Tokens);
  }

  /**
   * Returns the accounts.
   *
   * @return the last change of each, by address; unmodifiable, as all the lists
   */
  public List<AccountChange> accounts() {
    return accounts.sorted(Comparator.comparing(AccountChange::account));
  }

  /**
   * Returns the trustlines. {@link #trustlineAssets} has their assets, to be inserted before.
   *
   * @return the last change of each, by holder and id of the asset
   */
  public List<TrustlineChange> trustlines() {
    return trustlines.sorted(
        Comparator.comparing(TrustlineChange::account)
            .thenComparing(change -> change.asset().id()));
  }

  /**
   * Returns the balances that contracts keep for contracts. Their tokens need not be in {@link
   * #sacContracts}, as they may have been there long before.
   *
   * @return the last change of each, by holder and token
   */
  public List<SacBalanceChange> sacBalances() {
    return sacBalances.sorted(
        Comparator.comparing(SacBalanceChange::account).thenComparing(SacBalanceChange::contract));
  }

  /**
   * Returns the assets of all trustlines that changed, also of those that came and went.
   *
   * @return each asset once, by id
   */
  public List<TrustlineAsset> trustlineAssets() {
    return List.copyOf(trustlineAssets.values());
  }

  /**
   * Returns the contracts of assets that came into the ledger, or whose instances changed.
   *
   * @return each contract once, by address
   */
  public List<SacContract> sacContracts() {
    return List.copyOf(sacContracts.values());
  }

  /**
   * Returns the movements of contracts' tokens.
   *
   * @return one for each state change, by operation
   */
  public List<ContractChange> contractChanges() {
    return contractChanges.stream()
        .sorted(Comparator.comparingLong(ContractChange::operationId))
        .toList();
  }

  /**
   * Returns the contracts whose tokens moved: those of {@link #contractChanges}.
   *
   * @return each contract once, by address
   */
  public List<Sep41Token> sep41Tokens() {
    return sep41Tokens.stream().map(Sep41Token::new).toList();
  }

  /**
   * Counts what is in the set, which takes some hundred bytes of heap apiece.
   *
   * @return the sum of the lists' sizes
   */
  public int size() {
    return accounts.size()
        + trustlines.size()
        + sacBalances.size()
        + trustlineAssets.size()
        + sacContracts.size()
        + contractChanges.size()
        + sep41Tokens.size();
  }
}
