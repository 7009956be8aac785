package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.spi.FinalException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds what failed besides its cause to what a run throws. Many workers meet the same failure at
 * once: it is told once, and how often.
 */
final class LaterFailures {

  /** More would hide the first, and hold memory. */
  private static final int MOST = 20;

  private LaterFailures() {}

  /**
   * Adds failures as suppressed ones.
   *
   * @param failures all that failed, in order
   * @param causes how many of the first are the cause of what is thrown: 0 or 1
   */
  static void add(List<StageFailure> failures, int causes, Throwable to) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int told = 0;
    for (int i = 0; i < failures.size(); i++) {
      Throwable thrown = failures.get(i).thrown();
      boolean isNew = counts.merge(kind(thrown), 1, Integer::sum) == 1;
      if (isNew && i >= causes && told < MOST) {
        to.addSuppressed(thrown);
        told++;
      }
    }
    counts.forEach(
        (kind, count) -> {
          if (count > 1) {
            to.addSuppressed(new FinalException((count - 1) + " more times: " + kind));
          }
        });
    if (counts.size() > causes + MOST) {
      to.addSuppressed(
          new FinalException((counts.size() - causes - MOST) + " more failures of other kinds"));
    }
  }

  private static String kind(Throwable thrown) {
    return thrown.toString();
  }
}
