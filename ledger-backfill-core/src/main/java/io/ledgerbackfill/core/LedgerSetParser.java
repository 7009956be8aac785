package io.ledgerbackfill.core;

import java.util.ArrayList;
import java.util.List;

/** Reads the text form of a set of ledgers, as {@link LedgerSet#parse} describes it. */
final class LedgerSetParser {

  /** What an empty set is written as. */
  static final String NONE = "none";

  private final String text;
  private int position;

  LedgerSetParser(String text) {
    this.text = text;
  }

  LedgerSet parse() {
    if (text.strip().equals(NONE)) {
      return LedgerSet.empty();
    }
    List<LedgerRange> ranges = new ArrayList<>();
    do {
      ranges.add(range());
    } while (skipped(','));
    if (position < text.length()) {
      throw failure("a comma or the end", position);
    }
    return LedgerSet.of(ranges);
  }

  private LedgerRange range() {
    skipSpaces();
    int start = position;
    long first = sequence();
    long last = skipped('-') ? sequence() : first;
    if (first > last) {
      throw failure("a range that does not end before it begins", start);
    }
    return new LedgerRange(first, last);
  }

  private long sequence() {
    skipSpaces();
    int start = position;
    long value = 0;
    while (position < text.length() && isDigit(text.charAt(position))) {
      value = 10 * value + text.charAt(position) - '0';
      if (value > LedgerRange.MAX_SEQUENCE) {
        throw failure("a ledger up to " + LedgerRange.MAX_SEQUENCE, start);
      }
      position++;
    }
    if (position == start) {
      throw failure("the number of a ledger", start);
    }
    return value;
  }

  /** Not {@link Character#isDigit}, which takes the digits of every script. */
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean skipped(char wanted) {
    skipSpaces();
    boolean there = position < text.length() && text.charAt(position) == wanted;
    if (there) {
      position++;
    }
    return there;
  }

  private void skipSpaces() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private IllegalArgumentException failure(String wanted, int at) {
    String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
    return new IllegalArgumentException(
        "no set of ledgers such as 5-7,9: "
            + wanted
            + " is wanted at character "
            + (at + 1)
            + ", where there is "
            + found);
  }
}
