package io.ledgerbackfill.core;

import io.ledgerbackfill.core.BackfillReport.StageTime;
import io.ledgerbackfill.core.BackfillReport.WaitTime;
import io.ledgerbackfill.core.spi.Stage;
import java.time.Duration;
import java.util.Map;

/** Finds out from the waits and times of a run which stage held it up. */
final class ReportDiagnosis {

  /** A stage that is busy for less of its workers' time than this is not what holds a run up. */
  private static final double BUSY = 0.5;

  /** Fetch workers that wait for this much of their time for memory are short of it. */
  private static final double SHORT_OF_MEMORY = 0.25;

  private final BackfillReport report;

  ReportDiagnosis(BackfillReport report) {
    this.report = report;
  }

  String text() {
    if (report.ledgers() == 0) {
      return "Nothing was done, so there is nothing to speed up.";
    }
    double fetch = busy(Stage.FETCH);
    double process = busy(Stage.PROCESS);
    double flush = busy(Stage.FLUSH);
    if (flush >= BUSY && flush >= process && flush >= fetch) {
      return "Flushing is the bottleneck: its workers were busy "
          + percent(flush)
          + " of the time. If the database is not, raise flushWorkers (now "
          + report.options().flushWorkers()
          + "); else it is the limit.";
    }
    if (process >= BUSY && process >= fetch) {
      return "Processing is the bottleneck: its workers were busy "
          + percent(process)
          + " of the time. If processors are idle, raise processWorkers (now "
          + report.options().processWorkers()
          + "); else they are the limit.";
    }
    if (fetch >= BUSY) {
      return "Fetching is the bottleneck: its workers were busy "
          + percent(fetch)
          + " of the time. If the network is not, raise fetchWorkers (now "
          + report.options().fetchWorkers()
          + "); else it is the limit.";
    }
    double memory = share(QueueWait.MEMORY, Stage.FETCH);
    if (memory >= SHORT_OF_MEMORY) {
      return "Memory is the bottleneck: fetch workers waited for it "
          + percent(memory)
          + " of the time. Raise memoryBudget (now "
          + ReportText.bytes(report.options().memoryBudget())
          + ").";
    }
    return "No stage was busy for half of the time: the run was too short to tell a bottleneck, or"
        + " it waited for retries or for processors that others used.";
  }

  private double busy(Stage stage) {
    StageTime time = report.stages().get(stage);
    return time == null ? 0 : ofWorkers(time.total(), time.workers());
  }

  private double share(QueueWait wait, Stage waiting) {
    Map<QueueWait, WaitTime> waits = report.waits();
    WaitTime time = waits.get(wait);
    StageTime stage = report.stages().get(waiting);
    return time == null || stage == null ? 0 : ofWorkers(time.total(), stage.workers());
  }

  private double ofWorkers(Duration time, int workers) {
    double available = (double) report.elapsed().toNanos() * workers;
    return available == 0 ? 0 : time.toNanos() / available;
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
