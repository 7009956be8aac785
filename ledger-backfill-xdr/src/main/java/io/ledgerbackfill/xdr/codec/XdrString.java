package io.ledgerbackfill.xdr.codec;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A text of XDR. Texts should be ASCII, but nothing enforces it, so it is kept as bytes.
 *
 * @param bytes its bytes
 * @since 0.1.0
 */
public record XdrString(Opaque bytes) {

  /**
   * Checks the argument.
   *
   * @param bytes its bytes
   */
  public XdrString {
    Objects.requireNonNull(bytes, "bytes");
  }

  /**
   * Creates a text.
   *
   * @param text the text, which is written as UTF-8
   * @return the value
   */
  public static XdrString of(String text) {
    return new XdrString(Opaque.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Reads the text as UTF-8.
   *
   * @return the text, with replacement characters for what is no UTF-8
   */
  @Override
  public String toString() {
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }
}
