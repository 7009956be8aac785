package io.ledgerbackfill.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C on a real pseudo-terminal, with the progress bar, as a person at a terminal has it. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class CtrlCIT {

  /** Runs its arguments on a pseudo-terminal, and presses Ctrl-C when a bar begins. */
  private static final String ON_A_TERMINAL =
      """
      import os, pty, sys
      pid, terminal = pty.fork()
      if pid == 0:
          os.environ['TERM'] = 'xterm'
          os.environ['COLUMNS'] = '80'
          os.execv(sys.argv[1], sys.argv[1:])
      seen, pressed = b'', False
      while True:
          try:
              read = os.read(terminal, 4096)
          except OSError:
              break
          if not read:
              break
          seen += read
          if not pressed and b'[=' in seen:
              os.write(terminal, b'\\x03')
              pressed = True
      sys.stdout.buffer.write(seen)
      sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) & 255)
      """;

  @TempDir private Path folder;

  @BeforeAll
  static void needPseudoTerminals() throws InterruptedException {
    boolean there;
    try {
      there = new ProcessBuilder("python3", "-c", "import os, pty").start().waitFor() == 0;
    } catch (IOException e) {
      there = false;
    }
    if (!there) {
      System.err.println("SKIPPED: there is no python3 to make a pseudo-terminal");
    }
    assumeTrue(there);
  }

  private String pressCtrlC(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", "-c", ON_A_TERMINAL));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-jar"));
    command.add(
        Path.of(System.getProperty("ledgerbackfill.root"))
            .resolve("ledger-backfill-bench/target/ledger-backfill.jar")
            .toString());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(folder, "terminal", ".txt");
    Process terminal =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      boolean ended = terminal.waitFor(60, TimeUnit.SECONDS);
      String seen = Files.readString(output);
      assertThat(ended).as(seen).isTrue();
      assertThat(terminal.exitValue()).as(seen).isEqualTo(130);
      return seen;
    } finally {
      terminal.descendants().forEach(ProcessHandle::destroyForcibly);
      terminal.destroyForcibly();
    }
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
    List<String> options =
        new ArrayList<>(List.of("backfill", "--lake", lake.toString(), "--data", data.toString()));
    options.addAll(List.of("--report", report.toString()));
    List<String> slowly = new ArrayList<>(options);
    slowly.addAll(List.of("--batch-ledgers", "5", "--flush-workers", "1"));

    String output = pressCtrlC(slowly.toArray(new String[0]));

    assertThat(output).contains("interrupted").contains("are done and stay so");
    assertThat(Files.readString(report)).contains("\"complete\" : false");
    assertThat(data.resolve("postmaster.pid")).doesNotExist();
    Invocation again = JarProcess.run(folder, options.toArray(new String[0]));
    assertThat(again.exitCode()).as(again.err()).isZero();
  }

  @Test
  void shouldStopMakingALake() throws Exception {
    String output =
        pressCtrlC(
            "lake", "generate", "--out", folder.resolve("big").toString(), "--ledgers", "3000");

    assertThat(output).contains("interrupted");
  }
}
