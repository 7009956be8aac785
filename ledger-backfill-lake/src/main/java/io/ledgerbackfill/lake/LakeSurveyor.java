package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.lake.LakeEnds.NewEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks through a lake's listing, from the newest ledgers to the oldest, and counts. */
final class LakeSurveyor {

  /** Enough to tell what they are. */
  private static final int OTHERS_SHOWN = 5;

  private final List<LedgerRange> ranges = new ArrayList<>();
  private @Nullable LedgerRange open;
  private @Nullable String oldest;
  private long objects;
  private long bytes;
  private long smallest = Long.MAX_VALUE;
  private long largest;
  private long others;
  private final List<String> someOthers = new ArrayList<>();

  private LakeSurveyor() {}

  static LakeSurvey survey(
      ObjectStore store, LakeLayout layout, LakeEnds ends, StoreRetries retries, LedgerRange within)
      throws InterruptedException {
    NewEnd end = ends.newEnd();
    LakeSurveyor surveyor = new LakeSurveyor();
    boolean toItsEnd =
        surveyor.walk(new LakeListing(store, retries, after(layout, within)), layout, within);
    LedgerSet ledgers = surveyor.ledgers().intersection(within);
    Long last = end.last();
    if (last == null) {
      ledgers = LedgerSet.empty();
    } else if (!ledgers.isEmpty()) {
      String oldest = surveyor.oldest;
      long first = toItsEnd && oldest != null ? ends.held(oldest).first() : ledgers.first();
      ledgers = ledgers.intersection(LedgerRange.of(Math.min(first, last), last));
    }
    return surveyor.survey(ledgers, end.unfinished());
  }

  /**
   * From the beginning where everything is wanted: what sorts before all ledgers is counted, too.
   */
  private static String after(LakeLayout layout, LedgerRange within) {
    return within.last() == LedgerRange.MAX_SEQUENCE ? "" : layout.before(within.last());
  }

  /** Returns whether it came to the end of the lake, rather than of what is wanted. */
  private boolean walk(LakeListing listing, LakeLayout layout, LedgerRange within)
      throws InterruptedException {
    for (StoredObject object = listing.next(); object != null; object = listing.next()) {
      Optional<LedgerRange> file = layout.parse(object.key());
      if (file.isPresent()) {
        if (file.get().last() < within.first()) {
          return false;
        }
        add(object, file.get());
      } else if (!object.key().equals(LakeManifest.KEY)) {
        addOther(object.key());
      }
    }
    return true;
  }

  /** Objects come newest first, so neighbours merge as they come. */
  private void add(StoredObject object, LedgerRange file) {
    objects++;
    bytes += object.size();
    smallest = Math.min(smallest, object.size());
    largest = Math.max(largest, object.size());
    oldest = object.key();
    if (open != null && file.last() + 1 >= open.first() && file.first() <= open.first()) {
      open = LedgerRange.of(file.first(), open.last());
    } else {
      closeRange();
      open = file;
    }
  }

  private void addOther(String key) {
    others++;
    if (someOthers.size() < OTHERS_SHOWN) {
      someOthers.add(key);
    }
  }

  private void closeRange() {
    if (open != null) {
      ranges.add(open);
    }
  }

  private LedgerSet ledgers() {
    closeRange();
    return LedgerSet.of(ranges);
  }

  private LakeSurvey survey(LedgerSet ledgers, List<UnfinishedObject> unfinished) {
    return new LakeSurvey(
        ledgers,
        unfinished,
        objects,
        bytes,
        objects == 0 ? 0 : smallest,
        largest,
        others,
        someOthers);
  }
}
