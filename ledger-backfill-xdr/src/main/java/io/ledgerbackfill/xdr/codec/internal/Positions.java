package io.ledgerbackfill.xdr.codec.internal;

import java.util.TreeSet;

/**
 * In checked mode: the positions and slices that a document has given out since it was filled, each
 * with what is there. Allocates nothing once it has grown. Safe for use by many threads, as reading
 * a document is.
 */
final class Positions {

  /** What {@link #add} is told of a slice. */
  static final String SLICE = "slice";

  /** What the name of an array's type ends with. */
  private static final String ARRAY = "<>";

  private static final int LEAST_CAPACITY = 64;

  // An open hash table: a position is there once for each type that begins with it. A slot counts
  // only if it was written since the document was filled.
  private long[] positions = new long[LEAST_CAPACITY];
  private String[] types = new String[LEAST_CAPACITY];
  private int[] fillings = new int[LEAST_CAPACITY];
  private int filling = 1;
  private int size;

  synchronized void clear() {
    filling++;
    size = 0;
  }

  synchronized void add(long position, String type) {
    if (2 * size >= positions.length) {
      grow();
    }
    put(position, type);
  }

  private void grow() {
    long[] oldPositions = positions;
    String[] oldTypes = types;
    int[] oldFillings = fillings;
    positions = new long[2 * oldPositions.length];
    types = new String[positions.length];
    fillings = new int[positions.length];
    size = 0;
    for (int i = 0; i < oldTypes.length; i++) {
      if (oldFillings[i] == filling) {
        put(oldPositions[i], oldTypes[i]);
      }
    }
  }

  private void put(long position, String type) {
    int slot = first(position);
    while (fillings[slot] == filling) {
      if (positions[slot] == position && types[slot].equals(type)) {
        return;
      }
      slot = next(slot);
    }
    positions[slot] = position;
    types[slot] = type;
    fillings[slot] = filling;
    size++;
  }

  /** Fails unless the document has given out this position for a value of this type. */
  synchronized void require(long position, String type) {
    int slot = first(position);
    while (fillings[slot] == filling) {
      if (positions[slot] == position && types[slot].equals(type)) {
        return;
      }
      slot = next(slot);
    }
    throw wrong(position, type);
  }

  /** Fails unless the document has given out this position for some array. */
  synchronized void requireArray(long position) {
    int slot = first(position);
    while (fillings[slot] == filling) {
      if (positions[slot] == position && types[slot].endsWith(ARRAY)) {
        return;
      }
      slot = next(slot);
    }
    throw wrong(position, "an array");
  }

  private IllegalArgumentException wrong(long position, String type) {
    TreeSet<String> known = new TreeSet<>();
    int slot = first(position);
    while (fillings[slot] == filling) {
      if (positions[slot] == position) {
        known.add(types[slot]);
      }
      slot = next(slot);
    }
    return new IllegalArgumentException(
        "no position of "
            + type
            + " in this document: offset "
            + (int) position
            + ", node "
            + (position >>> 32)
            + (known.isEmpty() ? ", which it has not given out" : ", which is one of " + known));
  }

  private int first(long position) {
    long hash = position * 0x9E37_79B9_7F4A_7C15L;
    return (int) (hash >>> 32) & (positions.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (positions.length - 1);
  }
}
