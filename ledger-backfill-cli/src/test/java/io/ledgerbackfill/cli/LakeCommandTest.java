package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LakeCommandTest {

  @TempDir private Path folder;

  @Test
  void shouldInspectWhatItGenerated() throws IOException {
    Path lake = folder.resolve("lake");

    Invocation generated =
        Invocation.of(
            "lake",
            "generate",
            "--out=" + lake,
            "--ledgers=50",
            "--from=103",
            "--small",
            "--ledgers-per-file=8",
            "--files-per-partition=2",
            "--network=testnet",
            "--progress=none");
    assertThat(generated).isEqualTo(new Invocation(0, "", ""));
    Files.delete(lake.resolve("FFFFFF8F--112-127/FFFFFF8F--112-119.xdr.zst"));
    Files.writeString(lake.resolve("README"), "not of the lake");

    Invocation inspected = Invocation.of("lake", "inspect", lake.toString());
    assertThat(inspected.exitCode()).isZero();
    assertThat(inspected.out().lines())
        .contains(
            "lake      " + lake,
            "layout    8 ledgers a file, 2 files a partition, *.xdr.zst",
            "network   Test SDF Network ; September 2015",
            "ledgers   103-152",
            "objects   7",
            "holes     1, of 8 ledgers",
            "          112-119 (8)")
        .anyMatch(line -> line.startsWith("sizes     "))
        .anyMatch(line -> line.startsWith("others    1 "));
  }

  @Test
  void shouldPrintALedgerAsJson() throws IOException {
    Path lake = folder.resolve("lake");
    Invocation.of(
        "lake", "generate", "--out=" + lake, "--ledgers=1", "--from=77", "--progress=none");

    Invocation printed = Invocation.of("lake", "inspect", lake.toString(), "--ledger=77");

    assertThat(printed.exitCode()).isZero();
    assertThat(fields(printed.out())).contains("ledgerHeader", "txProcessing", "feeCharged");
    assertThat(printed.out()).contains("\"ledgerSeq\" : 77,");
  }

  /** Reads JSON to its end, which fails if it is none. */
  private static List<String> fields(String json) throws IOException {
    List<String> fields = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentName() != null) {
          fields.add(parser.currentName());
        }
      }
    }
    return fields;
  }

  @Test
  void shouldNameTheObjectThatIsMissing() {
    Path lake = folder.resolve("lake");
    Invocation.of("lake", "generate", "--out=" + lake, "--ledgers=1", "--small", "--progress=none");

    Invocation failed = Invocation.of("lake", "inspect", lake.toString(), "--ledger=3");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).contains("failed: ", "FFFFFFFC--3.xdr.zst");
  }

  @Test
  void shouldNotWriteIntoAUsedFolder() throws IOException {
    Files.writeString(folder.resolve("file"), "precious");

    Invocation refused = Invocation.of("lake", "generate", "--out=" + folder, "--ledgers=1");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("'--out'", "not empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lake                                             | Missing required subcommand",
        "lake generate --ledgers 1                        | --out",
        "lake generate --out X                            | --ledgers",
        "lake generate --out X --ledgers 0                | --ledgers",
        "lake generate --out X --ledgers 1 --from 1       | --from",
        "lake generate --out X --ledgers 1 --seed x       | --seed",
        "lake generate --out X --ledgers 1 --transactions -1 | --transactions",
        "lake generate --out X --ledgers 1 --ledgers-per-file 0 | --ledgers-per-file",
        "lake generate --out X --ledgers 1 --files-per-partition 0 | --files-per-partition",
        "lake generate --out X --ledgers 1 --network=     | --network",
        "lake inspect                                     | LAKE",
        "lake inspect X Y                                 | positional argument",
        "lake inspect X --ledger -1                       | --ledger",
        "lake inspect gopher://x                          | LAKE",
      })
  void shouldRefuseWrongUsage(String args, String named) {
    Invocation wrong = Invocation.of(args.replace("X", folder.toString()).split(" "));

    assertThat(wrong.err()).startsWith("ledger-backfill: ").contains(named, "--help");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  /** A reader's locale may have digits of its own. */
  @Test
  void shouldPrintTheSameDigitsInEveryLocale() {
    Path lake = SmallLake.make(folder, 15);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Invocation.of("lake", "inspect", lake.toString()).out())
          .contains("ledgers   2-16", "objects   15")
          .doesNotContainPattern("[\u0660-\u0669]");
    } finally {
      Locale.setDefault(before);
    }
  }
}
