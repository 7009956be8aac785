package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.BackfillOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BackfillCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void shouldOfferEachOptionOfThePipelineWithItsDefault(BackfillOption option) {
    String help = Invocation.of("backfill", "--help").out().replaceAll("\\s+", " ");

    assertThat(help)
        .containsPattern("--" + option.key() + "=(N|SIZE|TIME) ")
        .contains(
            option.meaning().replaceFirst("\\.$", " (default: " + option.defaultText() + ")."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--frobnicate                         | --frobnicate",
        "positional                           | positional",
        "--fetch-workers 0                    | --fetch-workers",
        "--process-workers 10001              | --process-workers",
        "--flush-workers x                    | --flush-workers",
        "--batch-ledgers -1                   | --batch-ledgers",
        "--batch-bytes 64q                    | --batch-bytes",
        "--batch-bytes 4g                     | --batch-bytes",
        "--ledger-queue 0                     | --ledger-queue",
        "--flush-queue 0                      | --flush-queue",
        "--memory-budget 1k                   | --memory-budget",
        "--batch-bytes 64m --memory-budget 4m | --memory-budget",
        "--fetch-retries -1                   | --fetch-retries",
        "--fetch-retry-delay 5                | --fetch-retry-delay",
        "--fetch-retry-delay 25h              | --fetch-retry-delay",
        "--flush-retries -1                   | --flush-retries",
        "--flush-retry-delay 0s               | --flush-retry-delay",
        "--flush-retry-delay 1m --flush-retry-max-delay 1s | --flush-retry-max-delay",
        "--from x                             | --from",
        "--from 5 --to 4                      | '--from' and '--to'",
        "--from -1 --to 4                     | --from",
        "--from 1 --to 4294967296             | --to",
        "--network=                           | --network",
        "--jdbc jdbc:mysql:x                  | --jdbc",
        "--data /tmp/x                        | --data",
        "--keep                               | --keep",
        "--job=                               | --job",
        "--schema=                            | --schema",
        "--progress frobs                     | --progress",
        "--progress-interval 0s               | --progress-interval",
        "--lake s3://x/y --s3-endpoint nowhere | --s3-endpoint",
        "--lake s3://x/y --s3-region=         | --s3-region",
        "--lake s3://                         | --lake",
        "--lake gopher://x                    | --lake",
        "--jdbc                               | --jdbc",
      })
  void shouldRefuseWrongUsage(String args, String named) throws Exception {
    List<String> wrongArgs = List.of(args.split(" "));
    List<String> all = new ArrayList<>(List.of("backfill"));
    all.addAll(wrongArgs);
    for (String right : right()) {
      String option = right.substring(0, right.indexOf('='));
      if (wrongArgs.stream().noneMatch(arg -> arg.equals(option) || arg.startsWith(option + "="))) {
        all.add(right);
      }
    }

    Invocation wrong = Invocation.of(all.toArray(new String[0]));

    assertThat(wrong.err()).startsWith("ledger-backfill: ").contains(named, "--help");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err().lines()).hasSize(2);
  }

  /** What would be right, but leads nowhere. */
  private List<String> right() throws IOException {
    Files.writeString(
        folder.resolve(".config.json"), "{\"ledgersPerBatch\":1,\"batchesPerPartition\":1}");
    return List.of(
        "--lake=" + folder, "--from=1", "--to=2", "--jdbc=jdbc:postgresql://localhost:1/x");
  }

  @Test
  void shouldFailForOtherReasonsWhereUsageIsRight() throws Exception {
    List<String> all = new ArrayList<>(List.of("backfill"));
    all.addAll(right());
    all.add("--flush-retries=0");

    Invocation failed = Invocation.of(all.toArray(new String[0]));

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).contains("localhost:1 refused");
  }

  @Test
  void shouldNeedALakeForARange() {
    Invocation wrong = Invocation.of("backfill", "--from", "1");

    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("'--from' and '--to' need '--lake'");
  }

  @Test
  void shouldFailWithoutTheLake() {
    Invocation failed = Invocation.of("backfill", "--lake", folder.resolve("none").toString());

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).contains("failed: there is no folder " + folder.resolve("none"));
  }
}
