package io.ledgerbackfill.postgres.copy;

import java.nio.charset.StandardCharsets;

/**
 * Names of tables, columns and schemas, as SQL text.
 *
 * @since 0.1.0
 */
public final class Identifiers {

  /** PostgreSQL's NAMEDATALEN less one: it would cut longer names silently. */
  private static final int MAX_BYTES = 63;

  private Identifiers() {}

  /**
   * Quotes a name, so that it is taken as it stands: upper case, spaces, quotes and all.
   *
   * @param name the name, without quotes
   * @return the name in double quotes
   * @throws IllegalArgumentException if PostgreSQL can't have such a name: it is empty, has a NUL
   *     character, or is longer than 63 bytes
   */
  public static String quote(String name) {
    return '"' + check(name).replace("\"", "\"\"") + '"';
  }

  static String check(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("name is empty");
    }
    if (name.indexOf(0) >= 0) {
      throw new IllegalArgumentException("name has a NUL character");
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new IllegalArgumentException("name is longer than " + MAX_BYTES + " bytes: " + name);
    }
    return name;
  }
}
