package io.ledgerbackfill.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an implementer may give a contract, and need not. */
final class Hook {

  private Hook() {}

  /** Returns what was given; if nothing was, the test is skipped. */
  static <T> T orSkip(@Nullable T given, String why) {
    assumeTrue(given != null, why);
    return Objects.requireNonNull(given);
  }
}
