package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  private ReportFile file(Path path) {
    return new ReportFile(path, new LineWriter(err));
  }

  @Test
  void shouldRefuseWhatCannotBeWritten() throws IOException {
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> file(none.resolve("r.json")))
        .isInstanceOf(UsageException.class)
        .hasMessageContainingAll("--report", "there is no folder " + none);
    assertThatThrownBy(() -> file(folder))
        .isInstanceOf(UsageException.class)
        .hasMessageContainingAll("--report", "it is a folder");
    assertThatThrownBy(() -> file(Path.of("/proc/r.json")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--report");
  }

  @Test
  void shouldLeaveAnOlderReportUntilThereIsANewOne() throws IOException {
    Path path = Files.writeString(folder.resolve("r.json"), "older");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), path);

    ReportFile file = file(link);
    assertThat(path).hasContent("older");
    file.writeFailure("password=hidden");

    assertThat(path).content().contains("\"failure\" : \"password=****\"");
    assertThat(link).isSymbolicLink();
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(path, link);
    }
  }

  @Test
  void shouldWriteOneReportAlsoWhenInterrupted() throws IOException {
    Path path = folder.resolve("r.json");
    ReportFile file = file(path);

    Thread.currentThread().interrupt();
    file.writeFailure("first");
    assertThat(Thread.interrupted()).isTrue();
    file.writeFailure("second");

    assertThat(path).content().contains("first").doesNotContain("second");
  }

  @Test
  void shouldOnlySaySoWhenItCannotBeWrittenAfterAll() throws IOException {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    ReportFile file = file(gone.resolve("r.json"));
    Files.delete(gone);

    file.writeFailure("failure");

    assertThat(file.hasFailed()).isTrue();
    assertThat(err.toString()).contains("can't write the report", gone.toString());
  }

  @Test
  void shouldDoNothingWithoutAPath() {
    ReportFile file = new ReportFile(null, new LineWriter(err));
    file.writeFailure("failure");

    assertThat(file.hasFailed()).isFalse();
    assertThat(err.toString()).isEmpty();
  }
}
