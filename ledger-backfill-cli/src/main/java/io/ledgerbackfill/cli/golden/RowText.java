package io.ledgerbackfill.cli.golden;

import java.util.List;

/** Shows rows to people. */
final class RowText {

  private static final String NULL = "\\N";
  private static final int MAX_LENGTH = 80;

  private RowText() {}

  /** Names the values of a row in the text form of COPY, leaving out those that are NULL. */
  static String of(List<String> columns, String row) {
    StringBuilder text = new StringBuilder();
    String[] values = row.split("\t", -1);
    for (int i = 0; i < values.length; i++) {
      if (!values[i].equals(NULL)) {
        text.append(text.isEmpty() ? "" : " ")
            .append(i < columns.size() ? columns.get(i) : "column " + (i + 1))
            .append('=')
            .append(shorten(unescape(values[i])));
      }
    }
    return text.toString();
  }

  /** COPY doubles backslashes, such as that of {@code \x30}. */
  private static String unescape(String value) {
    return value.replace("\\\\", "\\");
  }

  /** Cuts what is long. */
  static String shorten(String value) {
    return value.length() <= MAX_LENGTH
        ? value
        : value.substring(0, MAX_LENGTH) + "… (" + value.length() + " characters)";
  }
}
