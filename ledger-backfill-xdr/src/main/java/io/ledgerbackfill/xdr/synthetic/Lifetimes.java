package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** When contract entries expire: temporary ones are gone then, persistent ones are archived. */
final class Lifetimes {

  private static final int MOST_ARCHIVED = 256;

  private final PriorityQueue<Expiry> expiries = new PriorityQueue<>();
  private final Roster<LedgerKey> archivedKeys = new Roster<>();
  private final Map<LedgerKey, LedgerEntry> archived = new HashMap<>();
  private long registered;

  void expireAfter(LedgerKey key, long liveUntil) {
    expiries.add(new Expiry(liveUntil, registered++, key));
  }

  /** Takes the keys whose last ledger has passed. */
  List<LedgerKey> expired(long ledger) {
    List<LedgerKey> keys = new ArrayList<>();
    for (Expiry next = expiries.peek();
        next != null && next.liveUntil < ledger;
        next = expiries.peek()) {
      keys.add(next.key);
      expiries.remove();
    }
    return keys;
  }

  /** Keeps an entry that can be restored; if there are many, forgets another. */
  void archive(LedgerKey key, LedgerEntry entry) {
    if (archivedKeys.size() >= MOST_ARCHIVED) {
      revive(archivedKeys.members().get(0));
    }
    archivedKeys.add(key);
    archived.put(key, entry);
  }

  void revive(LedgerKey key) {
    if (archived.remove(key) != null) {
      archivedKeys.remove(key);
    }
  }

  @Nullable LedgerEntry anyArchived(Dice dice) {
    LedgerKey key = archivedKeys.any(dice);
    return key == null ? null : archived.get(key);
  }

  private record Expiry(long liveUntil, long number, LedgerKey key) implements Comparable<Expiry> {

    @Override
    public int compareTo(Expiry other) {
      int byLedger = Long.compare(liveUntil, other.liveUntil);
      return byLedger != 0 ? byLedger : Long.compare(number, other.number);
    }
  }
}
