package io.ledgerbackfill.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documentation shows is what {@link ExamplesIT} and others compile and run. */
class SnippetsTest {

  private static final Path ROOT = Path.of(System.getProperty("ledgerbackfill.root"));

  @Test
  void shouldShowTheCustomPipelineThatRuns() throws IOException {
    assertShown("docs/custom-pipeline.md", withoutImports(source("LedgerSummaries")));
  }

  @Test
  void shouldShowTheRulesThatRun() throws IOException {
    assertShown("docs/custom-pipeline.md", withoutImports(source("IssuerParticipants")));
  }

  @Test
  void shouldShowTheBalancesThatAreKept() throws IOException {
    assertShown("docs/custom-pipeline.md", withoutImports(source("CurrentBalances")));
  }

  @Test
  void shouldShowTheSourceThatRuns() throws IOException {
    assertShown("docs/custom-pipeline.md", withoutImports(source("LedgerFiles")));
    assertShown("docs/custom-pipeline.md", withoutImports(source("LedgerFilesContractTest")));
  }

  @Test
  void shouldShowTheFirstProgramThatRuns() throws IOException {
    assertShown("README.md", region(source("FirstBackfill")));
  }

  @Test
  void shouldShowTheFirstProgramToThoseWhoEmbedIt() throws IOException {
    assertShown("docs/embed.md", region(source("FirstBackfill")));
  }

  private static void assertShown(String document, String snippet) throws IOException {
    assertThat(Files.readString(ROOT.resolve(document)))
        .as("%s, which must show what is tested", document)
        .contains("```java\n" + snippet + "\n```");
  }

  private static String source(String example) throws IOException {
    return Files.readString(
        ROOT.resolve(
            "ledger-backfill-postgres/src/test/java/io/ledgerbackfill/examples/"
                + example
                + ".java"));
  }

  /** What lies between two comments that name the README. */
  private static String region(String source) {
    return source
        .lines()
        .dropWhile(line -> !line.strip().equals("// README"))
        .skip(1)
        .takeWhile(line -> !line.strip().equals("// README"))
        .collect(Collectors.joining("\n"))
        .stripIndent()
        .strip();
  }

  private static String withoutImports(String source) {
    return source
        .lines()
        .dropWhile(line -> !line.startsWith("/**"))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
