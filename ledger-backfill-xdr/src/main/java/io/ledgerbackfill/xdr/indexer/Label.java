package io.ledgerbackfill.xdr.indexer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One of the fixed texts that rows repeat millions of times, such as an operation type or a result
 * code. It carries its encoded form, so that a sink copies bytes instead of encoding a string.
 *
 * <p>Labels are constants of the indexer and immutable; they may be compared by identity.
 *
 * @since 0.1.0
 */
public final class Label {

  private final String text;
  private final byte[] utf8;

  private Label(String text) {
    this.text = text;
    this.utf8 = text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Creates a label, to be kept as a constant.
   *
   * @param text the text: ASCII without NUL, not empty
   * @return the label
   * @throws IllegalArgumentException if the text is something else
   */
  public static Label of(String text) {
    if (text.isEmpty() || text.chars().anyMatch(c -> c == 0 || c >= 0x80)) {
      throw new IllegalArgumentException("a label must be ASCII, and not empty: " + text);
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
   * Returns the encoded text: ASCII, never empty.
   *
   * @return the label's own array, shared by all rows and threads: to be read, never written
   */
  public byte[] utf8() {
    return utf8;
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
