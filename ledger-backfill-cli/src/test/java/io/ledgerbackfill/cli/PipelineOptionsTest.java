package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ledgerbackfill.core.BackfillOption;
import io.ledgerbackfill.core.BackfillOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipelineOptionsTest {

  @Test
  void shouldHaveDefaults() {
    assertThat(PipelineOptions.read(Map.of(), Map.of())).isEqualTo(BackfillOptions.ofDefaults());
  }

  @Test
  void shouldPreferWhatIsGivenToTheEnvironment() {
    BackfillOptions options =
        PipelineOptions.read(
            Map.of("LEDGER_BACKFILL_FETCH_WORKERS", "7", "LEDGER_BACKFILL_FLUSH_WORKERS", "2"),
            Map.of(BackfillOption.FETCH_WORKERS, "8"));

    assertThat(options.fetchWorkers()).isEqualTo(8);
    assertThat(options.flushWorkers()).isEqualTo(2);
  }

  @Test
  void shouldNameTheVariableThatIsWrong() {
    assertUsage(Map.of("LEDGER_BACKFILL_X", "1"), Map.of(), "no such option: LEDGER_BACKFILL_X");
    assertUsage(
        Map.of("LEDGER_BACKFILL_FETCH_WORKERS", "x"),
        Map.of(),
        "Invalid environment: LEDGER_BACKFILL_FETCH_WORKERS: fetchWorkers must be 1 to 10000");
  }

  /** Which of two that contradict each other is where. */
  @Test
  void shouldNameTheVariableThatContradictsAnOption() {
    assertUsage(
        Map.of("LEDGER_BACKFILL_BATCH_BYTES", "4m"),
        Map.of(BackfillOption.MEMORY_BUDGET, "8m"),
        "variable 'LEDGER_BACKFILL_BATCH_BYTES': batchBytes 4194304");
    assertUsage(
        Map.of("LEDGER_BACKFILL_MEMORY_BUDGET", "8m"),
        Map.of(BackfillOption.BATCH_BYTES, "4m"),
        "option '--batch-bytes': batchBytes 4194304");
  }

  private static void assertUsage(
      Map<String, String> environment, Map<BackfillOption, String> given, String message) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> PipelineOptions.read(environment, given))
        .withMessageContaining(message);
  }
}
