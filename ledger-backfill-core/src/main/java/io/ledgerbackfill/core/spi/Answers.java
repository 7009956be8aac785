package io.ledgerbackfill.core.spi;

import org.jspecify.annotations.Nullable;

/**
 * Checks what implementations of an SPI return, so that their authors are told of a mistake by the
 * name of their own method. For the pipeline, and for stages that ask others for a part of their
 * work.
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
}
