package io.ledgerbackfill.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What is logged while it is open, as whoever operates an application has it in the log. */
final class CapturedLog extends Handler implements AutoCloseable {

  /** A line, and the thread that it is from. */
  record Line(String level, String thread, String message) {}

  private static final Formatter FORMATTER = new SimpleFormatter();

  private final Logger logger = Logger.getLogger("io.ledgerbackfill.core");
  private final List<Line> lines = new CopyOnWriteArrayList<>();

  CapturedLog() {
    logger.setLevel(Level.INFO);
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  /** Returns the lines of threads whose names begin like this. */
  List<Line> of(String threads) {
    return lines.stream().filter(line -> line.thread().startsWith(threads)).toList();
  }

  /** Called on the thread that logs, before its call returns. */
  @Override
  public void publish(LogRecord event) {
    lines.add(
        new Line(
            event.getLevel().getName(),
            Thread.currentThread().getName(),
            FORMATTER.formatMessage(event)));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
    logger.setLevel(null);
  }
}
