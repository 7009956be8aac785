package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Options from properties and the environment. */
class OptionReaderTest {

  private static Properties properties(String... namesAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return properties;
  }

  private static String other(BackfillOption option) {
    return switch (option.type()) {
      case COUNT -> "7";
      case SIZE -> option == BackfillOption.BATCH_BYTES ? "64k" : "96m";
      case DURATION -> "2s";
    };
  }

  @ParameterizedTest
  @EnumSource
  void shouldReadEachOption(BackfillOption option) {
    BackfillOptions set = BackfillOptions.builder().set(option, other(option)).build();

    assertThat(set).isNotEqualTo(BackfillOptions.ofDefaults());
    assertThat(BackfillOptions.from(properties(option.propertyName(), other(option))))
        .isEqualTo(set);
    assertThat(BackfillOptions.from(Map.of(option.environmentName(), other(option))))
        .isEqualTo(set);
  }

  @Test
  void shouldReadWhatPropertiesInherit() {
    Properties properties = new Properties(properties("ledger-backfill.memory-budget", "64m "));
    properties.setProperty("ledger-backfill.flush-retry-delay", "250ms");

    BackfillOptions options = BackfillOptions.from(properties);

    assertThat(options.memoryBudget()).isEqualTo(64L << 20);
    assertThat(options.flushRetryDelay()).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void shouldLeaveOthersAlone() {
    Properties properties = properties("ledger-backfiller.x", "y", "spring.name", "z");
    properties.put("port", 5432);
    assertThat(BackfillOptions.from(properties)).isEqualTo(BackfillOptions.ofDefaults());
    assertThat(BackfillOptions.from(Map.of("PATH", "/bin", "LEDGER_BACKFILLER", "y")))
        .isEqualTo(BackfillOptions.ofDefaults());
    assertThat(BackfillOptions.from(System.getenv())).isNotNull();
  }

  @Test
  void shouldRefuseNamesThatThereAreNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BackfillOptions.from(properties("ledger-backfill.fetchWorkers", "hush")))
        .withMessageStartingWith("no such option: ledger-backfill.fetchWorkers; there are ")
        .withMessageContaining("ledger-backfill.fetch-workers, ")
        .withMessageNotContaining("hush");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BackfillOptions.from(Map.of("ledger_backfill_B", "1", "LEDGER_BACKFILL_A", "1")))
        .withMessageStartingWith("no such option: LEDGER_BACKFILL_A, ledger_backfill_B; there are ")
        .withMessageContaining("LEDGER_BACKFILL_FETCH_WORKERS, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fetch-workers     | forty | 1 to 10000",
        "fetch-workers     | 0     | 1 to 10000",
        "fetch-workers     | ''    | 1 to 10000",
        "batch-ledgers     | 1e3   | 1 to 16777216",
        "batch-bytes       | 64q   | 65536, 256k, 64m or 1g",
        "batch-bytes       | 3g    | 1 to 2147483647",
        "memory-budget     | 1k    | at least 1m",
        "fetch-retry-delay | 5     | 500ms, 5s, 2m or 1h",
        "fetch-retry-delay | 0s    | more than 0s and at most 24h",
        "batch-bytes       | 2047m | memoryBudget of at least",
      })
  void shouldNameTheKeyAndWhatIsAllowed(String key, String text, String allowed) {
    String property = "ledger-backfill." + key;
    assertThatExceptionOfType(InvalidOptionException.class)
        .isThrownBy(() -> BackfillOptions.from(properties(property, text)))
        .withMessageStartingWith(property + ": ")
        .withMessageContaining(allowed)
        .satisfies(e -> assertThat(e.option().propertyName()).isEqualTo(property));
    String variable = "LEDGER_BACKFILL_" + key.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BackfillOptions.from(Map.of(variable, text)))
        .withMessageStartingWith(variable + ": ")
        .withMessageContaining(allowed);
  }

  /** Somebody may have taken the wrong line for a password. */
  @Test
  void shouldNotRepeatTextThatMakesNoSense() {
    for (BackfillOption option : BackfillOption.values()) {
      Throwable refused =
          org.assertj.core.api.Assertions.catchThrowable(
              () -> BackfillOptions.from(Map.of(option.environmentName(), "s3cret!")));
      assertThat(Stream.iterate(refused, e -> e != null, Throwable::getCause))
          .isNotEmpty()
          .noneMatch(e -> String.valueOf(e.getMessage()).contains("s3cret!"));
    }
  }

  @Test
  void shouldRefuseValuesThatAreNoText() {
    Properties properties = new Properties();
    properties.put("ledger-backfill.fetch-workers", 40);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> BackfillOptions.from(properties))
        .withMessageStartingWith("ledger-backfill.fetch-workers: it must be text");
  }
}
