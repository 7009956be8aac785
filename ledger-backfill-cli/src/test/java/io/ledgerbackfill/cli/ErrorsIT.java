package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.golden.Shared;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors, as opposed to exceptions, end a command as failed. */
class ErrorsIT {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Djava.io.tmpdir=/none lake inspect LAKE --ledger 63092982",
        "-Djava.io.tmpdir=/none lake generate --out NEW --ledgers 2",
        "-Djava.io.tmpdir=/none backfill",
        "-Djava.io.tmpdir=/none backfill --lake LAKE",
        "-DZstdTempFolder=/none lake inspect LAKE --ledger 63092982",
        "-DZstdTempFolder=/none backfill",
        "-DZstdTempFolder=/none backfill --lake LAKE", // on threads of the pipeline
      })
  void shouldSayWhatToSetWithoutAFolderForTheNativeLibrary(String args) throws Exception {
    String[] split = args.split(" ", 2);
    String[] command =
        split[1]
            .replace("LAKE", Shared.path("lake/pubnet").toString())
            .replace("NEW", folder.resolve("new").toString())
            .split(" ");
    try (JarProcess process =
        JarProcess.start(folder, Map.of("JAVA_TOOL_OPTIONS", split[0]), command)) {
      Invocation failed = process.await();

      assertThat(failed.exitCode()).as(failed.err()).isEqualTo(1);
      assertThat(failed.err())
          .contains("ledger-backfill: failed: ", "-Djava.io.tmpdir=FOLDER")
          .doesNotContain("did not stop");
      if (!failed.err().contains("folder for temporary files in")) {
        assertThat(failed.err()).contains("-DZstdTempFolder=FOLDER");
      }
    }
  }

  @Test
  void shouldEndWhenAnotherThreadFails() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(FailingThread.class.getName(), "gaps", "--from=1", "--to=2"));
      command.add("--jdbc=jdbc:postgresql://localhost:" + silent.getLocalPort() + "/x");
      Path err = folder.resolve("err.txt");
      Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();

      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(err)
          .content()
          .contains("thread broken failed", "NoClassDefFoundError: of a test")
          .doesNotContain("did not stop", "\tat ");
      assertThat(process.exitValue()).isEqualTo(1);
    }
  }

  /** A command beside which a thread ends with an error, as soon as somebody handles that. */
  static final class FailingThread {

    private FailingThread() {}

    public static void main(String[] args) {
      Thread broken =
          new Thread(
              () -> {
                while (Thread.getDefaultUncaughtExceptionHandler() == null) {
                  Thread.onSpinWait();
                }
                throw new NoClassDefFoundError("of a test");
              },
              "broken");
      broken.setDaemon(true);
      broken.start();
      Main.main(args);
    }
  }
}
