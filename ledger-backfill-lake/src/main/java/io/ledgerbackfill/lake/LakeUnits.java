package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Names the objects that hold a set of ledgers, one after the other, ascending. */
final class LakeUnits implements Iterator<FetchUnit> {

  private static final long NONE = -1;

  private final LakeLayout layout;
  private final Iterator<LedgerRange> ranges;
  private LedgerRange range;
  private long next;

  LakeUnits(LakeLayout layout, LedgerSet ledgers) {
    this.layout = layout;
    this.ranges = ledgers.ranges().iterator();
    this.range = ranges.next();
    this.next = range.first();
  }

  @Override
  public boolean hasNext() {
    return next != NONE;
  }

  @Override
  public FetchUnit next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    FetchUnit unit = new FetchUnit(layout.key(next), layout.file(next));
    skipPast(unit.ledgers().last());
    return unit;
  }

  private void skipPast(long last) {
    while (range.last() <= last) {
      if (!ranges.hasNext()) {
        next = NONE;
        return;
      }
      range = ranges.next();
    }
    next = Math.max(range.first(), last + 1);
  }
}
