package io.ledgerbackfill.postgres.flush;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of pools lists what is tried, in the version that is tried. */
final class PoolsDocumentTest {

  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("ledgerbackfill.root")));

  @Test
  void shouldListThePoolsThatAreTried() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    List<String> tried =
        Arrays.stream(RealPool.values())
            .map(pool -> "| " + pool.title + " | " + version(pom, pool) + " |")
            .toList();
    List<String> listed =
        Files.readString(ROOT.resolve("docs/pools.md"))
            .lines()
            .dropWhile(line -> !line.equals("## Pools"))
            .takeWhile(line -> !line.equals("## Poolers"))
            .filter(line -> line.startsWith("| "))
            .skip(2)
            .map(line -> line.replaceAll("^(\\|[^|]+\\|[^|]+\\|).*", "$1"))
            .toList();
    assertThat(listed).isEqualTo(tried);
  }

  private static String version(String pom, RealPool pool) {
    String name = Pattern.quote(pool.versionProperty + ".version");
    Matcher matcher = Pattern.compile("<" + name + ">([^<]+)</" + name + ">").matcher(pom);
    assertThat(matcher.find()).as("a version of %s", pool).isTrue();
    return matcher.group(1);
  }
}
