package io.ledgerbackfill.core;

import io.ledgerbackfill.core.BackfillReport.StageTime;
import io.ledgerbackfill.core.BackfillReport.WaitTime;
import io.ledgerbackfill.core.spi.Stage;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lays a report out for printing. */
final class ReportText {

  private final BackfillReport report;
  private final StringBuilder text = new StringBuilder();

  ReportText(BackfillReport report) {
    this.report = report;
  }

  String text() {
    line(
        "Ledgers %s: %s after %s",
        report.wanted(), report.isComplete() ? "complete" : "incomplete", time(report.elapsed()));
    line(
        "  done       %,d ledgers of %s, %,.1f/s, %s/s",
        report.ledgers(),
        bytes(report.ledgerBytes()),
        report.ledgersPerSecond(),
        bytes((long) report.ledgerBytesPerSecond()));
    line(
        "  rows       %,d of %s, %,.0f/s%s",
        report.rows(), bytes(report.batchBytes()), report.rowsPerSecond(), tables());
    line("  skipped    %,d ledgers that were done before", report.skipped());
    if (!report.isComplete()) {
      line("  remaining  %,d ledgers: %s", report.remaining().size(), report.remaining());
      complete();
    }
    line("");
    line("  %-10s %8s %12s %12s %12s %6s", "stage", "workers", "calls", "total", "mean", "busy");
    report.stages().forEach(this::stage);
    line("");
    line("  %-40s %12s %12s", "waits", "number", "total");
    report.waits().forEach(this::waits);
    line("");
    report.retries().forEach(this::retries);
    if (!Double.isNaN(report.processorLoad())) {
      line("  the machine's processors were busy %.0f %%", 100 * report.processorLoad());
    }
    if (report.droppedEvents() > 0) {
      line("  %,d events were dropped, as listeners were too slow", report.droppedEvents());
    }
    return text.append(report.diagnosis()).toString();
  }

  /** Tells from which end how much is whole, if it is at all. */
  private void complete() {
    if (report.completeThrough() >= report.wanted().first()) {
      line("  complete   through ledger %d", report.completeThrough());
    }
    if (report.completeFrom() <= report.wanted().last()) {
      line("  complete   from ledger %d", report.completeFrom());
    }
  }

  /** Writes a number of bytes with three digits or so, in units of 1,000. */
  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    double amount = bytes;
    String unit = "";
    for (String larger : new String[] {"kB", "MB", "GB", "TB", "PB", "EB"}) {
      amount /= 1_000;
      unit = larger;
      // What would be written as 1000 is one of the next unit.
      if (amount < 999.5) {
        break;
      }
    }
    return String.format(Locale.ROOT, amount < 9.95 ? "%.1f %s" : "%.0f %s", amount, unit);
  }

  /** Writes a duration with three digits or so. */
  static String time(Duration duration) {
    double seconds = duration.toNanos() / 1e9;
    if (seconds >= 3600) {
      return String.format(
          Locale.ROOT, "%d h %02d min", duration.toHours(), duration.toMinutesPart());
    }
    if (seconds >= 60) {
      return String.format(
          Locale.ROOT, "%d min %02d s", duration.toMinutes(), duration.toSecondsPart());
    }
    if (seconds >= 1) {
      return String.format(Locale.ROOT, "%.1f s", seconds);
    }
    return seconds >= 1e-3
        ? String.format(Locale.ROOT, "%.1f ms", seconds * 1e3)
        : String.format(Locale.ROOT, "%.1f µs", seconds * 1e6);
  }

  private String tables() {
    if (report.rowsByTable().isEmpty()) {
      return "";
    }
    return report.rowsByTable().entrySet().stream()
        .map(table -> String.format(Locale.ROOT, "%s %,d", table.getKey(), table.getValue()))
        .collect(Collectors.joining(", ", ": ", ""));
  }

  private void stage(Stage stage, StageTime time) {
    line(
        "  %-10s %,8d %,12d %12s %12s %4.0f %%",
        stage.name().toLowerCase(Locale.ROOT),
        time.workers(),
        time.calls(),
        time(time.total()),
        time(time.mean()),
        100 * report.busy(stage));
  }

  private void waits(QueueWait wait, WaitTime time) {
    line("  %-40s %,12d %12s", nameOf(wait), time.waits(), time(time.total()));
  }

  private void retries(Stage stage, long count) {
    if (count > 0) {
      line(
          "  %s was tried again %,d times, which took %s of its workers' time",
          stage.name().toLowerCase(Locale.ROOT),
          count,
          time(report.failing().getOrDefault(stage, Duration.ZERO)));
    }
  }

  private static String nameOf(QueueWait wait) {
    return switch (wait) {
      case MEMORY -> "fetch, for memory";
      case LEDGER_QUEUE_FULL -> "fetch, as the ledger queue was full";
      case LEDGER_QUEUE_EMPTY -> "process, as its next ledger was missing";
      case FLUSH_QUEUE_FULL -> "process, as the flush queue was full";
      case FLUSH_QUEUE_EMPTY -> "flush, as the flush queue was empty";
    };
  }

  private void line(String format, Object... args) {
    text.append(String.format(Locale.ROOT, format, args).stripTrailing()).append('\n');
  }
}
