package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FinalException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The content of an object is not what its key promises: truncated, damaged or mislabelled.
 *
 * @since 0.1.0
 */
public sealed class CorruptObjectException extends FinalException
    permits UnfinishedObjectException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final long offset;
  private final boolean compressedForm;

  /**
   * Creates the failure.
   *
   * @param key key of the object
   * @param form which form of the object the offset counts in
   * @param offset where the trouble is, in bytes from the start of that form
   * @param reason what is wrong there
   * @param cause what found it, or null
   */
  CorruptObjectException(
      String key, Form form, long offset, String reason, @Nullable Throwable cause) {
    super(
        String.format(
            Locale.ROOT,
            "object %s is corrupt at byte %d of its %s form: %s",
            key,
            offset,
            form.text,
            reason),
        cause);
    this.key = key;
    this.offset = offset;
    this.compressedForm = form == Form.COMPRESSED;
  }

  /** Says more about one. */
  CorruptObjectException(String message, CorruptObjectException cause) {
    super(message, cause);
    this.key = cause.key;
    this.offset = cause.offset;
    this.compressedForm = cause.compressedForm;
  }

  /** Returns whether the bytes as stored are wrong, as those of an object written in part are. */
  boolean isCompressedForm() {
    return compressedForm;
  }

  /** Which bytes an offset counts. */
  enum Form {
    COMPRESSED("compressed"),
    DECOMPRESSED("decompressed");

    private final String text;

    Form(String text) {
      this.text = text;
    }
  }

  /**
   * Returns which object is corrupt.
   *
   * @return its key, without the store's prefix
   */
  public String key() {
    return key;
  }

  /**
   * Returns where; the message says whether in the compressed or the decompressed form.
   *
   * @return offset in bytes
   */
  public long offset() {
    return offset;
  }
}
