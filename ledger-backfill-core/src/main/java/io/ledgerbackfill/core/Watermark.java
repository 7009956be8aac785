package io.ledgerbackfill.core;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps track of the ledgers of a range, which complete out of order: which are complete from the
 * beginning without a gap, which from the end, and which are missing.
 *
 * <p>Safe for use by many threads: each method takes effect at once, at some moment during its
 * call. Completing a ledger and asking for either mark takes constant time (amortized). Costs at
 * most 9 bytes for each 64 ledgers of the range, and next to nothing where whole stretches are
 * complete or untouched: at most 9 MB for a range of 64 million ledgers.
 *
 * @since 0.1.0
 */
public final class Watermark {

  /*
   * One bit a ledger, in pages of 65,536 that are made when first touched and dropped when all their
   * ledgers are complete, which their counts tell. Both marks only ever move over complete ledgers, whole words
   * and pages at a time, so over the life of a watermark they cost one look at each word.
   *
   * One lock suffices: it is held for some tens of nanoseconds, and a lock-free bitmap would have to
   * give up that the count, both marks and the bits always agree.
   */

  private static final int PAGE_SHIFT = 16;
  private static final int PAGE_LEDGERS = 1 << PAGE_SHIFT;

  private final LedgerRange range;
  private final long size;
  private final Object lock = new Object();

  // All of these are guarded by the lock; offsets count from the first ledger of the range.
  private final @Nullable BitSet[] pages;
  private final int[] pageCounts;
  private long count;
  private long prefixEnd;
  private long suffixStart;

  /**
   * Creates a watermark of which no ledger is complete.
   *
   * @param range the ledgers to keep track of
   */
  public Watermark(LedgerRange range) {
    this.range = Objects.requireNonNull(range, "range");
    this.size = range.size();
    this.suffixStart = size;
    int pageCount = (int) ((size + PAGE_LEDGERS - 1) >>> PAGE_SHIFT);
    this.pages = new @Nullable BitSet[pageCount];
    this.pageCounts = new int[pageCount];
  }

  /**
   * Returns the ledgers that are kept track of.
   *
   * @return the range
   */
  public LedgerRange range() {
    return range;
  }

  /**
   * Marks one ledger as complete.
   *
   * @param sequence a ledger of the range
   * @return true if it was not complete before
   * @throws IllegalArgumentException when the ledger is outside of the range
   */
  public boolean complete(long sequence) {
    requireInside(sequence, sequence);
    synchronized (lock) {
      return completeOffsets(sequence - range.first(), sequence - range.first() + 1) == 1;
    }
  }

  /**
   * Marks all ledgers of a range as complete, at once.
   *
   * @param ledgers a part of the range
   * @return how many of them were not complete before
   * @throws IllegalArgumentException when some ledgers are outside of the range
   */
  public long complete(LedgerRange ledgers) {
    requireInside(ledgers.first(), ledgers.last());
    synchronized (lock) {
      return completeOffsets(ledgers.first() - range.first(), ledgers.last() - range.first() + 1);
    }
  }

  /**
   * Marks all ledgers of a set as complete, at once.
   *
   * @param ledgers ledgers of the range
   * @return how many of them were not complete before
   * @throws IllegalArgumentException when some ledgers are outside of the range
   */
  public long complete(LedgerSet ledgers) {
    if (ledgers.isEmpty()) {
      return 0;
    }
    requireInside(ledgers.first(), ledgers.last());
    synchronized (lock) {
      long added = 0;
      for (LedgerRange part : ledgers.ranges()) {
        added += completeOffsets(part.first() - range.first(), part.last() - range.first() + 1);
      }
      return added;
    }
  }

  /**
   * Returns the upper end of the contiguous prefix: all ledgers up to it are complete.
   *
   * @return a ledger sequence; the one before the range if its first ledger is not complete
   */
  public long completeThrough() {
    synchronized (lock) {
      return range.first() + prefixEnd - 1;
    }
  }

  /**
   * Returns the lower end of the contiguous suffix: all ledgers from it on are complete. For those
   * who fill downwards from the oldest ledger they have.
   *
   * @return a ledger sequence; the one after the range if its last ledger is not complete
   */
  public long completeFrom() {
    synchronized (lock) {
      return range.first() + suffixStart;
    }
  }

  /**
   * Returns whether all ledgers are complete.
   *
   * @return true if none is missing
   */
  public boolean isComplete() {
    return count() == size;
  }

  /**
   * Returns whether a ledger is complete.
   *
   * @param sequence a ledger of the range
   * @return true if it is
   * @throws IllegalArgumentException when the ledger is outside of the range
   */
  public boolean isComplete(long sequence) {
    requireInside(sequence, sequence);
    long offset = sequence - range.first();
    synchronized (lock) {
      BitSet bits = pages[page(offset)];
      return bits != null ? bits.get(inPage(offset)) : isFull(page(offset));
    }
  }

  /**
   * Counts the ledgers that are complete.
   *
   * @return how many are
   */
  public long count() {
    synchronized (lock) {
      return count;
    }
  }

  /**
   * Returns the ledgers that are not complete.
   *
   * @return what is missing
   */
  public LedgerSet missing() {
    List<LedgerRange> missing = new ArrayList<>();
    synchronized (lock) {
      long offset = prefixEnd;
      while (offset < suffixStart) {
        long end = endOfMissing(offset);
        missing.add(new LedgerRange(range.first() + offset, range.first() + end - 1));
        offset = endOfComplete(end);
      }
    }
    return LedgerSet.of(missing);
  }

  private long completeOffsets(long from, long until) {
    long added = 0;
    for (long offset = from; offset < until; ) {
      int page = page(offset);
      long pageStart = (long) page << PAGE_SHIFT;
      long end = Math.min(until, pageStart + PAGE_LEDGERS);
      added += completeInPage(page, (int) (offset - pageStart), (int) (end - pageStart));
      offset = end;
    }
    count += added;
    if (from <= prefixEnd && prefixEnd < until) {
      prefixEnd = endOfComplete(prefixEnd);
    }
    if (from < suffixStart && suffixStart <= until) {
      suffixStart = startOfComplete(suffixStart);
    }
    return added;
  }

  private int completeInPage(int page, int from, int until) {
    if (isFull(page)) {
      return 0;
    }
    int before = pageCounts[page];
    int after = until - from == pageSize(page) ? until : setBits(page, from, until);
    pageCounts[page] = after;
    if (isFull(page)) {
      pages[page] = null;
    }
    return after - before;
  }

  /** Sets bits of a page that is not full; returns how many are set then. */
  private int setBits(int page, int from, int until) {
    BitSet bits = pages[page];
    if (bits == null) {
      bits = new BitSet(pageSize(page));
      pages[page] = bits;
    }
    if (until - from > 1) {
      bits.set(from, until);
      return bits.cardinality();
    }
    boolean isNew = !bits.get(from);
    bits.set(from);
    return pageCounts[page] + (isNew ? 1 : 0);
  }

  /** Finds the first offset from the given one on that is not complete, or the end. */
  private long endOfComplete(long offset) {
    while (offset < size) {
      if (isEmpty(page(offset))) {
        return offset;
      }
      BitSet bits = pages[page(offset)];
      if (bits != null) {
        int clear = bits.nextClearBit(inPage(offset));
        // Behind the last bit of a page everything is clear, so look whether it is in the page.
        if (clear < pageSize(page(offset))) {
          return ((long) page(offset) << PAGE_SHIFT) + clear;
        }
      }
      offset = (long) (page(offset) + 1) << PAGE_SHIFT;
    }
    return size;
  }

  /** Finds the first offset from the given one on that is complete, or the end. */
  private long endOfMissing(long offset) {
    while (offset < size) {
      if (isFull(page(offset))) {
        return offset;
      }
      BitSet bits = pages[page(offset)];
      int set = bits == null ? -1 : bits.nextSetBit(inPage(offset));
      if (set >= 0) {
        return ((long) page(offset) << PAGE_SHIFT) + set;
      }
      offset = (long) (page(offset) + 1) << PAGE_SHIFT;
    }
    return size;
  }

  /** Finds the lowest offset such that all from it up to, without, the given one are complete. */
  private long startOfComplete(long offset) {
    while (offset > 0) {
      int page = page(offset - 1);
      if (isEmpty(page)) {
        return offset;
      }
      BitSet bits = pages[page];
      if (bits != null) {
        int clear = bits.previousClearBit(inPage(offset - 1));
        if (clear >= 0) {
          return ((long) page << PAGE_SHIFT) + clear + 1;
        }
      }
      offset = (long) page << PAGE_SHIFT;
    }
    return 0;
  }

  private boolean isFull(int page) {
    return pageCounts[page] == pageSize(page);
  }

  private boolean isEmpty(int page) {
    return pageCounts[page] == 0;
  }

  private int pageSize(int page) {
    return (int) Math.min(PAGE_LEDGERS, size - ((long) page << PAGE_SHIFT));
  }

  private static int page(long offset) {
    return (int) (offset >>> PAGE_SHIFT);
  }

  private static int inPage(long offset) {
    return (int) (offset & (PAGE_LEDGERS - 1));
  }

  private void requireInside(long first, long last) {
    if (first < range.first() || last > range.last()) {
      throw new IllegalArgumentException(
          "ledgers " + first + "-" + last + " are not within the watermark's " + range);
    }
  }

  @Override
  public String toString() {
    synchronized (lock) {
      return count + " of " + size + " ledgers of " + range + " are complete";
    }
  }
}
