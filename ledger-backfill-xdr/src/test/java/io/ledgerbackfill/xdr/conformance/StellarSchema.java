package io.ledgerbackfill.xdr.conformance;

import io.ledgerbackfill.xdr.generator.Model;
import io.ledgerbackfill.xdr.generator.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The schema that the model was generated from. */
final class StellarSchema {

  static final Schema SCHEMA = read();

  private StellarSchema() {}

  private static Schema read() {
    try {
      return new Model(Path.of(System.getProperty("ledgerbackfill.root"))).schema();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
