package io.ledgerbackfill.xdr.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.golden.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Every branch of the rules is reached by a ledger at hand, or by a test, and the page says so. */
class RulesCoverageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("ledgerbackfill.root"), "docs", "rules-coverage.md");

  static List<Branch> branches() {
    return sections().values().stream().flatMap(List::stream).toList();
  }

  private static Map<String, List<Branch>> sections() {
    Map<String, List<Branch>> sections = new LinkedHashMap<>();
    sections.put("Transactions and their fees", TransactionBranches.all());
    sections.put("Operations and their results", OperationBranches.all());
    sections.put("Participants", ParticipantBranches.all());
    sections.put("Token transfers of operations", TransferBranches.all());
    sections.put("Token transfers by events of contracts", EventBranches.all());
    sections.put("Effects", EffectBranches.all());
    sections.put("Sponsorship", SponsorshipBranches.all());
    sections.put("Contracts", ContractBranches.all());
    sections.put("Current balances", BalanceBranches.all());
    return sections;
  }

  @Test
  void shouldReachEveryBranch() throws IOException {
    Shared.path("lake");
    OutcomeTable outcomes = new OutcomeTable();
    EraTable eras = new EraTable();
    Map<String, List<Branch>> sections = sections();
    List<Branch> branches = sections.values().stream().flatMap(List::stream).toList();
    Ledgers.show(List.of(outcomes, eras, looker(branches)));

    String page = page(outcomes, eras, sections);
    if (Boolean.getBoolean("coverage.regenerate")) {
      Files.writeString(PAGE, page);
    }
    assertThat(branches)
        .filteredOn(branch -> !branch.isReached())
        .extracting(Branch::rule)
        .isEmpty();
    assertThat(Files.readString(PAGE))
        .as("the page is stale: run the test with -Dcoverage.regenerate=true")
        .isEqualTo(page);
  }

  private static Observer looker(List<Branch> branches) {
    return new Observer() {
      @Override
      public void transaction(SeenTransaction transaction) {
        branches.forEach(branch -> branch.look(transaction));
      }

      @Override
      public void operation(SeenOperation operation) {
        branches.forEach(branch -> branch.look(operation));
      }
    };
  }

  private static String page(
      OutcomeTable outcomes, EraTable eras, Map<String, List<Branch>> sections) {
    List<String> lines = new ArrayList<>();
    lines.addAll(PageText.INTRODUCTION.lines().toList());
    sections.forEach(
        (title, branches) -> {
          lines.addAll(List.of("", "### " + title, ""));
          lines.add("| Rule | Source | Ledgers | Tests |");
          lines.add("| --- | --- | --- | --- |");
          branches.forEach(branch -> lines.add(branch.line()));
        });
    lines.add("");
    lines.addAll(PageText.OUTCOMES.lines().toList());
    lines.add("");
    lines.addAll(outcomes.lines());
    lines.add("");
    lines.addAll(PageText.ERAS.lines().toList());
    lines.add("");
    lines.addAll(eras.lines());
    return String.join("\n", lines) + "\n";
  }

  @Test
  void shouldNameTestsThatExist() {
    for (Branch branch : branches()) {
      branch.tests().forEach(RulesCoverageTest::requireTest);
    }
  }

  private static void requireTest(String name) {
    String[] parts = name.split("#", -1);
    Path sources =
        Path.of(
            System.getProperty("ledgerbackfill.root"),
            "ledger-backfill-xdr/src/test/java/io/ledgerbackfill/xdr");
    List<Path> files;
    try (var paths = Files.walk(sources)) {
      files = paths.filter(path -> path.endsWith(parts[0] + ".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(files).as(name).hasSize(1);
    String relative = sources.relativize(files.get(0)).toString();
    String className = "io.ledgerbackfill.xdr." + relative.replace(".java", "").replace('/', '.');
    try {
      assertThat(Class.forName(className).getDeclaredMethods())
          .as(name)
          .anyMatch(
              method ->
                  method.getName().equals(parts[1])
                      && AnnotationSupport.isAnnotated(method, Testable.class));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
