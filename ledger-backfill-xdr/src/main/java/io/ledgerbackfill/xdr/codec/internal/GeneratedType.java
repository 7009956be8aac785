package io.ledgerbackfill.xdr.codec.internal;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import java.util.Objects;

/**
 * A type by what was generated for it.
 *
 * @param <T> what its values are in Java
 */
public final class GeneratedType<T> implements XdrType<T> {

  private static final DocumentAccess ACCESS = DocumentAccess.get();

  private final String name;
  private final String viewed;
  private final boolean indexed;
  private final Validator validator;
  private final Reader<T> reader;
  private final Writer<T> writer;

  /**
   * Creates a type.
   *
   * @param name the XDR name
   * @param viewed what positions of values are said to be of: the type that a typedef stands for
   * @param indexed whether a value has a node in the index
   * @param validator validates a value
   * @param reader reads a validated value
   * @param writer writes a value
   */
  public GeneratedType(
      String name,
      String viewed,
      boolean indexed,
      Validator validator,
      Reader<T> reader,
      Writer<T> writer) {
    this.name = name;
    this.viewed = viewed;
    this.indexed = indexed;
    this.validator = validator;
    this.reader = reader;
    this.writer = writer;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void index(byte[] bytes, int offset, int length, XdrDocument document) {
    int end = indexFirst(bytes, offset, length, offset, document);
    if (end != offset + length) {
      int rest = offset + length - end;
      XdrException trailing =
          ACCESS
              .tape(document)
              .fail(end, name, "trailing bytes: the value ends, but " + rest + " remain");
      document.clear();
      throw trailing;
    }
  }

  @Override
  public XdrDocument index(byte[] bytes) {
    XdrDocument document = new XdrDocument();
    index(bytes, 0, bytes.length, document);
    return document;
  }

  @Override
  public int indexFirst(byte[] bytes, int offset, int length, int base, XdrDocument document) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    document.clear();
    XdrTape tape = ACCESS.tape(document);
    tape.clear(base);
    int end;
    try {
      end = validator.validate(tape, bytes, offset, offset + length);
    } catch (StackOverflowError e) {
      throw ACCESS.stackTooSmall(name, e);
    }
    long root = Views.position(offset, indexed ? XdrTape.FIRST_NODE : 0);
    ACCESS.fill(document, bytes, offset, end, Views.found(document, root, viewed));
    return end;
  }

  @Override
  public T read(XdrDocument document) {
    return read(document, document.root());
  }

  @Override
  public T read(XdrDocument document, long position) {
    Views.check(document, position, viewed);
    try {
      return reader.read(document, position);
    } catch (StackOverflowError e) {
      throw ACCESS.stackTooSmall(name, e);
    }
  }

  @Override
  public T decode(byte[] bytes) {
    return read(index(bytes));
  }

  @Override
  public void write(T value, XdrWriter out) {
    writer.write(out, value);
  }

  @Override
  public byte[] encode(T value) {
    XdrWriter out = new XdrWriter();
    write(value, out);
    return out.toByteArray();
  }

  @Override
  public String toString() {
    return name;
  }

  /** Validates a value. */
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

  /** Reads a validated value by its position. */
  @FunctionalInterface
  public interface Reader<T> {

    /** Returns the value. */
    T read(XdrDocument doc, long position);
  }

  /** Writes a value. */
  @FunctionalInterface
  public interface Writer<T> {

    /** Writes it. */
    void write(XdrWriter out, T value);
  }
}
