package io.ledgerbackfill.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Progress as one line that is drawn anew, for a terminal. */
final class ProgressBarDisplay implements ProgressDisplay {

  private final Pace pace;
  private final PrintStream out;
  private final ProgressBar bar;

  ProgressBarDisplay(String task, Pace pace, PrintStream out) {
    this.pace = pace;
    this.out = out;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(pace.total())
            .setUpdateIntervalMillis(250)
            .setRenderer(new BarRenderer(pace))
            .setConsumer(new BarLine(out, TerminalWidth.columns()))
            .build();
  }

  @Override
  public void update() {
    bar.stepTo(pace.done());
  }

  @Override
  public void message(String line) {
    out.print("\r\u001b[K"); // over the bar, which is drawn anew below
    ProgressDisplay.print(line, out);
  }

  @Override
  public void close() {
    update();
    bar.close();
  }
}
