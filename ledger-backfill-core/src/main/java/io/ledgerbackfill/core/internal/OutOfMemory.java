package io.ledgerbackfill.core.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells lack of memory as what it is, wherever it came up and whatever it was wrapped in. */
final class OutOfMemory {

  /** Deeper than causes are ever nested; they may form a circle. */
  private static final int MAX_CAUSES = 100;

  private OutOfMemory() {}

  /** Finds it among the causes of a failure; null if it is none of them. */
  static @Nullable OutOfMemoryError in(Throwable failure) {
    Throwable thrown = failure;
    for (int i = 0; i < MAX_CAUSES && thrown != null; i++) {
      if (thrown instanceof OutOfMemoryError error) {
        return error;
      }
      thrown = thrown.getCause();
    }
    return null;
  }

  /** Says what ran out, and which options to turn. */
  static String describe(OutOfMemoryError error) {
    String what = String.valueOf(error.getMessage());
    return "out of memory (" + what + "): " + advice(what);
  }

  /** The virtual machine tells what ran out in words alone. */
  private static String advice(String what) {
    if (what.contains("thread")) {
      return "lower fetchWorkers, processWorkers or flushWorkers, or raise the system's limit of"
          + " threads";
    }
    if (what.contains("heap space") || what.contains("GC overhead") || what.contains("array")) {
      return String.format(
          Locale.ROOT,
          "lower memoryBudget, or raise the heap (-Xmx), which is %d bytes at most",
          Runtime.getRuntime().maxMemory());
    }
    return "lower memoryBudget or fetchWorkers, or give the process more memory besides the heap";
  }
}
