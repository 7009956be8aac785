package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what is missing into spans, contiguous pieces that process workers claim in ascending order.
 *
 * <p>Long spans make batches of few ranges. But a worker can only be busy if the ledgers of its
 * span have come, so all workers' spans together should fit into what can be under way at a time:
 * they get half of that. Near the end, spans get shorter, so that no worker is left with a long one
 * while the others have none.
 */
final class Spans {

  private final List<LedgerRange> missing;
  private final int workers;
  private final int maxLedgers;
  private int index;
  private long next;
  private long left;
  private long end = LedgerRange.MAX_SEQUENCE;

  /**
   * Begins with the lowest ledger.
   *
   * @param maxLedgers the longest span wanted
   */
  Spans(LedgerSet missing, int workers, int maxLedgers) {
    this.missing = missing.ranges();
    this.workers = workers;
    this.maxLedgers = maxLedgers;
    this.next = missing.first();
    this.left = missing.size();
  }

  /**
   * Claims the next span, or returns null if there is none left.
   *
   * @param window how many ledgers can be under way at a time
   */
  synchronized @Nullable LedgerRange next(long window) {
    if (index == missing.size() || next > end) {
      return null;
    }
    LedgerRange range = missing.get(index);
    long length = Math.min(window, left) / (2L * workers);
    length = Math.max(1, Math.min(length, maxLedgers));
    LedgerRange span = new LedgerRange(next, Math.min(range.last(), next + length - 1));
    left -= span.size();
    if (span.last() < range.last()) {
      next = span.last() + 1;
    } else {
      index++;
      next = index < missing.size() ? missing.get(index).first() : next;
    }
    return span;
  }

  /** Has no span begin behind a ledger. */
  synchronized void endAfter(long sequence) {
    end = sequence;
  }
}
