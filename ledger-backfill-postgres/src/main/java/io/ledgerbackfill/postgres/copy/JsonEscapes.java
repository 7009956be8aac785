package io.ledgerbackfill.postgres.copy;

/** Escapes that JSON allows, but {@code jsonb} does not. */
final class JsonEscapes {

  private static final int ESCAPED_NUL_BYTES = 6;

  private JsonEscapes() {}

  /** Index of the first NUL character that is escaped, or −1 if there is none. */
  static int firstNul(byte[] json, int from, int end) {
    for (int p = from; p < end; p++) {
      if (json[p] == '\\') {
        if (isNul(json, p, end)) {
          return p;
        }
        // What is escaped may be a backslash, which begins no escape.
        p++;
      }
    }
    return -1;
  }

  private static boolean isNul(byte[] json, int p, int end) {
    return end - p >= ESCAPED_NUL_BYTES
        && json[p + 1] == 'u'
        && json[p + 2] == '0'
        && json[p + 3] == '0'
        && json[p + 4] == '0'
        && json[p + 5] == '0';
  }
}
