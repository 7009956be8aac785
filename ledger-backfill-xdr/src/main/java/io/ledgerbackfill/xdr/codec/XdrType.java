package io.ledgerbackfill.xdr.codec;

import java.util.Objects;

/**
 * An XDR type that values can be decoded as, and encoded from. Each generated type has one, called
 * {@code XDR}.
 *
 * @param <T> what its values are in Java
 * @since 0.1.0
 */
public final class XdrType<T> {

  private final String name;
  private final boolean indexed;
  private final Validator validator;
  private final Reader<T> reader;
  private final Writer<T> writer;

  /**
   * Creates a type. For generated code.
   *
   * @param name the XDR name
   * @param indexed whether a value has a node in the index
   * @param validator validates a value
   * @param reader reads a validated value
   * @param writer writes a value
   */
  public XdrType(
      String name, boolean indexed, Validator validator, Reader<T> reader, Writer<T> writer) {
    this.name = name;
    this.indexed = indexed;
    this.validator = validator;
    this.reader = reader;
    this.writer = writer;
  }

  /**
   * Returns what the type is called.
   *
   * @return the XDR name
   */
  public String name() {
    return name;
  }

  /**
   * Validates bytes that must be exactly one value, and indexes it. Offsets in exceptions count
   * from the start of the range.
   *
   * @param bytes where the value is; not to be changed while the document is read
   * @param offset where it begins
   * @param length its bytes
   * @param document takes the value; empty if this fails
   * @throws XdrException if the bytes are not a value of this type, or more than that
   */
  public void index(byte[] bytes, int offset, int length, XdrDocument document) {
    int end = indexFirst(bytes, offset, length, offset, document);
    if (end != offset + length) {
      throw document.fail(
          end, name, "trailing bytes: the value ends, but " + (offset + length - end) + " remain");
    }
  }

  /**
   * Validates bytes that must be exactly one value, and indexes it.
   *
   * @param bytes the value
   * @return a new document of the value
   * @throws XdrException if the bytes are not a value of this type, or more than that
   */
  public XdrDocument index(byte[] bytes) {
    XdrDocument document = new XdrDocument();
    index(bytes, 0, bytes.length, document);
    return document;
  }

  /**
   * Validates and indexes a value that other bytes may follow.
   *
   * @param bytes where the value is; not to be changed while the document is read
   * @param offset where it begins
   * @param length bytes that it may take at most
   * @param base where offsets in exceptions count from: an offset, at most {@code offset}
   * @param document takes the value; empty if this fails
   * @return the offset after the value
   * @throws XdrException if the bytes do not begin with a value of this type
   */
  public int indexFirst(byte[] bytes, int offset, int length, int base, XdrDocument document) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    try {
      return document.fill(bytes, offset, offset + length, base, validator, indexed);
    } catch (StackOverflowError e) {
      throw stackTooSmall(e);
    }
  }

  /**
   * Copies the value of a document. This takes more of the thread's stack than indexing did.
   *
   * @param document filled through this type
   * @return the value
   * @throws XdrException if the value is nested too deep for the stack of this thread
   */
  public T read(XdrDocument document) {
    return read(document, document.root());
  }

  /**
   * Copies a part of a document. This takes more of the thread's stack than indexing did.
   *
   * @param document where the part is
   * @param position the position of a value of this type, as the static methods of the generated
   *     types give it; of another type's value the result is arbitrary
   * @return the value
   * @throws XdrException if the value is nested too deep for the stack of this thread
   */
  public T read(XdrDocument document, long position) {
    try {
      return reader.read(document, position);
    } catch (StackOverflowError e) {
      throw stackTooSmall(e);
    }
  }

  private XdrException stackTooSmall(StackOverflowError e) {
    return new XdrException(0, name, "nested too deep for the stack of this thread", e);
  }

  /**
   * Decodes a value.
   *
   * @param bytes exactly one value
   * @return the value
   * @throws XdrException if the bytes are not a value of this type, or more than that
   */
  public T decode(byte[] bytes) {
    return read(index(bytes));
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void write(T value, XdrWriter out) {
    writer.write(out, value);
  }

  /**
   * Encodes a value.
   *
   * @param value the value
   * @return its bytes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public byte[] encode(T value) {
    XdrWriter out = new XdrWriter();
    write(value, out);
    return out.toByteArray();
  }

  @Override
  public String toString() {
    return name;
  }

  /** Validates a value. For generated code. */
  @FunctionalInterface
  public interface Validator {

    /**
     * Validates a value.
     *
     * @param tape takes the index, and builds exceptions
     * @param bytes where the value is
     * @param p its offset
     * @param end where the input ends
     * @return the offset after the value
     */
    int validate(XdrTape tape, byte[] bytes, int p, int end);
  }

  /**
   * Reads a validated value. For generated code.
   *
   * @param <T> type of the value
   */
  @FunctionalInterface
  public interface Reader<T> {

    /**
     * Reads a value.
     *
     * @param doc where it is
     * @param position its position
     * @return the value
     */
    T read(XdrDocument doc, long position);
  }

  /**
   * Writes a value. For generated code.
   *
   * @param <T> type of the value
   */
  @FunctionalInterface
  public interface Writer<T> {

    /**
     * Writes a value.
     *
     * @param out where it goes
     * @param value the value
     */
    void write(XdrWriter out, T value);
  }
}
