package io.ledgerbackfill.xdr.generator;

/** Text of the schema in the form that Javadoc wants. */
final class CodeText {

  private CodeText() {}

  static String javadoc(String comment) {
    return comment
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;");
  }
}
