package io.ledgerbackfill.xdr.indexer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One of the fixed texts that rows repeat millions of times, such as an operation type or a result
 * code. It carries its encoded form, so that a sink copies bytes instead of encoding a string.
 *
 * <p>Immutable. Those of the indexer are constants, which may be compared by identity.
 *
 * @since 0.1.0
 */
public final class Label {

  private final String text;
  private final byte[] utf8;
  private final byte[] utf8WithLength;

  private Label(String text) {
    this.text = text;
    this.utf8 = text.getBytes(StandardCharsets.UTF_8);
    this.utf8WithLength =
        ByteBuffer.allocate(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8).array();
  }

  /**
   * Creates a label, to be kept as a constant.
   *
   * @param text the text
   * @return the label
   * @throws IllegalArgumentException if it has a NUL character or half a surrogate pair, which no
   *     column can hold
   */
  public static Label of(String text) {
    int nul = text.indexOf(0);
    if (nul >= 0) {
      throw new IllegalArgumentException("text has a NUL character at index " + nul);
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("text has half a surrogate pair");
    }
    return new Label(text);
  }

  /**
   * Makes several labels.
   *
   * @param texts their texts, as {@link #of} takes them
   * @return the labels, in that order
   */
  public static Label[] list(String... texts) {
    return Arrays.stream(texts).map(Label::of).toArray(Label[]::new);
  }

  /**
   * Returns the encoded text.
   *
   * @return the label's own array, shared by all rows and threads: to be read, never written
   */
  public byte[] utf8() {
    return utf8;
  }

  /**
   * Returns the encoded text with its length in bytes before it, four bytes, most significant
   * first: a whole field of binary COPY.
   *
   * @return the label's own array, shared by all rows and threads: to be read, never written
   */
  public byte[] utf8WithLength() {
    return utf8WithLength;
  }

  /**
   * Returns the text.
   *
   * @return the text as it stands in the row
   */
  @Override
  public String toString() {
    return text;
  }
}
