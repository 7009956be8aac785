package io.ledgerbackfill.cli;

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

  /**
   * Runs its arguments on a pseudo-terminal, and presses Ctrl-C when there is what its first one
   * says: a text on the terminal, or a file if it begins with a slash.
   */
  private static final String ON_A_TERMINAL =
      """
      import glob, os, pty, select, signal, sys
      awaited = sys.argv[1]
      pid, terminal = pty.fork()
      if pid == 0:
          # What starts the build may have it ignored, which children inherit.
          signal.signal(signal.SIGINT, signal.SIG_DFL)
          os.environ['TERM'] = 'xterm'
          os.environ['COLUMNS'] = '80'
          os.execv(sys.argv[2], sys.argv[2:])
      seen, pressed = b'', False
      while True:
          if select.select([terminal], [], [], 0.01)[0]:
              try:
                  read = os.read(terminal, 4096)
              except OSError:
                  break
              if not read:
                  break
              seen += read
          there = glob.glob(awaited) if awaited[0] == '/' else awaited.encode() in seen
          if not pressed and there:
              os.write(terminal, b'\\x03')
              pressed = True
      sys.stdout.buffer.write(seen)
      sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) & 255)
      """;

  private static final String BAR = "[=";

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
    return pressCtrlCWhen(BAR, arguments);
  }

  private String pressCtrlCWhen(String awaited, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", "-c", ON_A_TERMINAL, awaited));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-jar"));
    command.add(
        Path.of(System.getProperty("ledgerbackfill.root"))
            .resolve("ledger-backfill-cli/target/ledger-backfill.jar")
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
    assertThat(data.resolve("pgdata/postmaster.pid")).doesNotExist();
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

  /** The signal reaches the programs of PostgreSQL, too, which may be the first to end. */
  @Test
  void shouldStopWhilePostgresIsMadeAndWhileItStarts() throws Exception {
    Path lake = SmallLake.make(folder, 50);
    for (String moment : List.of("initdb-*/pgdata/base", "pgdata/postmaster.pid")) {
      Path data = Files.createTempDirectory(folder, "data");

      String output =
          pressCtrlCWhen(
              data.resolve(moment).toString(),
              "backfill",
              "--lake",
              lake.toString(),
              "--data",
              data.toString());

      assertThat(output).contains("interrupted").doesNotContain("failed", "Exception");
      assertThat(data.resolve("pgdata/postmaster.pid")).doesNotExist();
      Invocation again =
          JarProcess.run(folder, "backfill", "--lake", lake.toString(), "--data", data.toString());
      assertThat(again.exitCode()).as(again.err()).isZero();
    }
  }
}
