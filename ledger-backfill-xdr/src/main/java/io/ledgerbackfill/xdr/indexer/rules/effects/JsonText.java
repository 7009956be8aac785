package io.ledgerbackfill.xdr.indexer.rules.effects;

/**
 * Puts the JSON text of the column {@code key_value} together, in UTF-8. Names and values come from
 * the wire, where nothing makes them UTF-8: each byte that is no part of valid UTF-8 becomes
 * U+FFFD, as with the reference. Written again and again.
 *
 * <p>There is room for what XDR allows: a name and two values of 64 bytes each.
 */
final class JsonText {

  private static final int CAPACITY = 1024;

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  private static final byte[] BASE64 = new byte[64];

  static {
    for (int i = 0; i < 26; i++) {
      BASE64[i] = (byte) ('A' + i);
      BASE64[26 + i] = (byte) ('a' + i);
    }
    for (int i = 0; i < 10; i++) {
      BASE64[52 + i] = (byte) ('0' + i);
    }
    BASE64[62] = '+';
    BASE64[63] = '/';
  }

  private final byte[] utf8 = new byte[CAPACITY];
  private int length;

  void clear() {
    length = 0;
  }

  /** Returns the array in which the text is, from the start. */
  byte[] utf8() {
    return utf8;
  }

  /** Returns how many bytes the text has. */
  int length() {
    return length;
  }

  void beginObject() {
    put('{');
  }

  void endObject() {
    put('}');
  }

  /** Writes the name of a member, whose value comes next. */
  void name(byte[] bytes, int offset, int count) {
    if (utf8[length - 1] != '{') {
      put(',');
    }
    text(bytes, offset, count);
    put(':');
  }

  /** Writes a text. */
  void text(byte[] bytes, int offset, int count) {
    put('"');
    int end = offset + count;
    int p = offset;
    while (p < end) {
      int size = sequence(bytes, p, end);
      if (size == 0) {
        put(0xEF);
        put(0xBF);
        put(0xBD);
        p++;
      } else if (size == 1) {
        character(bytes[p++]);
      } else {
        System.arraycopy(bytes, p, utf8, length, size);
        length += size;
        p += size;
      }
    }
    put('"');
  }

  private void character(byte ascii) {
    if (ascii < ' ') {
      put('\\');
      put('u');
      put('0');
      put('0');
      put(HEX[ascii >> 4]);
      put(HEX[ascii & 0xF]);
    } else {
      if (ascii == '"' || ascii == '\\') {
        put('\\');
      }
      put(ascii);
    }
  }

  /** Writes a text that stands for bytes: the standard alphabet of RFC 4648, padded. */
  void base64(byte[] bytes, int offset, int count) {
    put('"');
    int end = offset + count;
    for (int p = offset; p < end; p += 3) {
      int left = end - p;
      int group =
          (bytes[p] & 0xFF) << 16
              | (left > 1 ? (bytes[p + 1] & 0xFF) << 8 : 0)
              | (left > 2 ? bytes[p + 2] & 0xFF : 0);
      put(BASE64[group >> 18]);
      put(BASE64[group >> 12 & 0x3F]);
      put(left > 1 ? BASE64[group >> 6 & 0x3F] : '=');
      put(left > 2 ? BASE64[group & 0x3F] : '=');
    }
    put('"');
  }

  private void put(int value) {
    utf8[length++] = (byte) value;
  }

  /** Returns the bytes of the valid sequence that starts here (Unicode's table 3-7), or 0. */
  private static int sequence(byte[] bytes, int p, int end) {
    int lead = bytes[p] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || size > end - p) {
      return 0;
    }
    // Neither a longer form than needed, nor a surrogate, nor beyond U+10FFFF.
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    int second = bytes[p + 1] & 0xFF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = 2; i < size; i++) {
      if ((bytes[p + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return size;
  }
}
