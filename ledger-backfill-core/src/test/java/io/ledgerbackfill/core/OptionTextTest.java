package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionTextTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "65536, 65536",
    "256k, 262144",
    "64m, 67108864",
    "64M, 67108864",
    "64mb, 67108864",
    "64MiB, 67108864",
    "1g, 1073741824"
  })
  void shouldReadSizes(String text, long bytes) {
    assertThat(OptionText.size(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m", "-1", "1.5g", "64x", "64 m", "0", "0m", "99999999999999g"})
  void shouldRefuseWhatIsNoSize(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> OptionText.size(text));
  }

  @Test
  void shouldWriteSizesAsRead() {
    for (String text : new String[] {"1", "1000", "1025", "256k", "64m", "3g", "8589934591g"}) {
      assertThat(OptionText.of(OptionText.size(text))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({"500ms, PT0.5S", "5s, PT5S", "2m, PT2M", "1h, PT1H", "2M, PT2M", "0s, PT0S"})
  void shouldReadDurations(String text, Duration duration) {
    assertThat(OptionText.duration(text)).isEqualTo(duration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "s", "-5s", "1.5s", "5 s", "1d"})
  void shouldRefuseWhatIsNoDuration(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> OptionText.duration(text));
  }

  @Test
  void shouldWriteDurationsAsRead() {
    for (String text : new String[] {"0s", "1ms", "1500ms", "5s", "61s", "2m", "90m", "24h"}) {
      assertThat(OptionText.of(OptionText.duration(text))).isEqualTo(text);
    }
    assertThat(OptionText.of(Duration.ofNanos(1))).isEqualTo("PT0.000000001S");
    assertThat(OptionText.of(Duration.ofSeconds(-1))).isEqualTo("PT-1S");
  }
}
