package io.ledgerbackfill.xdr.codec;

import org.jspecify.annotations.Nullable;

/**
 * Says that bytes are not the XDR value they should be: where, in which type, and why.
 *
 * @since 0.1.0
 */
public final class XdrException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The byte offset. */
  private final long offset;

  /** The XDR type, with the field where one is meant. */
  private final String type;

  /** What is wrong. */
  private final String reason;

  /** Whether more bytes might mend it. */
  private final boolean truncated;

  /**
   * Creates an exception.
   *
   * @param offset where the trouble begins, in bytes from the start of what was decoded
   * @param type the XDR type there, followed by a dot and a field where one is meant
   * @param reason what is wrong
   */
  public XdrException(long offset, String type, String reason) {
    this(offset, type, reason, false, null);
  }

  XdrException(long offset, String type, String reason, @Nullable Throwable cause) {
    this(offset, type, reason, false, cause);
  }

  private XdrException(
      long offset, String type, String reason, boolean truncated, @Nullable Throwable cause) {
    super(type + " at byte " + offset + ": " + reason, cause);
    this.offset = offset;
    this.type = type;
    this.reason = reason;
    this.truncated = truncated;
  }

  /** Says that the bytes end before the value does. */
  static XdrException truncated(long offset, String type, String reason) {
    return new XdrException(offset, type, reason, true, null);
  }

  /**
   * Returns the same, as told by who decodes bytes that lie within others.
   *
   * @param bytes how many bytes come before those that were decoded
   * @return an exception whose offset counts from the first of these
   */
  public XdrException after(long bytes) {
    return new XdrException(offset + bytes, type, reason, truncated, getCause());
  }

  /**
   * Returns where the trouble begins.
   *
   * @return bytes from the start of what was decoded
   */
  public long offset() {
    return offset;
  }

  /**
   * Returns which type the bytes should be.
   *
   * @return an XDR type, followed by a dot and a field where one is meant, e.g. {@code
   *     Transaction.operations}
   */
  public String type() {
    return type;
  }

  /**
   * Returns whether the bytes may just end too early: they are right so far, but more are needed,
   * or a length or count claims more than there are. Everything else stays wrong whatever follows.
   *
   * @return true if decoding may succeed with more bytes
   */
  public boolean isTruncated() {
    return truncated;
  }

  /**
   * Returns what is wrong.
   *
   * @return the reason, without place and type
   */
  public String reason() {
    return reason;
  }
}
