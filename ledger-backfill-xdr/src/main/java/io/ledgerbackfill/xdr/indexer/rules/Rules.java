package io.ledgerbackfill.xdr.indexer.rules;

import io.ledgerbackfill.xdr.indexer.RowProcessor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The groups of rules that make the reference's rows, in the order in which they run.
 *
 * <p>The two account tables follow from all of them: they have the accounts of {@link
 * #PARTICIPANTS}, and those whose state changed. Without a group they lack the accounts that it
 * alone finds.
 *
 * @since 0.1.0
 */
public enum Rules {
  /** The table {@code transactions}. */
  TRANSACTIONS(TransactionRows::new),
  /** The table {@code operations}. */
  OPERATIONS(OperationRows::new),
  /** Who takes part, whether or not their state changes. */
  PARTICIPANTS(Participants::new),
  /** Which balances moved, and which accounts came and went with that. */
  TOKEN_TRANSFERS(TokenTransfers::new),
  /** What operations do to accounts, signers, data entries, trustlines and reserves. */
  EFFECTS(Effects::new),
  /** Contracts that are deployed from an address. */
  CONTRACT_DEPLOYMENTS(ContractDeployments::new),
  /** Who may hold an asset by the word of its contract. */
  SAC_AUTHORIZATIONS(SacAuthorizations::new);

  @SuppressWarnings("ImmutableEnumChecker") // a constructor without state
  private final Supplier<RowProcessor> processor;

  Rules(Supplier<RowProcessor> processor) {
    this.processor = processor;
  }

  /**
   * Creates the processors of all groups: the rules of the reference.
   *
   * @return new processors for one indexer, in a list to which others may be added
   */
  public static List<RowProcessor> all() {
    return only(EnumSet.allOf(Rules.class));
  }

  /**
   * Creates the processors of some groups.
   *
   * @param groups the groups, which may be none
   * @return new processors for one indexer, in a list to which others may be added
   */
  public static List<RowProcessor> only(Set<Rules> groups) {
    List<RowProcessor> processors = new ArrayList<>();
    for (Rules group : values()) {
      if (groups.contains(group)) {
        processors.add(group.processor.get());
      }
    }
    return processors;
  }
}
