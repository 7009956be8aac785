package io.ledgerbackfill.xdr.generator;

/** Says what is wrong with a schema. */
public final class SchemaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SchemaException(String message) {
    super(message);
  }

  SchemaException(int line, String message) {
    super("line " + line + ": " + message);
  }
}
