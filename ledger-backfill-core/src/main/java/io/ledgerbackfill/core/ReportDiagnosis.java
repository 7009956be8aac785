package io.ledgerbackfill.core;

import io.ledgerbackfill.core.spi.Stage;
import java.util.Locale;

/** Finds out from the times and waits of a run which stage held it up. */
final class ReportDiagnosis {

  /** A stage whose workers are busy for less of their time than this does not hold a run up. */
  private static final double BUSY = 0.5;

  /** Fetch workers that wait for memory for more of their time than this are short of it. */
  private static final double SHORT = 0.25;

  /** A stage whose workers lost more of their time than this to failures was out of order. */
  private static final double OUTAGE = 0.25;

  /** Processors that are busier than this have no time for more workers. */
  private static final double SATURATED = 0.9;

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
    for (Stage stage : Stage.values()) {
      if (report.failing(stage) >= OUTAGE) {
        return outage(stage);
      }
    }
    if (report.processorLoad() >= SATURATED) {
      return saturated();
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
        + " it waited for something outside.";
  }

  private String outage(Stage stage) {
    return "Nothing to turn: "
        + nameOf(stage)
        + " workers lost "
        + percent(report.failing(stage))
        + " of their time to attempts that failed, and to the pauses after them. The log tells the"
        + " causes.";
  }

  private String saturated() {
    Stage busiest = Stage.FETCH;
    for (Stage stage : Stage.values()) {
      if (report.busy(stage) > report.busy(busiest)) {
        busiest = stage;
      }
    }
    return "Nothing to turn: the machine's processors were busy "
        + percent(report.processorLoad())
        + " of the time, so more workers can't help; more processors would, or fewer other tasks."
        + " The busiest workers were those that "
        + nameOf(busiest)
        + " ("
        + percent(report.busy(busiest))
        + " of the time).";
  }

  private static String nameOf(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
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
