package io.ledgerbackfill.cli;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;

/** Shows on standard error how far a run is. */
interface ProgressDisplay extends AutoCloseable {

  /** Redraws, as the pace has changed. */
  void update();

  /** Prints a line of its own. */
  void message(String line);

  /** Prints a line of its own, also where no progress is shown. */
  default void warning(String line) {
    message(line);
  }

  @Override
  void close();

  /**
   * Chooses how to show progress, and begins.
   *
   * @param task what is going on
   * @param every the time between two lines
   */
  static ProgressDisplay start(
      String task, ProgressMode mode, Duration every, Pace pace, PrintStream out) {
    return switch (mode) {
      case AUTO ->
          start(task, isTerminal() ? ProgressMode.BAR : ProgressMode.LINES, every, pace, out);
      case BAR -> new ProgressBarDisplay(task, pace, out);
      case LINES -> new ProgressLines(pace, every, out);
      case NONE -> new NoProgress(out);
    };
  }

  /** Prints a line that we composed to a stream that takes its lines for texts from outside. */
  static void print(String line, PrintStream out) {
    out.print(PrintableText.line(line) + System.lineSeparator());
    out.flush();
  }

  /** Returns whether a person sees what is printed, on a terminal that can redraw a line. */
  @SuppressWarnings("SystemConsoleNull") // which is why isTerminal is asked, where there is one
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      // From Java 22 on there is a console even without a terminal, and a method that tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Shows nothing but warnings. */
  final class NoProgress implements ProgressDisplay {

    private final PrintStream out;

    NoProgress(PrintStream out) {
      this.out = out;
    }

    @Override
    public void update() {}

    @Override
    public void message(String line) {}

    @Override
    public void warning(String line) {
      ProgressDisplay.print(line, out);
    }

    @Override
    public void close() {}
  }
}
