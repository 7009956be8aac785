package io.ledgerbackfill.xdr.generator;

/**
 * A word, number or sign of a schema.
 *
 * @param text the token itself; empty at the end of the schema
 * @param line the line it stands in, from 1
 * @param comment the comment directly above it, without its signs; empty if there is none
 */
record Token(String text, int line, String comment) {

  boolean isEnd() {
    return text.isEmpty();
  }
}
