package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real ledgers that are in the repository make the rows of the reference, for everybody. */
class SampleIT {

  private static final Path ROOT = Path.of(System.getProperty("ledgerbackfill.root"));

  @TempDir private Path folder;

  /** The README's command, as it stands there. */
  @Test
  void shouldMakeTheRowsOfTheReference() throws Exception {
    Matcher command =
        Pattern.compile("java -jar \\S+ledger-backfill\\.jar (compare( (\\\\\\s+)?\\S+)+)\n")
            .matcher(Files.readString(ROOT.resolve("README.md")));
    assertThat(command.find()).as("the README has the command").isTrue();
    String[] args =
        Stream.of(command.group(1).split("[\\s\\\\]+", -1))
            .map(arg -> arg.startsWith("samples/") ? ROOT.resolve(arg).toString() : arg)
            .toArray(String[]::new);

    Invocation compare = JarProcess.run(folder, args);

    assertThat(compare.err()).isEmpty();
    assertThat(compare.exitCode()).isZero();
    assertThat(compare.out().lines().filter(line -> line.endsWith(" rows, equal")).toList())
        .map(line -> line.replaceAll("\\s+", " "))
        .containsExactlyInAnyOrder(
            "transactions 960 rows, equal",
            "transactions_accounts 1,915 rows, equal",
            "operations 2,176 rows, equal",
            "operations_accounts 3,119 rows, equal",
            "state_changes 2,975 rows, equal");
  }
}
