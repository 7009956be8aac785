package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password that is a word or a number does not hide ours. */
final class OrdinaryPasswordIT {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "5000"})
  void shouldPrintOurOwnWordsWhole(String password) throws Exception {
    String lake = folder.resolve("lake").toString();
    String[] generate = {
      "lake", "generate", "--small", "--quiet", "--out", lake, "--from", "5000", "--ledgers", "16"
    };
    assertThat(Invocation.of(generate).exitCode()).isZero();
    Map<String, String> environment = Map.of("PGPASSWORD", password);

    try (JarProcess backfill = JarProcess.start(folder, environment, "backfill", "--lake", lake)) {
      Invocation run = backfill.await();
      assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
      assertThat(run.out() + run.err())
          .contains("Ledgers 5000-5015", "user=postgres dbname=postgres", "postgresql/pgpass")
          .doesNotContain("****");
    }
  }
}
