package io.ledgerbackfill.core.spi;

import org.jspecify.annotations.Nullable;

/**
 * Checks what implementations of an SPI return, so that their authors are told of a mistake by the
 * name of their own method. For the pipeline, and for stages that ask others for a part of their
 * work.
 *
 * @since 0.1.0
 */
public final class Answers {

  private Answers() {}

  /**
   * Returns what a method returned, which must not be null.
   *
   * @param <T> the kind of answer
   * @param answer what it returned
   * @param implementation the object whose method it is
   * @param method the method, e.g. {@code newBatch()}
   * @return the answer
   * @throws FinalException when it is null; the message names class and method
   */
  public static <T> T notNull(@Nullable T answer, Object implementation, String method) {
    if (answer == null) {
      throw new FinalException(
          implementation.getClass().getName() + "." + method + " returned null");
    }
    return answer;
  }

  /**
   * Borrows a buffer, and checks that it is one.
   *
   * @param pool lends it
   * @param minCapacity least length of the array wanted, in bytes, at least 0
   * @return the buffer, which the caller owns
   * @throws FinalException when the pool gives none, or one without an array of that length
   */
  public static BufferPool.Buffer buffer(BufferPool pool, int minCapacity) {
    BufferPool.Buffer buffer = notNull(pool.acquire(minCapacity), pool, "acquire(int)");
    int length = notNull(buffer.array(), buffer, "array()").length;
    if (length < minCapacity) {
      throw new FinalException(
          pool.getClass().getName()
              + ".acquire("
              + minCapacity
              + ") returned a buffer of only "
              + length
              + " bytes");
    }
    return buffer;
  }
}
