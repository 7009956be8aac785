package io.ledgerbackfill.bench.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

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
            .setUnit(" ledgers", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .showSpeed(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .setEtaFunction(state -> pace.left())
            .setConsumer(new ConsoleProgressBarConsumer(out))
            .build();
  }

  @Override
  public void update() {
    bar.stepTo(pace.done());
    bar.setExtraMessage(" " + ByteSize.format(pace.bytesPerSecond()) + "/s");
  }

  @Override
  public void message(String line) {
    out.println("\r\u001b[K" + line); // over the bar, which is drawn anew below
  }

  @Override
  public void close() {
    update();
    bar.close();
  }
}
