package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "PT0.25S, 0.3 s",
    "PT9.94S, 9.9 s",
    "PT9.95S, 10 s",
    "PT17.799S, 18 s",
    "PT59.4S, 59 s",
    "PT59.9S, 1 m 00 s",
    "PT61S, 1 m 01 s",
    "PT2H5M, 2 h 05 m",
    "PT49H, 2 d 01 h"
  })
  void shouldFormatForPeople(Duration duration, String text) {
    assertThat(Durations.format(duration)).isEqualTo(text);
  }
}
