package io.ledgerbackfill.postgres.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A text that recurs millions of times (a result code, an operation's type), encoded once. Keep it
 * in a constant; {@link RowWriter#text(EncodedText)} only copies it. Immutable.
 *
 * @since 0.1.0
 */
public final class EncodedText {

  private final String value;

  /** The whole field: length and UTF-8. */
  private final byte[] field;

  private EncodedText(String value, byte[] field) {
    this.value = value;
    this.field = field;
  }

  /**
   * Encodes a text.
   *
   * @param value the text
   * @return its encoded form
   * @throws IllegalArgumentException if it has a NUL character or half a surrogate pair
   */
  public static EncodedText of(String value) {
    if (Utf8.length(value) < 0) {
      throw new IllegalArgumentException(Utf8.complaint(value));
    }
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    return new EncodedText(
        value, ByteBuffer.allocate(4 + utf8.length).putInt(utf8.length).put(utf8).array());
  }

  byte[] field() {
    return field;
  }

  /**
   * Returns the text.
   *
   * @return the text as it was given
   */
  @Override
  public String toString() {
    return value;
  }
}
