package io.ledgerbackfill.xdr.indexer;

import java.util.Arrays;

/**
 * A set of addresses, kept in the order in which they came: an open hash table over arrays that are
 * used again and again, so that filling it makes no garbage. It copies what it keeps. Two addresses
 * that differ only beyond what a column has are two members.
 */
final class AddressSet {

  private static final int LEAST_CAPACITY = 32;

  private byte[] copies = new byte[LEAST_CAPACITY * Address.COLUMN_BYTES];
  private int[] starts = new int[LEAST_CAPACITY + 1];
  private int[] hashes = new int[LEAST_CAPACITY];
  private int[] table = new int[2 * LEAST_CAPACITY];
  private int size;

  /** Empties the set, in a time that depends on its size, not on its capacity. */
  void clear() {
    int mask = table.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = hashes[i] & mask;
      while (table[slot] != i + 1) {
        slot = (slot + 1) & mask;
      }
      table[slot] = 0;
    }
    size = 0;
  }

  int size() {
    return size;
  }

  /** Returns the array in which the members are. */
  byte[] bytes() {
    return copies;
  }

  /**
   * Returns where in {@link #bytes} a member is: {@value Address#COLUMN_BYTES} bytes or more, of
   * which a column has the first.
   */
  int member(int index) {
    return starts[index];
  }

  /** Adds an address, unless it is a member. */
  void add(Address address) {
    int start = makeRoom(1 + address.payloadLength());
    address.copyTo(copies, start);
    keepUnlessMember(address.hash());
  }

  /** Adds all members of another set. */
  void addAll(AddressSet others) {
    for (int i = 0; i < others.size; i++) {
      int from = others.starts[i];
      int length = others.starts[i + 1] - from;
      int start = makeRoom(length);
      System.arraycopy(others.copies, from, copies, start, length);
      keepUnlessMember(others.hashes[i]);
    }
  }

  /** Makes room for a copy after those of the members; tells where it begins. */
  private int makeRoom(int length) {
    int start = starts[size];
    int end = Math.addExact(start, length);
    starts[size + 1] = end;
    if (end > copies.length) {
      copies = Arrays.copyOf(copies, Math.max(end, 2 * copies.length));
    }
    return start;
  }

  /** Makes the address a member for which room was made and filled, unless it is one already. */
  private void keepUnlessMember(int hash) {
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] != 0) {
      if (isSameAsNew(table[slot] - 1, hash)) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    hashes[size] = hash;
    table[slot] = ++size;
    if (size == hashes.length) {
      grow();
    }
  }

  private boolean isSameAsNew(int member, int hash) {
    return hashes[member] == hash
        && Arrays.equals(
            copies, starts[member], starts[member + 1], copies, starts[size], starts[size + 1]);
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * size);
    starts = Arrays.copyOf(starts, 2 * size + 1);
    table = new int[4 * size];
    int mask = table.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = hashes[i] & mask;
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = i + 1;
    }
  }
}
