package io.ledgerbackfill.core;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of ledgers, kept as ascending ranges that neither overlap nor touch.
 *
 * <p>Costs 16 bytes a range, however many ledgers the range has. Looking a ledger up takes
 * logarithmic time, operations between two sets take linear time, in the number of ranges.
 *
 * @since 0.1.0
 */
public final class LedgerSet {

  private static final LedgerSet EMPTY = new LedgerSet(new long[0]);

  /** A longer set is abbreviated by {@link #toString}. */
  private static final int RANGES_SHOWN = 10;

  /**
   * Where the set begins and ends in turn: range {@code i} holds the ledgers from {@code bounds[2 *
   * i]} up to, but without, {@code bounds[2 * i + 1]}. Strictly ascending.
   */
  private final long[] bounds;

  private final long size;

  private LedgerSet(long[] bounds) {
    this.bounds = bounds;
    long ledgers = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      ledgers += bounds[i + 1] - bounds[i];
    }
    this.size = ledgers;
  }

  /**
   * Returns the set without ledgers.
   *
   * @return the empty set
   */
  public static LedgerSet empty() {
    return EMPTY;
  }

  /**
   * Creates a set of ranges, in any order, overlapping or not.
   *
   * @param ranges the ranges
   * @return their union
   */
  public static LedgerSet of(LedgerRange... ranges) {
    return of(Arrays.asList(ranges));
  }

  /**
   * Creates a set of ranges, in any order, overlapping or not.
   *
   * @param ranges the ranges
   * @return their union
   */
  public static LedgerSet of(Collection<LedgerRange> ranges) {
    LedgerRange[] sorted = ranges.toArray(new LedgerRange[0]);
    Arrays.sort(sorted, (a, b) -> Long.compare(a.first(), b.first()));
    Bounds merged = new Bounds(2 * sorted.length);
    for (LedgerRange range : sorted) {
      merged.add(range.first(), range.last() + 1);
    }
    return merged.toSet();
  }

  /**
   * Reads a set from text: ranges such as {@code 5-7} and single ledgers, in any order, with commas
   * between them. Spaces around numbers do not matter. A set without ledgers is {@code none}.
   *
   * @param text for example {@code 5-7,9}; what {@link #toText} returns, and what {@link #toString}
   *     returns of a set that it does not abbreviate
   * @return the set
   * @throws IllegalArgumentException if the text is no such list; the message tells the character
   *     at fault, counted from 1
   */
  public static LedgerSet parse(String text) {
    return new LedgerSetParser(text).parse();
  }

  /**
   * Returns the ranges, ascending, merged where they overlap or touch.
   *
   * @return an unmodifiable list, a view that makes its elements when asked for them
   */
  public List<LedgerRange> ranges() {
    return Collections.unmodifiableList(new Ranges(bounds));
  }

  /**
   * Counts the ledgers.
   *
   * @return how many ledgers the set has
   */
  public long size() {
    return size;
  }

  /**
   * Returns whether the set has no ledger.
   *
   * @return true if it has none
   */
  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /**
   * Returns the lowest ledger.
   *
   * @return its sequence
   * @throws NoSuchElementException if the set is empty
   */
  public long first() {
    requireSome();
    return bounds[0];
  }

  /**
   * Returns the highest ledger.
   *
   * @return its sequence
   * @throws NoSuchElementException if the set is empty
   */
  public long last() {
    requireSome();
    return bounds[bounds.length - 1] - 1;
  }

  /**
   * Returns whether a ledger is in the set.
   *
   * @param sequence a ledger sequence
   * @return true if it is
   */
  public boolean contains(long sequence) {
    // An odd number of bounds at or below the ledger: a range has begun and not yet ended.
    return (boundsUpTo(sequence) & 1) == 1;
  }

  /**
   * Returns whether all ledgers of another set are in this one.
   *
   * @param other another set
   * @return true if they are
   */
  public boolean containsAll(LedgerSet other) {
    return other.difference(this).isEmpty();
  }

  /**
   * Finds the lowest ledger of the set that is not below a given one.
   *
   * @param sequence a ledger sequence
   * @return the ledger itself if it is in the set, else the next one that is, or nothing
   */
  public OptionalLong ceiling(long sequence) {
    int below = boundsUpTo(sequence);
    if ((below & 1) == 1) {
      return OptionalLong.of(sequence);
    }
    return below < bounds.length ? OptionalLong.of(bounds[below]) : OptionalLong.empty();
  }

  /**
   * Returns the ledgers that are in this set, in the other one, or in both.
   *
   * @param other another set
   * @return the union
   */
  public LedgerSet union(LedgerSet other) {
    if (other.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    Bounds merged = new Bounds(bounds.length + other.bounds.length);
    int i = 0;
    int j = 0;
    while (i < bounds.length || j < other.bounds.length) {
      boolean mine =
          j == other.bounds.length || (i < bounds.length && bounds[i] <= other.bounds[j]);
      if (mine) {
        merged.add(bounds[i], bounds[i + 1]);
        i += 2;
      } else {
        merged.add(other.bounds[j], other.bounds[j + 1]);
        j += 2;
      }
    }
    return merged.toSet();
  }

  /**
   * Returns the ledgers that are in both sets.
   *
   * @param other another set
   * @return the intersection
   */
  public LedgerSet intersection(LedgerSet other) {
    Bounds common = new Bounds(Math.min(bounds.length, other.bounds.length));
    int i = 0;
    int j = 0;
    while (i < bounds.length && j < other.bounds.length) {
      long from = Math.max(bounds[i], other.bounds[j]);
      long until = Math.min(bounds[i + 1], other.bounds[j + 1]);
      if (from < until) {
        common.add(from, until);
      }
      if (bounds[i + 1] <= other.bounds[j + 1]) {
        i += 2;
      } else {
        j += 2;
      }
    }
    return common.toSet();
  }

  /**
   * Returns the ledgers of this set that lie in a range. Only looks at the ranges concerned, so it
   * is cheap to take small pieces of a large set.
   *
   * @param range a range
   * @return the intersection
   */
  public LedgerSet intersection(LedgerRange range) {
    long until = range.last() + 1;
    Bounds common = new Bounds(2);
    for (int i = boundsUpTo(range.first()) & ~1; i < bounds.length && bounds[i] < until; i += 2) {
      common.add(Math.max(bounds[i], range.first()), Math.min(bounds[i + 1], until));
    }
    return common.toSet();
  }

  /**
   * Returns the ledgers of this set that are not in the other one.
   *
   * @param other what to leave out
   * @return the difference
   */
  public LedgerSet difference(LedgerSet other) {
    if (isEmpty() || other.isEmpty()) {
      return this;
    }
    Bounds left = new Bounds(bounds.length);
    int j = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      long from = bounds[i];
      long until = bounds[i + 1];
      while (j < other.bounds.length && other.bounds[j + 1] <= from) {
        j += 2;
      }
      for (int k = j; k < other.bounds.length && other.bounds[k] < until; k += 2) {
        if (from < other.bounds[k]) {
          left.add(from, other.bounds[k]);
        }
        from = other.bounds[k + 1];
        j = k;
      }
      if (from < until) {
        left.add(from, until);
      }
    }
    return left.toSet();
  }

  /**
   * Returns the ledgers of a range that are not in this set.
   *
   * @param within the range of interest
   * @return what is missing there
   */
  public LedgerSet gaps(LedgerRange within) {
    return of(within).difference(intersection(within));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LedgerSet set && Arrays.equals(bounds, set.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  /**
   * Returns all ranges as text, however many there are: two sets are equal if and only if their
   * texts are.
   *
   * @return for example {@code 1-5,7,9-12}, ascending; {@code none} of the empty set
   */
  public String toText() {
    return isEmpty()
        ? LedgerSetParser.NONE
        : ranges().stream().map(LedgerRange::toString).collect(Collectors.joining(","));
  }

  /**
   * Returns the ranges to be read by people, as in {@code 1-5, 7, 9-12}; of a set of very many only
   * the first few. {@link #toText} gives them all.
   */
  @Override
  public String toString() {
    if (isEmpty()) {
      return LedgerSetParser.NONE;
    }
    List<LedgerRange> all = ranges();
    StringBuilder text = new StringBuilder();
    for (LedgerRange range : all.subList(0, Math.min(all.size(), RANGES_SHOWN))) {
      text.append(text.isEmpty() ? "" : ", ").append(range);
    }
    if (all.size() > RANGES_SHOWN) {
      text.append(" and ").append(all.size() - RANGES_SHOWN).append(" more ranges up to ");
      text.append(last()).append(" (").append(size).append(" ledgers)");
    }
    return text.toString();
  }

  /** Counts the bounds that are not above a ledger. */
  private int boundsUpTo(long sequence) {
    int at = Arrays.binarySearch(bounds, sequence);
    return at >= 0 ? at + 1 : -(at + 1);
  }

  private void requireSome() {
    if (isEmpty()) {
      throw new NoSuchElementException("the set of ledgers is empty");
    }
  }

  /** Collects ranges that come in ascending order, and merges those that overlap or touch. */
  private static final class Bounds {

    private long[] bounds;
    private int length;

    Bounds(int capacity) {
      this.bounds = new long[capacity];
    }

    void add(long from, long until) {
      if (length > 0 && from <= bounds[length - 1]) {
        bounds[length - 1] = Math.max(bounds[length - 1], until);
        return;
      }
      if (length == bounds.length) {
        bounds = Arrays.copyOf(bounds, Math.max(8, 2 * length));
      }
      bounds[length++] = from;
      bounds[length++] = until;
    }

    LedgerSet toSet() {
      return length == 0 ? EMPTY : new LedgerSet(Arrays.copyOf(bounds, length));
    }
  }

  private static final class Ranges extends AbstractList<LedgerRange> implements RandomAccess {

    private final long[] bounds;

    Ranges(long[] bounds) {
      this.bounds = bounds;
    }

    @Override
    public LedgerRange get(int index) {
      Objects.checkIndex(index, size());
      return new LedgerRange(bounds[2 * index], bounds[2 * index + 1] - 1);
    }

    @Override
    public int size() {
      return bounds.length / 2;
    }
  }
}
