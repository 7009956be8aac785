package io.ledgerbackfill.core.testing;

import io.ledgerbackfill.core.spi.BufferPool;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A pool that finds mistakes in the use of buffers: those that are never given back (with the place
 * where they were lent), given back twice, or used afterwards. Lends arrays of exactly the length
 * asked for, filled with {@link #POISON}, and never lends one twice. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class TrackingBufferPool implements BufferPool {

  /** What arrays are filled with when they are lent and when they are given back. */
  public static final byte POISON = (byte) 0xDE;

  private final Map<TrackedBuffer, AssertionError> lent =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** Creates a pool that has lent nothing. */
  public TrackingBufferPool() {}

  @Override
  public Buffer acquire(int minCapacity) {
    if (minCapacity < 0) {
      throw new IllegalArgumentException("minCapacity is negative: " + minCapacity);
    }
    TrackedBuffer buffer = new TrackedBuffer(minCapacity);
    lent.put(
        buffer, new AssertionError("a buffer of " + minCapacity + " bytes was never given back"));
    return buffer;
  }

  /**
   * Counts the buffers that are lent at the moment.
   *
   * @return how many were not given back yet
   */
  public int outstanding() {
    return lent.size();
  }

  /**
   * Requires that all buffers were given back.
   *
   * @throws AssertionError when some were not; the stack traces of its suppressed errors show where
   *     they were lent
   */
  public void assertNoLeaks() {
    synchronized (lent) {
      if (!lent.isEmpty()) {
        AssertionError leaks = new AssertionError(lent.size() + " buffers were never given back");
        lent.values().forEach(leaks::addSuppressed);
        throw leaks;
      }
    }
  }

  private final class TrackedBuffer implements Buffer {

    private final byte[] array;

    TrackedBuffer(int length) {
      this.array = new byte[length];
      Arrays.fill(array, POISON);
    }

    @Override
    public byte[] array() {
      if (!lent.containsKey(this)) {
        throw new IllegalStateException("the buffer was given back and is used again");
      }
      return array;
    }

    @Override
    public void close() {
      if (lent.remove(this) == null) {
        throw new IllegalStateException("the buffer was given back twice");
      }
      Arrays.fill(array, POISON);
    }
  }
}
