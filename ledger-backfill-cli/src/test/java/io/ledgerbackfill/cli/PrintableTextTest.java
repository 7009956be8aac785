package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

  private static final String EVIL =
      "a\u001b[2Jb\nc\rd\u0000e\u007ff\u009bg\u202eh\u2066i\u200fj\ud800k\u2028l";
  private static final String ESCAPED =
      "a\\u001b[2Jb\\nc\\rd\\u0000e\\u007ff\\u009bg\\u202eh\\u2066i\\u200fj\\ud800k\\u2028l";

  @TempDir private Path folder;

  @Test
  void shouldEscapeWhatATerminalDoesNotShow() {
    assertThat(PrintableText.line(EVIL)).isEqualTo(ESCAPED);
    assertThat(PrintableText.line("plain, \t Ä 漢字 😀")).isEqualTo("plain, \t Ä 漢字 😀");
  }

  @Test
  void shouldEscapeLinesAndWhatIsPutIntoFormats() {
    StringWriter text = new StringWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (LineWriter writer = new LineWriter(text);
        PrintStream stream = new LineStream(bytes, StandardCharsets.UTF_8)) {
      writer.printf(Locale.ROOT, "%s, %,d%n", EVIL, 1000).println(EVIL);
      stream.printf(Locale.ROOT, "%s, %,d%n", EVIL, 1000).println(EVIL);
      new Exception(EVIL).printStackTrace(stream);
    }

    assertThat(text.toString().lines()).containsExactly(ESCAPED + ", 1,000", ESCAPED);
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .startsWith(ESCAPED + ", 1,000", ESCAPED, "java.lang.Exception: " + ESCAPED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lake inspect LAKE",
        "backfill --lake LAKE --network pubnet --jdbc jdbc:postgresql://localhost:1/x",
        "backfill --lake LAKE --jdbc jdbc:postgresql://localhost:1/x",
        "backfill -v --lake LAKE --jdbc jdbc:postgresql://localhost:1/x",
      })
  void shouldEscapeWhatAManifestAndNamesOfFilesSay(String args) throws IOException {
    Path lake = Files.createDirectory(folder.resolve("la\u001b[2J\nke"));
    Files.writeString(
        lake.resolve(".config.json"),
        "{\"ledgersPerBatch\":1,\"batchesPerPartition\":1,\"networkPassphrase\":"
            + "\"x\\u001b[2J\\nledger-backfill: complete\\u202e\"}");
    Files.writeString(lake.resolve("FFFFFFFD--2.xdr.zst"), "no ledger");

    String[] split = args.split(" ");
    for (int i = 0; i < split.length; i++) {
      split[i] = split[i].replace("LAKE", lake.toString());
    }
    Invocation run = Invocation.of(split);

    assertThat(run.out() + run.err())
        .isNotEmpty()
        .doesNotContain("\u001b", "\u202e")
        .doesNotContain("\nledger-backfill: complete");
  }

  /** A server's message has lines; none of them looks like one of ours. */
  @Test
  void shouldIndentTheFurtherLinesOfAFailure() {
    StringWriter text = new StringWriter();
    Failures.print(
        new IllegalStateException("refused\nledger-backfill: complete\u001b[1A"),
        new LineWriter(text));

    assertThat(text.toString().lines())
        .containsExactly(
            "ledger-backfill: failed: refused", "  ledger-backfill: complete\\u001b[1A");
  }

  @Test
  void shouldEscapeInJson() throws IOException {
    StringWriter text = new StringWriter();
    try (var json = Json.generator(text)) {
      json.writeString(EVIL.replace("\ud800", ""));
    }

    assertThat(text.toString()).matches("[\\x20-\\x7e]+").contains("\\u007F", "\\u009B", "\\u202E");
  }
}
