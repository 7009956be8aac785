package io.ledgerbackfill.core;

import java.util.Locale;

/** Lays a report out for printing. */
final class ReportText {

  private final BackfillReport report;
  private final StringBuilder text = new StringBuilder();

  ReportText(BackfillReport report) {
    this.report = report;
  }

  String text() {
    line("Backfill of ledgers %s: %s", report.range(), report.isComplete() ? "complete" : "left");
    return text.toString();
  }

  static String bytes(long bytes) {
    return bytes + " B";
  }

  private void line(String format, Object... args) {
    text.append(String.format(Locale.ROOT, format, args)).append('\n');
  }
}
