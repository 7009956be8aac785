package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written about options is what {@link BackfillOption} says. */
class OptionsPageTest {

  private static final Path ROOT = Path.of(System.getProperty("ledgerbackfill.root"));

  private static final String INTRODUCTION =
      """
      # Options of a backfill

      One value, `BackfillOptions`, is taken by `LedgerBackfill.Builder.options`, by `BackfillPipelineBuilder.options` and by
      the command line. It is immutable, and checked where it is set: a value that is wrong, set twice, or contradicts another
      is refused by that very call, and the message names the option.

      ```java
      BackfillOptions options = BackfillOptions.builder().fetchWorkers(20).memoryBudget(512L << 20).build();
      ```

      `toBuilder()` begins a change of options: each may be set once more, and what was left to its default is so still, and
      follows what is set. A smaller `memoryBudget` makes smaller batches, say, unless their size was set.

      Options can be read as well:

      | from | by | name of `fetchWorkers` |
      | --- | --- | --- |
      | properties | `BackfillOptions.from(properties)` | `ledger-backfill.fetch-workers` |
      | the environment | `BackfillOptions.from(System.getenv())` | `LEDGER_BACKFILL_FETCH_WORKERS` |
      | the command line | `backfill --fetch-workers 20` | `--fetch-workers` |

      Sizes are written `65536`, `256k`, `64m`, `1g` (powers of 1024), durations `500ms`, `5s`, `2m`, `1h`. Names that begin
      like these but are no option, and values that are malformed or not allowed, are errors that name the key and what is
      allowed; all other names are left alone. The command line reads the environment, too; what is given there wins.
      """;

  /** With {@code -Doptions.regenerate=true} it writes the page. */
  @Test
  void shouldHaveAPageThatIsUpToDate() throws IOException {
    Path page = ROOT.resolve("docs/options.md");
    if (Boolean.getBoolean("options.regenerate")) {
      Files.writeString(page, page());
    }

    assertThat(page).content().as("run this with -Doptions.regenerate=true").isEqualTo(page());
  }

  private static String page() {
    List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());
    lines.add("");
    lines.add("| option | type | range | default | what |");
    lines.add("| --- | --- | --- | --- | --- |");
    for (BackfillOption option : BackfillOption.values()) {
      lines.add(
          row(
              "`" + option.optionName() + "`",
              option.type().description(),
              option.range(),
              option.defaultText(),
              option.meaning()));
    }
    lines.add("");
    lines.add("| option | property | environment variable | command line |");
    lines.add("| --- | --- | --- | --- |");
    for (BackfillOption option : BackfillOption.values()) {
      lines.add(
          row(
              "`" + option.optionName() + "`",
              "`" + option.propertyName() + "`",
              "`" + option.environmentName() + "`",
              "`--" + option.key() + "`"));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Javadoc can't be generated from the description, so it is compared with it. */
  @ParameterizedTest
  @EnumSource
  void shouldHaveJavadocThatIsUpToDate(BackfillOption option) throws IOException {
    String source =
        Files.readString(
            ROOT.resolve(
                "ledger-backfill-core/src/main/java/io/ledgerbackfill/core/BackfillOptions.java"));
    Matcher setter =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public Builder " + option.optionName() + "\\(",
                Pattern.DOTALL)
            .matcher(source);
    assertThat(setter.find()).isTrue();
    String javadoc = setter.group(1).replaceAll("(\\s*\\n\\s*\\*)+\\s*|\\s+", " ");

    assertThat(javadoc).contains(" Default: " + option.defaultText() + ". ");
    assertThat(javadoc.replace(" (never)", ""))
        .matches(".*@param \\w+ " + option.range() + "\\b.*");
  }

  @Test
  void shouldBeNamedAsTheMethods() {
    for (BackfillOption option : BackfillOption.values()) {
      assertThat(BackfillOptions.class.getMethods())
          .anyMatch(method -> method.getName().equals(option.optionName()));
    }
    assertThat(BackfillOptions.Builder.class.getMethods())
        .filteredOn(method -> method.getReturnType() == BackfillOptions.Builder.class)
        .filteredOn(method -> method.getParameterCount() == 1)
        .hasSameSizeAs(BackfillOption.values());
  }

  /** No other page repeats a default; README sends its readers to this one. */
  @Test
  void shouldBeFoundFromTheReadme() throws IOException {
    assertThat(Files.readString(ROOT.resolve("README.md"))).contains("(docs/options.md)");
  }
}
