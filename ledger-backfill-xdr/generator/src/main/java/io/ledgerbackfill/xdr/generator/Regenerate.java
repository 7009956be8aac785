package io.ledgerbackfill.xdr.generator;

import java.io.IOException;
import java.nio.file.Path;

/** The command that writes the classes anew; {@code CONTRIBUTING.md} names it. */
public final class Regenerate {

  private Regenerate() {}

  /**
   * Writes the classes.
   *
   * @param arguments the root of the project
   * @throws IOException if the schema can't be read, or a class can't be written
   */
  public static void main(String[] arguments) throws IOException {
    new Model(Path.of(arguments[0])).regenerate();
  }
}
