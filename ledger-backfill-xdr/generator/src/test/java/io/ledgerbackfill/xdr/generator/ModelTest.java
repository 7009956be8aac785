package io.ledgerbackfill.xdr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {

  private static final Path ROOT = Path.of(System.getProperty("ledgerbackfill.root"));
  private static final Path SCHEMA = Path.of("ledger-backfill-xdr/src/main/xdr/stellar.x");
  private static final Path CLASSES =
      Path.of("ledger-backfill-xdr/src/main/java/io/ledgerbackfill/xdr/model");

  /** Write them anew as CONTRIBUTING.md says if this fails. */
  @Test
  void shouldFindWhatTheGeneratorWrites() throws IOException {
    SortedMap<String, String> generated = new Model(ROOT).generated();
    SortedMap<String, String> present = new Model(ROOT).present();
    assertThat(present.keySet()).isEqualTo(generated.keySet());
    generated.forEach((name, source) -> assertThat(present.get(name)).as(name).isEqualTo(source));
  }

  @Test
  void shouldWriteTheSameEachTime() throws IOException {
    assertThat(new Model(ROOT).generated()).isEqualTo(new Model(ROOT).generated());
  }

  @Test
  void shouldNameTheSchemaAndItsHashInEachFile() throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(ROOT.resolve(SCHEMA)));
    assertThat(new Model(ROOT).present().values())
        .isNotEmpty()
        .allSatisfy(
            source ->
                assertThat(source)
                    .startsWith("// Generated from " + SCHEMA + "; not to be edited.\n")
                    .contains("\n// SHA-256 " + HexFormat.of().formatHex(hash) + "\n"));
  }

  @Test
  void shouldWriteAllAnewAndDeleteWhatTheSchemaLacks(@TempDir Path root) throws IOException {
    Files.createDirectories(root.resolve(CLASSES));
    Files.createDirectories(root.resolve(SCHEMA).getParent());
    Files.writeString(root.resolve(SCHEMA), "const PROTOCOL = 7; typedef int Number;");
    for (String name : new String[] {"Number.java", "Gone.java", "package-info.java"}) {
      Files.writeString(root.resolve(CLASSES).resolve(name), "old");
    }
    Regenerate.main(new String[] {root.toString()});
    Model model = new Model(root);
    assertThat(model.present())
        .isEqualTo(model.generated())
        .containsOnlyKeys("Number.java", "StellarXdr.java");
    assertThat(root.resolve(CLASSES).resolve("package-info.java")).hasContent("old");
  }
}
