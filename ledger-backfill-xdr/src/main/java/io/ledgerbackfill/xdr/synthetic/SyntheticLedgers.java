package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.ledger.Network;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;

/**
 * An endless chain of made-up ledgers, each the XDR of a {@code LedgerCloseMeta} V2 as the network
 * has closed them since protocol 23. They are like those of the public network in kind and number:
 * by default each has about 270 transactions, 690 operations, 3,500 ledger entry changes and 1,100
 * contract events, in about 1 MB that compress to a seventh. All types of operations occur, some
 * transactions fail, some are paid for by fee bumps, some call contracts.
 *
 * <p>Ledgers tell a coherent story. They come of a small network of some thousand accounts whose
 * entries are kept: what a ledger says of an entry before a change is what was last said of it,
 * balances move as operations say, nothing is lost, sequence numbers ascend, and events name the
 * contracts of the assets that move. Transaction hashes, the hashes of the transaction and result
 * sets, and the chain of headers are right for the network; signatures and bucket list hashes are
 * random, and so is the hash of the ledger before the first.
 *
 * <p>A ledger depends on all options, on its sequence, and on the chain before it: with the same
 * options the same ledgers come in the same order, on every machine and Java, but ledger 200 of a
 * chain that begins at 100 is not ledger 200 of one that begins at 200.
 *
 * <p>Not safe for use by many threads. Memory is bounded: the network does not grow beyond some ten
 * thousands of entries.
 *
 * @since 0.1.0
 */
public final class SyntheticLedgers implements Iterator<byte[]> {

  /** Transactions of a ledger unless something else is said, in the mean. */
  public static final int DEFAULT_TRANSACTIONS = 270;

  private final Dice dice;
  private final boolean small;
  private final int transactions;
  private final HeaderChain chain;
  private final LedgerMaker maker;
  private final XdrWriter out = new XdrWriter();

  private SyntheticLedgers(Builder builder) {
    this.dice = new Dice(builder.seed);
    this.small = builder.small;
    this.transactions = builder.transactions;
    World world = new World(builder.network);
    Genesis.populate(world, dice, builder.first - 1, small);
    this.chain = new HeaderChain(builder.first, builder.closeTime.getEpochSecond(), dice);
    this.maker =
        new LedgerMaker(world, dice, small ? Repertoire.small() : Repertoire.whole(), chain);
  }

  /**
   * Begins to set options.
   *
   * @return a builder with the defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns true: there is always another ledger.
   *
   * @return true
   */
  @Override
  public boolean hasNext() {
    return true;
  }

  /**
   * Creates the next ledger.
   *
   * @return the XDR of its {@code LedgerCloseMeta}
   */
  @Override
  public byte[] next() {
    out.reset();
    maker.close(transactionCount()).encode(out);
    return out.toByteArray();
  }

  /**
   * Returns the sequence of the ledger made last.
   *
   * @return the sequence; one less than the first before any was made
   */
  public long sequence() {
    return chain.sequence();
  }

  /** Small ledgers are mostly empty; others vary by a quarter. */
  private int transactionCount() {
    if (small) {
      return dice.oneIn(5) ? 1 : 0;
    }
    return dice.between(transactions - transactions / 4, transactions + transactions / 4);
  }

  /** Options of {@link SyntheticLedgers}. What is wrong, or set twice, is refused at that call. */
  public static final class Builder {

    private long seed = 1;
    private long first = 2;
    private Network network = Network.PUBNET;
    private Instant closeTime = Instant.parse("2026-01-01T00:00:00Z");
    private boolean small;
    private int transactions = DEFAULT_TRANSACTIONS;

    private final Set<String> set = new HashSet<>();

    private Builder() {}

    private void note(String option) {
      if (!set.add(option)) {
        throw new IllegalStateException(option + " is set already");
      }
    }

    /**
     * Sets what the chain grows from.
     *
     * @param value any number; 1 by default
     * @return this
     */
    public Builder seed(long value) {
      note("seed");
      this.seed = value;
      return this;
    }

    /**
     * Sets the sequence of the first ledger.
     *
     * @param value 2 to 2,147,483,647; 2 by default
     * @return this
     */
    public Builder first(long value) {
      if (value < 2 || value > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "first must be 2 to " + Integer.MAX_VALUE + ", not " + value);
      }
      note("first");
      this.first = value;
      return this;
    }

    /**
     * Sets the network that the transactions are signed for.
     *
     * @param value the network; {@link Network#PUBNET} by default
     * @return this
     */
    public Builder network(Network value) {
      Objects.requireNonNull(value, "network");
      note("network");
      this.network = value;
      return this;
    }

    /**
     * Sets when the ledger before the first was closed; the others follow every five or six
     * seconds.
     *
     * @param value an instant since 1970; the beginning of 2026 by default
     * @return this
     */
    public Builder closeTime(Instant value) {
      if (value.getEpochSecond() < 0) {
        throw new IllegalArgumentException("closeTime must not be before 1970: " + value);
      }
      note("closeTime");
      this.closeTime = value;
      return this;
    }

    /**
     * Sets whether ledgers are small: a few hundred bytes each, four of five without any
     * transaction, the others with a payment of lumens. They are made very quickly, for runs over
     * very many ledgers.
     *
     * @param value true for small ones; false by default
     * @return this
     */
    public Builder small(boolean value) {
      note("small");
      this.small = value;
      return this;
    }

    /**
     * Sets how many transactions a ledger has in the mean, if it is not small.
     *
     * @param value 0 to 1,000; {@value SyntheticLedgers#DEFAULT_TRANSACTIONS} by default
     * @return this
     */
    public Builder transactionsPerLedger(int value) {
      if (value < 0 || value > 1_000) {
        throw new IllegalArgumentException("transactionsPerLedger must be 0 to 1000, not " + value);
      }
      note("transactionsPerLedger");
      this.transactions = value;
      return this;
    }

    /**
     * Creates the chain.
     *
     * @return ledgers from the first on
     */
    public SyntheticLedgers build() {
      return new SyntheticLedgers(this);
    }
  }
}
