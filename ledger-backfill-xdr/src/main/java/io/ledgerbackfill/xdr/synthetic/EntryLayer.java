package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes on top of other entries, which see them when they are committed, or never. What was there
 * before and what is there now make the changes of a ledger's meta, so they always agree.
 */
final class EntryLayer implements Entries {

  private final Entries below;
  private final Map<LedgerKey, Touched> touched = new LinkedHashMap<>();
  private final Set<LedgerKey> restored = new HashSet<>();

  EntryLayer(Entries below) {
    this.below = below;
  }

  @Override
  public @Nullable LedgerEntry find(LedgerKey key) {
    Touched change = touched.get(key);
    return change == null ? below.find(key) : change.after;
  }

  @Override
  public void store(LedgerKey key, @Nullable LedgerEntry entry) {
    Touched change = touched.get(key);
    if (change == null) {
      touched.put(key, new Touched(below.find(key), entry));
    } else {
      change.after = entry;
    }
  }

  /** Brings an archived entry back to life. */
  void restore(LedgerKey key, LedgerEntry entry) {
    restored.add(key);
    store(key, entry);
  }

  /** The keys in the order in which they were first touched. */
  Set<LedgerKey> keys() {
    return touched.keySet();
  }

  List<LedgerEntryChange> changes() {
    List<LedgerEntryChange> changes = new ArrayList<>(2 * touched.size());
    touched.forEach((key, change) -> change.describe(key, restored.contains(key), changes));
    return changes;
  }

  void commit() {
    touched.forEach((key, change) -> below.store(key, change.after));
  }

  private static final class Touched {

    private final @Nullable LedgerEntry before;
    private @Nullable LedgerEntry after;

    Touched(@Nullable LedgerEntry before, @Nullable LedgerEntry after) {
      this.before = before;
      this.after = after;
    }

    void describe(LedgerKey key, boolean restored, List<LedgerEntryChange> changes) {
      if (before != null && !restored) {
        changes.add(LedgerEntryChange.ofState(before));
      }
      if (after == null) {
        if (before != null) {
          changes.add(LedgerEntryChange.ofRemoved(key));
        }
      } else if (restored) {
        changes.add(LedgerEntryChange.ofRestored(after));
      } else if (before == null) {
        changes.add(LedgerEntryChange.ofCreated(after));
      } else {
        changes.add(LedgerEntryChange.ofUpdated(after));
      }
    }
  }
}
