package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.ledger.LedgerTransactions;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.ledger.TotalOrderId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Turns ledgers into the reference's rows.
 *
 * <p>Rows of a ledger depend on that ledger, the network and the chosen rules alone. Every ledger
 * gives the same rows, in the same order, whichever were indexed before it.
 *
 * <p>Made once and used for any number of ledgers; confined to a thread. Once it has grown to the
 * size of its ledgers it allocates next to nothing.
 */
public final class LedgerIndexer {

  private final LedgerTransactions transactions;
  private final TransactionContext transaction;
  private final OperationContext operation;
  private final RowEmitter emitter = new RowEmitter();
  private final RowProcessor[] processors;

  /**
   * Makes an indexer with all rules of the reference.
   *
   * @param network the network that the ledgers are of; with another one every ledger that has
   *     transactions is found invalid
   */
  public LedgerIndexer(Network network) {
    this(builder(network));
  }

  private LedgerIndexer(Builder builder) {
    transactions = new LedgerTransactions(builder.network);
    transaction = new TransactionContext(builder.network, transactions);
    operation = new OperationContext(transaction);
    processors = builder.processors().toArray(RowProcessor[]::new);
  }

  /**
   * Begins an indexer whose rules are to be chosen.
   *
   * @param network the network that the ledgers are of
   * @return a builder, by default of all rules of the reference
   */
  public static Builder builder(Network network) {
    return new Builder(network);
  }

  /**
   * Chooses the rules of an indexer. For one thread, and for one indexer if processors are added.
   */
  public static final class Builder {

    private final Network network;
    private Set<Rules> rules = EnumSet.allOf(Rules.class);
    private final List<RowProcessor> added = new ArrayList<>();

    private Builder(Network network) {
      this.network = Objects.requireNonNull(network, "network");
    }

    /**
     * Chooses which rules of the reference run; all do unless this is called.
     *
     * @param rules the rules, which may be none
     * @return this
     */
    public Builder rules(Set<Rules> rules) {
      EnumSet<Rules> chosen = EnumSet.noneOf(Rules.class);
      chosen.addAll(rules);
      this.rules = chosen;
      return this;
    }

    /**
     * Adds rules of the user's own, which run after those of the reference and after those added
     * before. The accounts that they name are in the account tables, too.
     *
     * @param processor the rules; the indexer's alone
     * @return this
     */
    public Builder add(RowProcessor processor) {
      added.add(Objects.requireNonNull(processor, "processor"));
      return this;
    }

    /**
     * Makes the indexer.
     *
     * @return a new indexer
     */
    public LedgerIndexer build() {
      return new LedgerIndexer(this);
    }

    private List<RowProcessor> processors() {
      List<RowProcessor> processors = new ArrayList<>();
      rules.forEach(rule -> processors.add(rule.newProcessor()));
      processors.addAll(added);
      return processors;
    }
  }

  /**
   * Emits all rows of a ledger.
   *
   * @param doc where the ledger is, lent for the call
   * @param meta position of its {@code LedgerCloseMeta}
   * @param rows takes the rows; it is the caller's to throw them away when this method throws
   * @throws InvalidLedgerException if the ledger's parts contradict each other, or there is no rule
   *     for one of them
   */
  public void index(XdrDocument doc, long meta, RowSink rows) {
    transactions.read(doc, meta);
    long sequence = transactions.sequence();
    int size = transactions.size();
    requireIds(sequence, size);
    emitter.beginLedger(rows, (int) sequence, closeTime());
    for (int i = 0; i < size; i++) {
      transaction.turnTo(i);
      indexTransaction();
    }
  }

  private void indexTransaction() {
    emitter.beginTransaction(transaction.toId());
    for (RowProcessor processor : processors) {
      processor.transaction(transaction, emitter);
    }
    int operations = transaction.operationCount();
    for (int i = 0; i < operations; i++) {
      operation.turnTo(i);
      emitter.beginOperation(operation.id());
      for (RowProcessor processor : processors) {
        processor.operation(operation, emitter);
      }
      emitter.endOperation();
    }
    emitter.endTransaction();
  }

  /** The operations of a transaction need no check: XDR allows at most 100. */
  static void requireIds(long sequence, int transactions) {
    if (sequence > TotalOrderId.MAX_LEDGER) {
      throw new InvalidLedgerException(sequence, "its sequence does not fit into a total order id");
    }
    if (transactions > TotalOrderId.MAX_TRANSACTION) {
      throw new InvalidLedgerException(
          sequence, "it has " + transactions + " transactions, more than total order ids can tell");
    }
  }

  private long closeTime() {
    long closeTime = transactions.closeTime();
    if (closeTime < 0) {
      throw new InvalidLedgerException(
          transactions.sequence(),
          "it closed " + Long.toUnsignedString(closeTime) + " seconds after 1970");
    }
    return closeTime;
  }
}
