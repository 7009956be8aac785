package io.ledgerbackfill.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How many columns the terminal has. */
final class TerminalWidth {

  private static final int USUAL = 80;
  private static final int LEAST = 20;

  private TerminalWidth() {}

  /** Asks the environment, then the terminal by the program that POSIX has for it. */
  static int columns() {
    int told = parse(System.getenv("COLUMNS"));
    return told > 0 ? told : asked();
  }

  private static int asked() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      stty.waitFor(1, TimeUnit.SECONDS);
      int columns = parse(answer.substring(answer.indexOf(' ') + 1));
      return columns > 0 ? columns : USUAL;
    } catch (IOException e) {
      return USUAL; // no such program, or no terminal
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return USUAL;
    }
  }

  private static int parse(@Nullable String columns) {
    return columns != null && columns.matches("[0-9]{1,4}")
        ? Math.max(LEAST, Integer.parseInt(columns))
        : 0;
  }
}
