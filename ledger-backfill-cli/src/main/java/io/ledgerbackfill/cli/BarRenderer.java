package io.ledgerbackfill.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * Draws the line of a bar from the pace, so that it says what lines and the report say; the bar
 * gets the columns that the text leaves.
 */
final class BarRenderer implements ProgressBarRenderer {

  private static final int MOST_CELLS = 60;
  private static final int BRACKETS = 3;

  private final Pace pace;

  BarRenderer(Pace pace) {
    this.pace = pace;
  }

  @Override
  public String render(@Nullable ProgressState state, int columns) {
    String text =
        String.format(
            Locale.ROOT,
            "%3.0f %% %,d/%,d %,.1f/s %s/s %s",
            100 * pace.part(),
            pace.done(),
            pace.total(),
            pace.ledgersPerSecond(),
            ByteSize.format(pace.bytesPerSecond()),
            pace.left().map(Durations::format).orElse("?"));
    int cells = Math.min(MOST_CELLS, columns - text.length() - BRACKETS);
    if (cells < 1) {
      return text.substring(0, Math.max(0, Math.min(text.length(), columns)));
    }
    int full = (int) Math.round(cells * pace.part());
    return "[" + "=".repeat(full) + " ".repeat(cells - full) + "] " + text;
  }
}
