package io.ledgerbackfill.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documentation shows the programs that are tested here, each short enough to be read. */
class ShownTest {

  private static final Path ROOT = Path.of(System.getProperty("ledgerbackfill.root"));

  @ParameterizedTest
  @CsvSource({"LedgerPrinter, docs/decoder.md", "PriceLoader, docs/copy.md"})
  void shouldShowWhatRuns(String example, String document) throws IOException {
    String source =
        Files.readString(
            ROOT.resolve("examples/src/main/java/io/ledgerbackfill/examples/" + example + ".java"));
    String shown =
        source
            .lines()
            .dropWhile(line -> !line.startsWith("/**"))
            .collect(Collectors.joining("\n"))
            .strip();

    assertThat(source.lines()).hasSizeLessThan(150);
    assertThat(Files.readString(ROOT.resolve(document))).contains("```java\n" + shown + "\n```");
  }
}
