package io.ledgerbackfill.xdr.indexer;

/**
 * Takes what processors make of the transaction or operation at hand, and passes it on as rows.
 *
 * <p>State changes are passed on at once, numbered as {@link StateChange#id} says. Accounts are
 * gathered: each one that takes part, or whose state changed, gives one row of {@code
 * operations_accounts} when all processors have seen the operation, and one of {@code
 * transactions_accounts} when they have seen the whole transaction. So both tables depend on all
 * processors.
 *
 * @since 0.1.0
 */
public final class RowEmitter {

  private final LedgerListener[] listeners;
  private final AddressSet operationAccounts = new AddressSet();
  private final AddressSet transactionAccounts = new AddressSet();
  private final StateChange stateChange = new StateChange(this::take);

  @SuppressWarnings("NullAway.Init") // beginLedger comes first
  private RowSink sink;

  private long toId;
  private long operationId;
  private AddressSet accounts = transactionAccounts;
  private long stateChanges;

  RowEmitter(LedgerListener... listeners) {
    this.listeners = listeners;
  }

  void beginLedger(RowSink sink, int sequence, long closeTime) {
    this.sink = sink;
    sink.ledger(sequence, closeTime);
  }

  void beginTransaction(long toId) {
    this.toId = toId;
    transactionAccounts.clear();
    begin(0, transactionAccounts);
  }

  void beginOperation(long id) {
    operationAccounts.clear();
    begin(id, operationAccounts);
  }

  private void begin(long operationId, AddressSet accounts) {
    this.operationId = operationId;
    this.accounts = accounts;
    stateChanges = 0;
  }

  void endOperation() {
    for (int i = 0; i < operationAccounts.size(); i++) {
      sink.operationAccount(operationId, operationAccounts.bytes(), operationAccounts.member(i));
    }
    transactionAccounts.addAll(operationAccounts);
  }

  void endTransaction() {
    for (int i = 0; i < transactionAccounts.size(); i++) {
      sink.transactionAccount(toId, transactionAccounts.bytes(), transactionAccounts.member(i));
    }
  }

  /**
   * Begins a state change, which {@link StateChange#emit} passes on. A processor that finds out
   * that there is none need not emit it.
   *
   * @param category what kind of state changed
   * @param reason how it changed
   * @return the row, empty but for the columns that all have; the same object each time
   */
  public StateChange stateChange(StateChangeCategory category, StateChangeReason reason) {
    return stateChange.begin(toId, operationId, category, reason);
  }

  private void take(StateChange change) {
    for (LedgerListener listener : listeners) {
      listener.stateChange(change);
    }
    if (change.account().isAbsent()) {
      return;
    }
    change.id(++stateChanges);
    accounts.add(change.account());
    sink.stateChange(change);
  }

  /**
   * Notes that an account takes part in the operation and thereby in the transaction, or in the
   * transaction as a whole. It may be noted any number of times.
   *
   * @param account the address, which must be present
   */
  public void participant(Address account) {
    accounts.add(account);
  }

  /**
   * Returns the sink, for rows of other tables.
   *
   * @return the sink that the indexer was given
   */
  public RowSink sink() {
    return sink;
  }
}
