package io.ledgerbackfill.cli;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Log lines of the JDK's logging, which the PostgreSQL driver uses: {@linkplain PrintableText}. */
final class PrintableLog extends SimpleFormatter {

  /** Formats from now on what goes to standard error. */
  static void install() {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      handler.setFormatter(new PrintableLog());
    }
  }

  @Override
  public String format(LogRecord record) {
    StringBuilder lines = new StringBuilder();
    super.format(record)
        .lines()
        .forEach(
            line ->
                lines.append(PrintableText.lineFromOutside(line)).append(System.lineSeparator()));
    return lines.toString();
  }
}
