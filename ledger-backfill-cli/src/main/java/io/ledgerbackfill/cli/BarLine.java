package io.ledgerbackfill.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * The line of a terminal that a bar is drawn in. The library's own one opens the terminal to learn
 * its width, and takes the signals of the process for that: Ctrl-C then ended the virtual machine
 * before anything was put away.
 */
final class BarLine implements ProgressBarConsumer {

  private final PrintStream out;
  private final int columns;

  BarLine(PrintStream out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public int getMaxRenderedLength() {
    return columns - 1; // in the last column some terminals go on to the next line
  }

  @Override
  public void accept(String line) {
    out.print("\r" + line + "\u001b[K");
    out.flush();
  }

  @Override
  public void close() {
    out.println();
    out.flush();
  }
}
