package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.spi.BufferPool;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps arrays that were given back, up to a number of bytes. */
public final class RetainingBufferPool implements BufferPool {

  /*
   * Arrays come in size classes, four to each doubling, so that one serves requests of nearly the
   * same size and at most a fifth of it is wasted (a quarter of what was asked for). When an array
   * is given back and there is no room for it, the ones kept longest go first, whatever their
   * class: so a change in the sizes asked for does not leave the pool full of useless arrays. The
   * one used last is lent first, as it may still be in a cache.
   *
   * G1 gives an array of half a region or more regions of its own, and a region has at least a MiB.
   * So with its header such an array should fill them, and is counted as if it did.
   */

  private static final int HEADER = 16;
  private static final int REGION = 1 << 20;
  private static final int LARGE = REGION / 2;

  private static final int STEPS_PER_DOUBLING = 4;
  private static final int MIN_LENGTH = 1 << 10;

  /** Arrays longer than this are refused by some virtual machines. */
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  private final long maxRetainedBytes;
  private final Map<Integer, ArrayDeque<Kept>> keptByLength = new HashMap<>();
  private long retainedBytes;
  private long clock;

  /**
   * Creates an empty pool.
   *
   * @param maxRetainedBytes how many bytes it keeps at most, at least 0
   */
  public RetainingBufferPool(long maxRetainedBytes) {
    if (maxRetainedBytes < 0) {
      throw new IllegalArgumentException("maxRetainedBytes is negative: " + maxRetainedBytes);
    }
    this.maxRetainedBytes = maxRetainedBytes;
  }

  @Override
  public Buffer acquire(int minCapacity) {
    int length = lengthFor(minCapacity);
    byte[] kept = take(length);
    return new LentBuffer(kept != null ? kept : new byte[length]);
  }

  @Override
  public long footprint(int minCapacity) {
    long length = lengthFor(minCapacity);
    return length <= LARGE ? length : (length + HEADER + REGION - 1) / REGION * REGION;
  }

  /**
   * Returns how much the pool keeps.
   *
   * @return bytes of arrays that are not lent
   */
  public synchronized long retainedBytes() {
    return retainedBytes;
  }

  static int lengthFor(int minCapacity) {
    if (minCapacity < 0) {
      throw new IllegalArgumentException("minCapacity is negative: " + minCapacity);
    }
    if (minCapacity <= MIN_LENGTH) {
      return MIN_LENGTH;
    }
    int header = minCapacity <= LARGE ? 0 : HEADER;
    long size = (long) minCapacity + header;
    long step = Long.highestOneBit(size - 1) / STEPS_PER_DOUBLING;
    long rounded = (size + step - 1) / step * step - header;
    return (int) Math.min(rounded, Math.max(MAX_LENGTH, minCapacity));
  }

  private synchronized byte @Nullable [] take(int length) {
    ArrayDeque<Kept> kept = keptByLength.get(length);
    if (kept == null || kept.isEmpty()) {
      return null;
    }
    retainedBytes -= length;
    return kept.removeLast().array;
  }

  private synchronized void keep(byte[] array) {
    if (array.length > maxRetainedBytes) {
      return;
    }
    while (retainedBytes + array.length > maxRetainedBytes) {
      dropOldest();
    }
    keptByLength
        .computeIfAbsent(array.length, length -> new ArrayDeque<>())
        .addLast(new Kept(array, clock++));
    retainedBytes += array.length;
  }

  /** Only called when something is kept. There are about a hundred classes at most. */
  private void dropOldest() {
    ArrayDeque<Kept> oldest = null;
    for (ArrayDeque<Kept> kept : keptByLength.values()) {
      if (!kept.isEmpty() && (oldest == null || kept.getFirst().since < oldest.getFirst().since)) {
        oldest = kept;
      }
    }
    if (oldest == null) {
      throw new IllegalStateException(retainedBytes + " bytes are kept, but no array is");
    }
    retainedBytes -= oldest.removeFirst().array.length;
  }

  /** An array that is not lent, with its place in the order in which they were given back. */
  private static final class Kept {

    private final byte[] array;
    private final long since;

    Kept(byte[] array, long since) {
      this.array = array;
      this.since = since;
    }
  }

  private final class LentBuffer implements Buffer {

    private final AtomicReference<byte @Nullable []> lent;

    LentBuffer(byte[] array) {
      this.lent = new AtomicReference<>(array);
    }

    @Override
    public byte[] array() {
      byte[] array = lent.get();
      if (array == null) {
        throw new IllegalStateException("the buffer was given back");
      }
      return array;
    }

    /** Given back twice, an array could be lent to two owners at once: so only the first counts. */
    @Override
    public void close() {
      byte[] array = lent.getAndSet(null);
      if (array != null) {
        keep(array);
      }
    }
  }
}
