package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a lake begins and ends: what its oldest and its newest whole object say they hold. */
final class LakeEnds {

  /** Several may be written at a time; beyond that it is damage, and no lake that grows. */
  private static final int MAX_UNFINISHED = 16;

  private final ObjectStore store;
  private final LakeLayout layout;
  private final StoreRetries retries;

  LakeEnds(ObjectStore store, LakeLayout layout, StoreRetries retries) {
    this.store = store;
    this.layout = layout;
    this.retries = retries;
  }

  /**
   * The new end of a lake.
   *
   * @param last the last ledger of the newest whole object; null if there is none
   * @param unfinished objects after that which are not whole yet, the newest first
   */
  record NewEnd(@Nullable Long last, List<UnfinishedObject> unfinished) {}

  NewEnd newEnd() throws InterruptedException {
    List<UnfinishedObject> unfinished = new ArrayList<>();
    Optional<String> key = firstKey("");
    while (key.isPresent()) {
      try {
        return new NewEnd(held(key.get()).last(), unfinished);
      } catch (CorruptObjectException e) {
        if (!e.isCompressedForm() || unfinished.size() == MAX_UNFINISHED) {
          throw e;
        }
        LedgerRange named = layout.parse(key.get()).orElseThrow();
        unfinished.add(new UnfinishedObject(key.get(), named, String.valueOf(e.getMessage())));
      }
      key = firstKey(key.get());
    }
    return new NewEnd(null, unfinished);
  }

  /**
   * Searches for the lowest ledger before whose object nothing is listed.
   *
   * @return key of the oldest object of a lake that has any
   */
  String oldest() throws InterruptedException {
    long low = 0;
    long high = LedgerRange.MAX_SEQUENCE;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (firstKey(layout.before(middle)).isPresent()) {
        high = layout.file(middle).first();
      } else {
        low = layout.file(middle).last() + 1;
      }
    }
    return firstKey(layout.before(low)).orElseThrow();
  }

  /** Keys sort with the newest first, so the first one listed after a ledger's is older. */
  private Optional<String> firstKey(String after) throws InterruptedException {
    return LakeListing.firstKey(store, retries, after, key -> layout.parse(key).isPresent());
  }

  /** Reads which ledgers an object says it holds, once all of it is there. */
  LedgerRange held(String key) throws InterruptedException {
    try (LakeFetcher fetcher = LakeFetcher.builder(store, layout).build()) {
      return retries.call(() -> fetcher.content(key));
    }
  }
}
