package io.ledgerbackfill.cli;

import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.BackfillListener;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows one run while it is under way. */
final class RunProgress implements BackfillListener {

  private final ProgressOptions options;
  private final long start = System.nanoTime();

  private volatile boolean started;
  private @Nullable Pace pace;
  private @Nullable ProgressDisplay display;

  RunProgress(ProgressOptions options) {
    this.options = options;
  }

  @Override
  public void runStarted(LedgerSet wanted, LedgerSet missing) {
    started = true;
    if (missing.isEmpty()) {
      return;
    }
    pace = new Pace(missing.size(), System::nanoTime, start);
    display = options.start("Backfill", pace);
    if (missing.size() < wanted.size()) {
      display.message(
          String.format(
              Locale.ROOT,
              "%,d of the %,d ledgers are done already",
              wanted.size() - missing.size(),
              wanted.size()));
    }
  }

  /** Returns whether the run came so far as to know what is done. */
  boolean hasStarted() {
    return started;
  }

  @Override
  public void batchFlushed(BatchFlushed event) {
    if (pace != null && display != null) {
      pace.add(event.ledgers().size(), event.ledgerBytes());
      display.update();
    }
  }

  @Override
  public void retrying(Retrying event) {
    String line =
        String.format(
            Locale.ROOT,
            "%s failed (attempt %d), again in %s: %s",
            event.what(),
            event.attempt(),
            Durations.format(event.delay()),
            Failures.describe(event.failure()));
    if (display != null) {
      display.warning(line);
    } else {
      ProgressDisplay.print(line, System.err); // before it is known how much there is to do
    }
  }

  @Override
  public void runEnded(BackfillReport report, @Nullable BackfillException failure) {
    if (display != null) {
      display.close();
    }
  }
}
