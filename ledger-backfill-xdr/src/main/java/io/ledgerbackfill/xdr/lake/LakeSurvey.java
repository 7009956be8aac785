package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a lake holds, going by the names of its objects: an object counts as holding all ledgers
 * that it is named after, although it may hold fewer at the ends of a lake.
 *
 * @param ledgers the ledgers that there are objects for
 * @param objects number of objects of ledgers
 * @param bytes bytes of them in all, compressed
 * @param smallest bytes of the smallest; 0 if there are none
 * @param largest bytes of the largest; 0 if there are none
 * @param others number of other objects, the manifest not counted
 */
public record LakeSurvey(
    LedgerSet ledgers, long objects, long bytes, long smallest, long largest, long others) {

  /**
   * Checks the arguments.
   *
   * @param ledgers the ledgers that there are objects for
   * @param objects number of objects of ledgers
   * @param bytes bytes of them in all
   * @param smallest bytes of the smallest
   * @param largest bytes of the largest
   * @param others number of other objects
   */
  public LakeSurvey {
    Objects.requireNonNull(ledgers, "ledgers");
  }

  static LakeSurvey of(Iterator<StoredObject> listing, LakeLayout layout) {
    Tally tally = new Tally();
    while (listing.hasNext()) {
      StoredObject object = listing.next();
      Optional<LedgerRange> ledgers = layout.parse(object.key());
      if (ledgers.isPresent()) {
        tally.add(ledgers.get(), object.size());
      } else if (!object.key().equals(LakeManifest.KEY)) {
        tally.others++;
      }
    }
    return tally.survey();
  }

  /**
   * Tells the first and the last ledger.
   *
   * @return from the one to the other, holes included; empty if there are none
   */
  public Optional<LedgerRange> extent() {
    List<LedgerRange> ranges = ledgers.ranges();
    return ranges.isEmpty()
        ? Optional.empty()
        : Optional.of(LedgerRange.of(ranges.get(0).first(), ranges.get(ranges.size() - 1).last()));
  }

  /**
   * Tells the holes.
   *
   * @return the ledgers between the first and the last that there is no object for
   */
  public LedgerSet holes() {
    return extent().map(ledgers::gaps).orElse(LedgerSet.empty());
  }

  /** Objects come newest first, so neighbours merge as they come. */
  private static final class Tally {

    private final List<LedgerRange> ranges = new ArrayList<>();
    private @Nullable LedgerRange open;
    private long objects;
    private long bytes;
    private long smallest = Long.MAX_VALUE;
    private long largest;
    private long others;

    void add(LedgerRange file, long size) {
      objects++;
      bytes += size;
      smallest = Math.min(smallest, size);
      largest = Math.max(largest, size);
      if (open != null && file.last() + 1 == open.first()) {
        open = LedgerRange.of(file.first(), open.last());
      } else {
        closeRange();
        open = file;
      }
    }

    private void closeRange() {
      if (open != null) {
        ranges.add(open);
      }
    }

    LakeSurvey survey() {
      closeRange();
      return new LakeSurvey(
          LedgerSet.of(ranges), objects, bytes, objects == 0 ? 0 : smallest, largest, others);
    }
  }
}
