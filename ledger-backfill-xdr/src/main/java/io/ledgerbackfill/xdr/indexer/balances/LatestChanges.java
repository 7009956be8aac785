package io.ledgerbackfill.xdr.indexer.balances;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last change of each entry of one kind. */
final class LatestChanges<K, C extends BalanceChange> {

  /** The last change so far, and whether the entry was there before the first. */
  private record Latest<C>(C change, boolean wasThere) {}

  private final Map<K, Latest<C>> byKey = new HashMap<>();

  /**
   * Takes a change of an entry that is later than all others of the same ledger. An entry that came
   * and went is forgotten, if it was not there before: no row tells of it. (If it was updated in
   * between its removal stays, which does no harm.)
   */
  void add(K key, C change) {
    Latest<C> before = byKey.get(key);
    if (before == null) {
      byKey.put(key, new Latest<>(change, change.kind() != ChangeKind.ADD));
    } else if (change.kind() == ChangeKind.REMOVE
        && before.change.kind() == ChangeKind.ADD
        && !before.wasThere) {
      byKey.remove(key);
    } else {
      byKey.put(key, new Latest<>(change, before.wasThere));
    }
  }

  /**
   * Takes the changes of other ledgers. A removal is never forgotten, whatever came before it: the
   * ledgers in between may be in another batch, and rows may tell of them.
   */
  void merge(LatestChanges<K, C> others) {
    others.byKey.forEach((key, latest) -> byKey.merge(key, latest, LatestChanges::later));
  }

  private static <C extends BalanceChange> Latest<C> later(Latest<C> one, Latest<C> other) {
    return other.change.operationId() >= one.change.operationId() ? other : one;
  }

  int size() {
    return byKey.size();
  }

  List<C> sorted(Comparator<C> order) {
    Collection<Latest<C>> values = byKey.values();
    return values.stream().map(Latest::change).sorted(order).toList();
  }
}
