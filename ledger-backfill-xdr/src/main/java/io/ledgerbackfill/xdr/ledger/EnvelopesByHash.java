package io.ledgerbackfill.xdr.ledger;

import io.ledgerbackfill.xdr.codec.internal.Xdr;
import java.util.Arrays;

/**
 * The envelopes of a transaction set by their hashes: an open hash table over arrays that are kept
 * from ledger to ledger, so that filling it makes no garbage.
 */
final class EnvelopesByHash {

  /** Tells that no envelope has a hash. Positions are never negative. */
  static final long NONE = -1;

  private static final int LEAST_CAPACITY = 256;

  private byte[] hashes = new byte[LEAST_CAPACITY * Sha256.LENGTH];
  private long[] envelopes = new long[LEAST_CAPACITY];
  private int[] table = new int[4 * LEAST_CAPACITY];
  private int size;

  void clear() {
    Arrays.fill(table, 0);
    size = 0;
  }

  /** Returns the array into which the hash of the envelope added next is to be written. */
  byte[] hashes() {
    return hashes;
  }

  /** Returns where in {@link #hashes} that hash is to begin. */
  int nextHash() {
    return size * Sha256.LENGTH;
  }

  /** Adds an envelope whose hash has been written. Of several with one hash the last is kept. */
  void add(long envelope) {
    int slot = slot(hashes, nextHash());
    if (table[slot] != 0) {
      envelopes[table[slot] - 1] = envelope;
      return;
    }
    envelopes[size] = envelope;
    table[slot] = ++size;
    if (size == envelopes.length) {
      grow();
    }
  }

  /** Finds the envelope with a hash, or {@link #NONE}. */
  long find(byte[] bytes, int hash) {
    int entry = table[slot(bytes, hash)];
    return entry == 0 ? NONE : envelopes[entry - 1];
  }

  /** Finds the slot of a hash: the one that holds it, or the empty one where it would go. */
  private int slot(byte[] bytes, int hash) {
    int mask = table.length - 1;
    int slot = Xdr.int32(bytes, hash) & mask;
    while (table[slot] != 0 && !same(table[slot] - 1, bytes, hash)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean same(int entry, byte[] bytes, int hash) {
    int own = entry * Sha256.LENGTH;
    return Arrays.equals(hashes, own, own + Sha256.LENGTH, bytes, hash, hash + Sha256.LENGTH);
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, Math.multiplyExact(hashes.length, 2));
    envelopes = Arrays.copyOf(envelopes, envelopes.length * 2);
    table = new int[table.length * 2];
    for (int entry = 0; entry < size; entry++) {
      table[slot(hashes, entry * Sha256.LENGTH)] = entry + 1;
    }
  }
}
