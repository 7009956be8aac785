package io.ledgerbackfill.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C on a real pseudo-terminal, with the progress bar, as a person at a terminal has it. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class CtrlCIT {

  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final int CTRL_C = 3;

  @TempDir private Path folder;

  @BeforeAll
  static void needATerminal() {
    if (!Files.isExecutable(SCRIPT)) {
      System.err.println("SKIPPED: " + SCRIPT + " is not there to make a pseudo-terminal");
    }
    assumeTrue(Files.isExecutable(SCRIPT));
  }

  /** Runs a command on a terminal, presses Ctrl-C when the bar is there, and waits for its end. */
  private String pressCtrlC(String arguments) throws IOException, InterruptedException {
    Path jar =
        Path.of(System.getProperty("ledgerbackfill.root"))
            .resolve("ledger-backfill-bench/target/ledger-backfill.jar");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path output = folder.resolve("terminal.txt");
    Files.deleteIfExists(output);
    Process terminal =
        new ProcessBuilder(
                SCRIPT.toString(),
                "-qefc",
                "exec " + java + " -Xmx512m -jar " + jar + " " + arguments,
                output.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectErrorStream(true)
            .start();
    try {
      while (!text(output).contains("[=")) {
        assertThat(terminal.isAlive()).as("the command runs: %s", text(output)).isTrue();
        TimeUnit.MILLISECONDS.sleep(20);
      }
      terminal.getOutputStream().write(CTRL_C);
      terminal.getOutputStream().flush();
      assertThat(terminal.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(terminal.exitValue()).as(text(output)).isEqualTo(130);
      return text(output);
    } finally {
      terminal.destroyForcibly();
    }
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
  }

  @Test
  void shouldPutEverythingAway() throws Exception {
    Path lake = folder.resolve("lake");
    Path data = folder.resolve("data");
    Path report = folder.resolve("report.json");
    assertThat(
            JarProcess.run(
                    folder,
                    "lake",
                    "generate",
                    "--small",
                    "--out",
                    lake.toString(),
                    "--ledgers",
                    "20000",
                    "--ledgers-per-file",
                    "64",
                    "--quiet")
                .exitCode())
        .isZero();
    String options = "backfill --lake " + lake + " --data " + data + " --report " + report;

    String output = pressCtrlC(options + " --batch-ledgers 5 --flush-workers 1");

    assertThat(output).contains("interrupted").contains("are done and stay so");
    assertThat(Files.readString(report)).contains("\"complete\" : false");
    assertThat(data.resolve("postmaster.pid")).doesNotExist();
    Invocation again = JarProcess.run(folder, options.split(" "));
    assertThat(again.exitCode()).as(again.err()).isZero();
  }

  @Test
  void shouldStopMakingALake() throws Exception {
    String output =
        pressCtrlC("lake generate --out " + folder.resolve("big") + " --ledgers 100000");

    assertThat(output).contains("interrupted");
  }
}
