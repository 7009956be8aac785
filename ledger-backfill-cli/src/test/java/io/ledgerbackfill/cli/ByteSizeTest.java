package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ByteSizeTest {

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
    assertThat(ByteSize.parse(text).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m", "-1", "1.5g", "64x", "64 m", "0", "0m", "99999999999999g"})
  void shouldRefuseWhatIsNoSize(String text) {
    assertThatThrownBy(() -> ByteSize.parse(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("'" + text + "'");
  }

  @Test
  void shouldWriteThemAsRead() {
    for (String text : new String[] {"1", "1000", "256k", "64m", "3g"}) {
      assertThat(ByteSize.parse(text)).hasToString(text);
    }
  }

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
