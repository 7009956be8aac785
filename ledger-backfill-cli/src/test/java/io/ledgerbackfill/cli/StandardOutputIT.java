package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.golden.Shared;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar where its output can't be written, or comes from loggers. */
class StandardOutputIT {

  @TempDir private Path folder;

  /** The device that is always full. */
  @EnabledOnOs(OS.LINUX)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "schema",
        "gaps --from 1 --to 5 --jdbc JDBC",
        "gaps --json --from 1 --to 5 --jdbc JDBC",
        "lake inspect LAKE",
        "lake inspect LAKE --ledger 63092982",
      })
  void shouldFailWhereStandardOutputIsFull(String args) throws Exception {
    try (TestDatabase database = PostgresServer.embedded().createDatabase()) {
      String url = database.jdbcUrl() + "?user=" + database.user();
      if (args.startsWith("gaps")) {
        beginJob(url);
      }
      List<String> command = new ArrayList<>(JarProcess.command());
      Arrays.stream(args.split(" "))
          .map(arg -> arg.replace("JDBC", url))
          .map(arg -> arg.replace("LAKE", Shared.path("lake/pubnet").toString()))
          .forEach(command::add);

      Process process = new ProcessBuilder(command).redirectOutput(new File("/dev/full")).start();
      String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(err).isEqualTo(1);
      assertThat(err)
          .startsWith("ledger-backfill: failed: can't write to standard output: No space");
    }
  }

  /** Where no job was begun, there are no gaps to tell. */
  private static void beginJob(String url) {
    Invocation backfill =
        Invocation.of(
            "backfill",
            "--lake",
            Shared.path("lake/pubnet").toString(),
            "--from",
            "63092982",
            "--to",
            "63092982",
            "--create-schema",
            "--jdbc",
            url);
    assertThat(backfill.exitCode()).as(backfill.err()).isZero();
  }

  @EnabledOnOs(OS.LINUX)
  @Test
  void shouldEndSilentlyWhereNobodyReads() throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" | true", "sh"));
    command.addAll(JarProcess.command());
    command.add("schema");
    Process process = new ProcessBuilder(command).start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(err).isEmpty();
  }

  /** By messages, logging and the stack trace. */
  @Test
  void shouldEscapeWhatIsLogged() throws Exception {
    Path lake = Files.createDirectory(folder.resolve("la\u001b[2Jke"));
    Files.writeString(
        lake.resolve(".config.json"),
        "{\"ledgersPerBatch\":1,\"batchesPerPartition\":1,\"networkPassphrase\":\"\\u202ex\"}");
    Files.writeString(lake.resolve("FFFFFFFD--2.xdr.zst"), "no ledger");

    Invocation failed =
        JarProcess.run(
            folder,
            "backfill",
            "-v",
            "--lake",
            lake.toString(),
            "--from=2",
            "--to=2",
            "--data",
            folder.resolve("data").toString());

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.out()).contains("\\u202ex");
    assertThat(failed.err()).contains("ledger-backfill: failed: ");
    assertThat(failed.out() + failed.err()).doesNotContain("\u001b", "\u202e");
  }
}
