package io.ledgerbackfill.xdr.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the schema and the classes made from it are in a checkout of the project. */
public final class Model {

  /** From the root of the project, as the generated files name it. */
  private static final String SCHEMA = "ledger-backfill-xdr/src/main/xdr/stellar.x";

  private static final String CLASSES =
      "ledger-backfill-xdr/src/main/java/io/ledgerbackfill/xdr/model";

  private final Path schema;
  private final Path classes;

  /**
   * Finds both.
   *
   * @param root the root of the project
   */
  public Model(Path root) {
    this.schema = root.resolve(SCHEMA);
    this.classes = root.resolve(CLASSES);
  }

  /**
   * Reads the schema.
   *
   * @return its definitions
   * @throws IOException if the file can't be read
   */
  public Schema schema() throws IOException {
    return Parser.parse(Files.readString(schema));
  }

  /** Returns what the generator writes, by file name. */
  SortedMap<String, String> generated() throws IOException {
    return new Generator(schema(), SourceHeader.of(SCHEMA, Files.readAllBytes(schema))).sources();
  }

  /** Returns what is there, by file name, but for the package's own description. */
  SortedMap<String, String> present() throws IOException {
    List<Path> files;
    try (var paths = Files.list(classes)) {
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

  /** Writes all classes anew, and deletes those that the schema has no more. */
  void regenerate() throws IOException {
    SortedMap<String, String> generated = generated();
    for (String name : present().keySet()) {
      if (!generated.containsKey(name)) {
        Files.delete(classes.resolve(name));
      }
    }
    for (Map.Entry<String, String> source : generated.entrySet()) {
      Files.writeString(classes.resolve(source.getKey()), source.getValue());
    }
  }
}
