package io.ledgerbackfill.core.spi;

import io.ledgerbackfill.core.internal.RetainingBufferPool;

/**
 * Lends byte arrays, so that the large buffers of ledgers and batches are not garbage each time.
 * Safe for use by many threads.
 *
 * @since 0.1.0
 */
public interface BufferPool {

  /**
   * Creates a pool that keeps arrays which were given back, in size classes, and lends them again.
   * An array may be up to a quarter longer than asked for.
   *
   * @param maxRetainedBytes how many bytes of arrays that are not lent it keeps at most; 0 keeps
   *     none
   * @return the pool
   */
  static BufferPool retaining(long maxRetainedBytes) {
    return new RetainingBufferPool(maxRetainedBytes);
  }

  /**
   * Lends a buffer. Its content is arbitrary.
   *
   * @param minCapacity least length of the array wanted, in bytes, at least 0
   * @return a buffer that the caller owns until it closes it
   */
  Buffer acquire(int minCapacity);

  /**
   * Returns how much memory an array from {@link #acquire} takes, for those who ask for it first.
   *
   * @param minCapacity least length of the array wanted, in bytes, at least 0
   * @return bytes, at least that many; unless overridden, exactly that many
   */
  default long footprint(int minCapacity) {
    return minCapacity;
  }

  /** A lent array. It has one owner at a time; whoever owns it last closes it, once. */
  interface Buffer extends AutoCloseable {

    /**
     * Returns access to the array, which may be longer than asked for.
     *
     * @return the array; not to be used after {@link #close}
     */
    byte[] array();

    /** Gives the array back to the pool. */
    @Override
    void close();
  }
}
