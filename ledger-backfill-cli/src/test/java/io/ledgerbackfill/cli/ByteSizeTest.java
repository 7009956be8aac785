package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteSizeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 0.98 KB",
    "1536, 1.50 KB",
    "15728640, 15.0 MB",
    "157286400, 150 MB",
    "3221225472, 3.00 GB"
  })
  void shouldFormatForPeople(double bytes, String text) {
    assertThat(ByteSize.format(bytes)).isEqualTo(text);
  }
}
