package io.ledgerbackfill.core;

import io.ledgerbackfill.core.spi.Stage;

/** Finds out from the times and waits of a run which stage held it up. */
final class ReportDiagnosis {

  /** A stage whose workers are busy for less of their time than this does not hold a run up. */
  private static final double BUSY = 0.5;

  /** Fetch workers that wait for memory for more of their time than this are short of it. */
  private static final double SHORT = 0.25;

  private final BackfillReport report;
  private final BackfillOptions options;

  ReportDiagnosis(BackfillReport report) {
    this.report = report;
    this.options = report.options();
  }

  String text() {
    if (report.ledgers() == 0) {
      return "Nothing was done, so there is nothing to speed up.";
    }
    double fetch = report.busy(Stage.FETCH);
    double process = report.busy(Stage.PROCESS);
    double flush = report.busy(Stage.FLUSH);
    // What comes last counts first: a stage that is held up by a later one may look busy, too.
    if (flush >= BUSY && flush >= process && flush >= fetch) {
      return advice("Flushing", flush, "flushWorkers", options.flushWorkers(), "the database is");
    }
    if (process >= BUSY && process >= fetch) {
      return advice(
          "Processing", process, "processWorkers", options.processWorkers(), "processors are");
    }
    if (fetch >= BUSY) {
      return advice("Fetching", fetch, "fetchWorkers", options.fetchWorkers(), "the source is");
    }
    double memory = report.waiting(QueueWait.MEMORY, Stage.FETCH);
    double starving = report.waiting(QueueWait.LEDGER_QUEUE_EMPTY, Stage.PROCESS);
    if (memory >= SHORT && starving >= SHORT) {
      return "Memory is the bottleneck: fetch workers waited for it "
          + percent(memory)
          + " of the time, and process workers for ledgers. Raise memoryBudget (now "
          + ReportText.bytes(options.memoryBudget())
          + ").";
    }
    return "No stage was busy for half of the time: the run was too short to tell a bottleneck, or"
        + " it waited for retries or for processors that others used.";
  }

  private static String advice(String stage, double busy, String option, int now, String limit) {
    return stage
        + " is the bottleneck: its workers were busy "
        + percent(busy)
        + " of the time. Unless "
        + limit
        + " at the limit, raise "
        + option
        + " (now "
        + now
        + ").";
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
