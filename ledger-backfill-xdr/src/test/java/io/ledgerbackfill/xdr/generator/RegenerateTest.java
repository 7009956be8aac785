package io.ledgerbackfill.xdr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RegenerateTest {

  private static final Path MODULE =
      Path.of(System.getProperty("ledgerbackfill.root"), "ledger-backfill-xdr");
  static final Path SCHEMA = MODULE.resolve("src/main/xdr/stellar.x");
  private static final Path MODEL = MODULE.resolve("src/main/java/io/ledgerbackfill/xdr/model");

  @Test
  void shouldFindWhatTheGeneratorWrites() throws IOException {
    SortedMap<String, String> generated =
        new Generator(Parser.parse(Files.readString(SCHEMA))).sources();
    if (Boolean.getBoolean("xdr.regenerate")) {
      write(generated);
    }
    SortedMap<String, String> present = present();
    assertThat(present.keySet()).isEqualTo(generated.keySet());
    generated.forEach((name, source) -> assertThat(present.get(name)).as(name).isEqualTo(source));
  }

  private static void write(SortedMap<String, String> generated) throws IOException {
    for (String name : present().keySet()) {
      if (!generated.containsKey(name)) {
        Files.delete(MODEL.resolve(name));
      }
    }
    for (Map.Entry<String, String> source : generated.entrySet()) {
      Files.writeString(MODEL.resolve(source.getKey()), source.getValue());
    }
  }

  private static SortedMap<String, String> present() throws IOException {
    List<Path> files;
    try (var paths = Files.list(MODEL)) {
      files = paths.toList();
    }
    SortedMap<String, String> present = new TreeMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (!name.equals("package-info.java")) {
        present.put(name, Files.readString(file));
      }
    }
    return present;
  }
}
