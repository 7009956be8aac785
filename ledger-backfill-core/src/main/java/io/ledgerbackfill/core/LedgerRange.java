package io.ledgerbackfill.core;

/**
 * A contiguous run of ledgers, both ends included.
 *
 * @param first the lowest ledger sequence, 0 to 4,294,967,295 (an XDR {@code uint32})
 * @param last the highest ledger sequence, at least {@code first}
 * @since 0.1.0
 */
public record LedgerRange(long first, long last) {

  /** The highest ledger sequence there can be: sequences are XDR {@code uint32} values. */
  public static final long MAX_SEQUENCE = 0xFFFF_FFFFL;

  /**
   * Checks the arguments.
   *
   * @param first the lowest ledger
   * @param last the highest ledger, included
   */
  public LedgerRange {
    if (first < 0 || last > MAX_SEQUENCE) {
      throw new IllegalArgumentException(
          "ledger range " + first + "-" + last + " is not within 0-" + MAX_SEQUENCE);
    }
    if (first > last) {
      throw new IllegalArgumentException("ledger range ends at " + last + ", before " + first);
    }
  }

  /**
   * Creates a range.
   *
   * @param first the lowest ledger
   * @param last the highest ledger, included
   * @return the range
   */
  public static LedgerRange of(long first, long last) {
    return new LedgerRange(first, last);
  }

  /**
   * Counts the ledgers.
   *
   * @return how many ledgers the range has, at least 1
   */
  public long size() {
    return last - first + 1;
  }

  /**
   * Returns whether a ledger is in the range.
   *
   * @param sequence a ledger sequence
   * @return true if it is
   */
  public boolean contains(long sequence) {
    return first <= sequence && sequence <= last;
  }

  /**
   * Returns whether two ranges have a ledger in common.
   *
   * @param other another range
   * @return true if they have
   */
  public boolean overlaps(LedgerRange other) {
    return first <= other.last && other.first <= last;
  }

  @Override
  public String toString() {
    return first == last ? Long.toString(first) : first + "-" + last;
  }
}
