package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.model.ContractCodeEntry;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryChangeType;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import java.util.Arrays;

/**
 * What an operation changed in the ledger: for each change the entry before, the entry after, or
 * both, ordered by the {@code LedgerKey} of the entry (its XDR, byte by byte, unsigned), the one
 * before if there is one. An entry that changed several times is there several times, in the order
 * in which it did.
 *
 * <p>Metas do not tell the state before of every change. Where they don't, it is {@link #ABSENT}
 * for an update of a lifetime, a contract's code or a setting of the network, and a removal of one
 * is left out; of all other entries it must be told.
 *
 * <p>Rules that look for <em>the</em> change of some kind take the first one in this order.
 *
 * @since 0.1.0
 */
public final class EntryChanges {

  /** Stands for the position of an entry that is not there. */
  public static final long ABSENT = LedgerTransaction.ABSENT;

  private static final int LEAST_CAPACITY = 64;
  private static final int NONE = -1;

  private final OperationContext operation;
  private XdrDocument doc = new XdrDocument();
  private int size;

  /** Whether a change is among them whose state before is not told just before it. */
  private boolean untold;

  // In the order of the meta.
  private LedgerEntryChangeType[] changeTypes = new LedgerEntryChangeType[LEAST_CAPACITY];
  private LedgerEntryType[] types = new LedgerEntryType[LEAST_CAPACITY];
  private long[] pre = new long[LEAST_CAPACITY];
  private long[] post = new long[LEAST_CAPACITY];
  private int[] keyFrom = new int[LEAST_CAPACITY];
  private int[] keyEnd = new int[LEAST_CAPACITY];

  // In the order of keys.
  private int[] order = new int[LEAST_CAPACITY];
  private int[] merged = new int[LEAST_CAPACITY];

  EntryChanges(OperationContext operation) {
    this.operation = operation;
  }

  /**
   * Reads {@code LedgerEntryChanges}, or nothing if they are {@link #ABSENT}.
   *
   * <p>An entry that is created or restored has no state before; that of one that is updated or
   * removed is told by the element just before, or by the element anywhere that restores it.
   */
  void read(long changes) {
    doc = operation.document();
    size = 0;
    untold = false;
    int count = changes == ABSENT ? 0 : doc.size(changes);
    long told = ABSENT;
    int restored = NONE;
    for (int i = 0; i < count; i++) {
      long change = LedgerEntryChange.at(doc, changes, i);
      LedgerEntryChangeType type = LedgerEntryChange.type(doc, change);
      switch (type) {
        case LEDGER_ENTRY_STATE -> {
          told = LedgerEntryChange.state(doc, change);
          restored = NONE;
          continue;
        }
        case LEDGER_ENTRY_CREATED -> add(type, ABSENT, LedgerEntryChange.created(doc, change));
        case LEDGER_ENTRY_RESTORED -> {
          restored = size;
          told = LedgerEntryChange.restored(doc, change);
          add(type, ABSENT, told);
          continue;
        }
        case LEDGER_ENTRY_UPDATED -> update(told, restored, LedgerEntryChange.updated(doc, change));
        case LEDGER_ENTRY_REMOVED -> remove(told, restored, LedgerEntryChange.removed(doc, change));
      }
      told = ABSENT;
      restored = NONE;
    }
    sort(0, size);
    if (untold) {
      pairWithRestored();
    }
  }

  /** Adds an update, before which there is the state, or which restored entry, or neither. */
  private void update(long told, int restored, long after) {
    if (restored == NONE && told != ABSENT) {
      add(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, told, after);
      return;
    }
    add(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, ABSENT, after);
    tellBefore(told, restored);
  }

  private void remove(long told, int restored, long key) {
    if (restored == NONE && told != ABSENT) {
      add(LedgerEntryChangeType.LEDGER_ENTRY_REMOVED, told, ABSENT);
      return;
    }
    LedgerEntryType type = LedgerKey.type(doc, key);
    place(LedgerEntryChangeType.LEDGER_ENTRY_REMOVED, type, ABSENT, ABSENT);
    // Of a key all but the type is the body.
    keyFrom[size] = XdrDocument.offset(key) + 4;
    keyEnd[size] = LedgerKey.end(doc, key);
    size++;
    tellBefore(told, restored);
  }

  /** Tells the last change the state before it, if the entry just restored is the same. */
  private void tellBefore(long told, int restored) {
    if (restored != NONE && compareKeys(restored, size - 1) == 0) {
      pre[size - 1] = told;
    } else {
      untold = true;
    }
  }

  /**
   * Finds what is before changes that the meta has apart from the element that restores the entry.
   * Since protocol 23 (CAP-66), one that comes back from the archive of evicted entries and changes
   * in the same operation is written as {@code UPDATED} in its place, and as {@code RESTORED} at
   * the end of the list. The restoring one came first, and so it is put first.
   *
   * <p>Without any, only entries that no rule reads may do.
   */
  private void pairWithRestored() {
    int kept = 0;
    int from = 0;
    while (from < size) {
      int end = from + 1;
      while (end < size && compareKeys(order[from], order[end]) == 0) {
        end++;
      }
      pairGroup(from, end);
      for (int i = from; i < end; i++) {
        // A removal of which only the key is known has nothing to show.
        if (pre[order[i]] != ABSENT || post[order[i]] != ABSENT) {
          order[kept++] = order[i];
        }
      }
      from = end;
    }
    size = kept;
  }

  /** Pairs the first of one entry's changes whose state before is not told. */
  private void pairGroup(int from, int end) {
    int next = from;
    while (next < end && !isUntold(order[next])) {
      next++;
    }
    if (next == end) {
      return;
    }
    int restoring = findUnpaired(from, end);
    if (restoring < end) {
      int restored = order[restoring];
      if (restoring > next) {
        System.arraycopy(order, next, order, next + 1, restoring - next);
        order[next++] = restored;
      }
      pre[order[next++]] = post[restored];
    }
    for (int i = next; i < end; i++) {
      if (isUntold(order[i])) {
        requireUnread(order[i]);
      }
    }
  }

  /** Finds what restores the entry, unless another change of it comes just after. */
  private int findUnpaired(int from, int end) {
    for (int i = from; i < end; i++) {
      if (changeTypes[order[i]] == LedgerEntryChangeType.LEDGER_ENTRY_RESTORED
          && (i + 1 == end || pre[order[i + 1]] != post[order[i]])) {
        return i;
      }
    }
    return end;
  }

  private boolean isUntold(int change) {
    return pre[change] == ABSENT && !bringsEntry(changeTypes[change]);
  }

  private void requireUnread(int change) {
    switch (types[change]) {
      case TTL, CONTRACT_CODE, CONFIG_SETTING -> {}
      default ->
          throw operation.invalid(
              "an entry is "
                  + (changeTypes[change] == LedgerEntryChangeType.LEDGER_ENTRY_UPDATED
                      ? "updated"
                      : "removed")
                  + " whose state before is not told");
    }
  }

  private void add(LedgerEntryChangeType changeType, long before, long after) {
    long data = LedgerEntry.data(doc, before == ABSENT ? after : before);
    LedgerEntryType type = LedgerEntryData.type(doc, data);
    requireType(after, type);
    place(changeType, type, before, after);
    setKey(type, data);
    size++;
  }

  private void place(
      LedgerEntryChangeType changeType, LedgerEntryType type, long before, long after) {
    if (size == order.length) {
      grow();
    }
    changeTypes[size] = changeType;
    types[size] = type;
    pre[size] = before;
    post[size] = after;
    order[size] = size;
  }

  private void requireType(long after, LedgerEntryType type) {
    if (after == ABSENT) {
      return;
    }
    LedgerEntryType typeAfter = LedgerEntryData.type(doc, LedgerEntry.data(doc, after));
    if (typeAfter != type) {
      throw operation.invalid("an entry of type " + type + " is updated to one of " + typeAfter);
    }
  }

  private void grow() {
    int capacity = 2 * size;
    changeTypes = Arrays.copyOf(changeTypes, capacity);
    types = Arrays.copyOf(types, capacity);
    pre = Arrays.copyOf(pre, capacity);
    post = Arrays.copyOf(post, capacity);
    keyFrom = Arrays.copyOf(keyFrom, capacity);
    keyEnd = Arrays.copyOf(keyEnd, capacity);
    order = Arrays.copyOf(order, capacity);
    merged = new int[capacity];
  }

  /** Finds what the key has after the type. It is a slice of every entry. */
  private void setKey(LedgerEntryType type, long data) {
    int from = XdrDocument.offset(data) + 4;
    int end =
        switch (type) {
          case ACCOUNT -> from + 36;
          case TRUSTLINE ->
              TrustLineAsset.end(
                  doc, TrustLineEntry.asset(doc, LedgerEntryData.trustLine(doc, data)));
          case OFFER -> from + 36 + 8;
          case DATA -> Views.afterOpaque(doc, from + 36);
          case CLAIMABLE_BALANCE -> from + 36;
          case LIQUIDITY_POOL -> from + 32;
          case CONTRACT_DATA -> {
            long entry = LedgerEntryData.contractData(doc, data);
            from = XdrDocument.offset(ContractDataEntry.contract(doc, entry));
            yield XdrDocument.offset(ContractDataEntry.val(doc, entry));
          }
          case CONTRACT_CODE -> {
            from =
                XdrDocument.offset(
                    ContractCodeEntry.hash(doc, LedgerEntryData.contractCode(doc, data)));
            yield from + 32;
          }
          case CONFIG_SETTING -> from + 4;
          case TTL -> from + 32;
        };
    keyFrom[size] = from;
    keyEnd[size] = end;
  }

  /** Merge sort, which is stable; most lists have a handful of changes. */
  private void sort(int from, int end) {
    if (end - from < 2) {
      return;
    }
    int middle = (from + end) >>> 1;
    sort(from, middle);
    sort(middle, end);
    if (compareKeys(order[middle - 1], order[middle]) <= 0) {
      return;
    }
    System.arraycopy(order, from, merged, from, middle - from);
    int left = from;
    int right = middle;
    int next = from;
    while (left < middle && right < end) {
      order[next++] =
          compareKeys(merged[left], order[right]) <= 0 ? merged[left++] : order[right++];
    }
    System.arraycopy(merged, left, order, next, middle - left);
  }

  private int compareKeys(int left, int right) {
    int byType = Integer.compareUnsigned(types[left].value(), types[right].value());
    if (byType != 0) {
      return byType;
    }
    byte[] bytes = doc.bytes();
    return Arrays.compareUnsigned(
        bytes, keyFrom[left], keyEnd[left], bytes, keyFrom[right], keyEnd[right]);
  }

  /**
   * Counts the changes.
   *
   * @return how many there are
   */
  public int size() {
    return size;
  }

  /**
   * Returns what a change is called in the meta.
   *
   * @param index which change, in the order of keys
   * @return any but {@code LEDGER_ENTRY_STATE}
   */
  public LedgerEntryChangeType changeType(int index) {
    return changeTypes[order[index]];
  }

  /**
   * Returns the type of a change's entry.
   *
   * @param index which change, in the order of keys
   * @return the type, which is the same before and after
   */
  public LedgerEntryType type(int index) {
    return types[order[index]];
  }

  /**
   * Returns the entry before a change.
   *
   * @param index which change, in the order of keys
   * @return position of the {@link LedgerEntry}, or {@link #ABSENT}
   */
  public long pre(int index) {
    return pre[order[index]];
  }

  /**
   * Returns the entry after a change.
   *
   * @param index which change, in the order of keys
   * @return position of the {@link LedgerEntry}, or {@link #ABSENT}
   */
  public long post(int index) {
    return post[order[index]];
  }

  /**
   * Returns the entry as it is after a change, or as it was before if it is no more.
   *
   * @param index which change, in the order of keys
   * @return position of the {@link LedgerEntryData}
   */
  public long data(int index) {
    long entry = post(index);
    return LedgerEntry.data(doc, entry == ABSENT ? pre(index) : entry);
  }

  /**
   * Returns the entry as it was before a change, or as it is after if it was not there.
   *
   * @param index which change, in the order of keys
   * @return position of the {@link LedgerEntryData}
   */
  public long earlierData(int index) {
    long entry = pre(index);
    return LedgerEntry.data(doc, entry == ABSENT ? post(index) : entry);
  }

  /**
   * Returns whether a change brought an entry into the ledger, or back into it.
   *
   * @param index which change, in the order of keys
   * @return true if it was created or restored
   */
  public boolean isCreated(int index) {
    return bringsEntry(changeType(index));
  }

  private static boolean bringsEntry(LedgerEntryChangeType type) {
    return type == LedgerEntryChangeType.LEDGER_ENTRY_CREATED
        || type == LedgerEntryChangeType.LEDGER_ENTRY_RESTORED;
  }

  /**
   * Returns whether a change removed an entry.
   *
   * @param index which change, in the order of keys
   * @return true if there is no entry after
   */
  public boolean isRemoved(int index) {
    return post(index) == ABSENT;
  }

  /**
   * Finds what stands for "the entry before" in rules that tell old values: of the first change of
   * a type that has an entry before. Nothing makes it belong to the account or asset at hand.
   *
   * @param type the type
   * @return position of the {@link LedgerEntryData}, or {@link #ABSENT}
   */
  public long previous(LedgerEntryType type) {
    for (int i = 0; i < size; i++) {
      if (type(i) == type && pre(i) != ABSENT) {
        return LedgerEntry.data(doc, pre(i));
      }
    }
    return ABSENT;
  }
}
