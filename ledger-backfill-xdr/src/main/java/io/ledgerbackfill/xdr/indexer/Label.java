package io.ledgerbackfill.xdr.indexer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One of the fixed texts that rows repeat millions of times, such as an operation type or a result
 * code. It carries its encoded form, so that a sink copies bytes instead of encoding a string.
 *
 * <p>Labels are constants of the indexer and immutable; they may be compared by identity.
 */
public final class Label {

  private final String text;
  private final byte[] utf8;

  private Label(String text) {
    this.text = text;
    this.utf8 = text.getBytes(StandardCharsets.US_ASCII);
  }

  static Label of(String text) {
    return new Label(text);
  }

  static Label[] list(String... texts) {
    return Arrays.stream(texts).map(Label::of).toArray(Label[]::new);
  }

  /**
   * Gives the encoded text: ASCII, never empty.
   *
   * @return the label's own array, shared by all rows and threads: to be read, never written
   */
  public byte[] utf8() {
    return utf8;
  }

  /**
   * Gives the text.
   *
   * @return the text as it stands in the row
   */
  @Override
  public String toString() {
    return text;
  }
}
