package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InterruptedStartTest {

  @TempDir private Path folder;

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  /** The parser drops an interrupt, so that it is repeated when parsing is over. */
  @Test
  void shouldStopIfInterruptedWhenParsingIsOver() {
    StringWriter err = new StringWriter();

    int exitCode =
        RootCommand.run(
            new LineWriter(new StringWriter()),
            new LineWriter(err),
            Thread.currentThread()::interrupt,
            "lake",
            "generate",
            "--out",
            folder.resolve("lake").toString(),
            "--ledgers",
            "3000");

    assertThat(exitCode).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(err.toString()).contains("interrupted");
  }
}
