package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.spi.FinalException;
import org.jspecify.annotations.Nullable;

/** Checks what implementations of the SPI return, in words that their authors know. */
final class Answers {

  private Answers() {}

  /** Returns what a method returned, which must not be null. */
  static <T> T notNull(@Nullable T answer, Object implementation, String method) {
    if (answer == null) {
      throw new FinalException(
          implementation.getClass().getName() + "." + method + " returned null");
    }
    return answer;
  }
}
