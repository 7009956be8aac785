package io.ledgerbackfill.xdr.codec;

import io.ledgerbackfill.core.spi.FinalException;
import org.jspecify.annotations.Nullable;

/** Says that bytes are not the XDR value they should be: where, in which type, and why. */
public final class XdrException extends FinalException {

  private static final long serialVersionUID = 1L;

  /** The byte offset. */
  private final long offset;

  /** The XDR type, with the field where one is meant. */
  private final String type;

  /** What is wrong. */
  private final String reason;

  /**
   * Makes an exception.
   *
   * @param offset where the trouble begins, in bytes from the start of what was decoded
   * @param type the XDR type there, followed by a dot and a field where one is meant
   * @param reason what is wrong
   */
  public XdrException(long offset, String type, String reason) {
    this(offset, type, reason, null);
  }

  XdrException(long offset, String type, String reason, @Nullable Throwable cause) {
    super(type + " at byte " + offset + ": " + reason, cause);
    this.offset = offset;
    this.type = type;
    this.reason = reason;
  }

  /**
   * Tells where the trouble begins.
   *
   * @return bytes from the start of what was decoded
   */
  public long offset() {
    return offset;
  }

  /**
   * Tells which type the bytes should be.
   *
   * @return an XDR type, followed by a dot and a field where one is meant, e.g. {@code
   *     Transaction.operations}
   */
  public String type() {
    return type;
  }

  /**
   * Tells what is wrong.
   *
   * @return the reason, without place and type
   */
  public String reason() {
    return reason;
  }
}
