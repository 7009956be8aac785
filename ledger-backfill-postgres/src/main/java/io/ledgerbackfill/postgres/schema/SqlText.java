package io.ledgerbackfill.postgres.schema;

/** Pieces of SQL that hold others. */
final class SqlText {

  private SqlText() {}

  static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** An anonymous block, whatever is in the body. */
  static String block(String body) {
    String tag = "$do$";
    while (body.contains(tag)) {
      tag = tag.replace("o$", "oo$");
    }
    return "DO " + tag + "\nBEGIN\n  " + body.stripTrailing() + "\nEND\n" + tag;
  }
}
