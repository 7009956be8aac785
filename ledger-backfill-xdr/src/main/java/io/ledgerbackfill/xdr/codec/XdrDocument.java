package io.ledgerbackfill.xdr.codec;

import io.ledgerbackfill.xdr.codec.internal.DocumentAccess;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Arrays;

/**
 * One validated XDR value: its bytes, and an index that lets any part be read at once. Filled by
 * {@link XdrType#index}, and filled again with other values as often as wanted; once it has grown
 * to the size that its values need, it allocates nothing.
 *
 * <p>Parts of the value are named by positions: plain {@code long} numbers, valid until the
 * document is filled again, which the static methods of the generated types take and give. An array
 * is named by a position, too: {@link #size} tells its elements, and the element type's {@code at}
 * finds them. Bytes and texts are named by slices, from which {@link #offset} and {@link #length}
 * tell where their content is:
 *
 * <pre>{@code
 * long operations = Transaction.operations(doc, tx);
 * for (int i = 0; i < doc.size(operations); i++) {
 *   long operation = Operation.at(doc, operations, i);
 *   OperationType type = OperationBody.type(doc, Operation.body(doc, operation));
 *   int from = XdrDocument.offset(operation);
 *   out.write(doc.bytes(), from, Operation.end(doc, operation) - from);
 * }
 * }</pre>
 *
 * <p>Reading can't fail, with two exceptions that are mistakes of the caller: an arm of a union may
 * only be read if the discriminant says that it is there, and an optional field only if its {@code
 * has} method says so. Both are asserted; without assertions, the result is arbitrary.
 *
 * <p>The document refers to the array that it was filled from, which must not change meanwhile. It
 * may be read by many threads at once, but filled by one alone.
 *
 * @since 0.1.0
 */
public final class XdrDocument {

  /**
   * The nesting that is allowed unless something else is said: half as much again as stellar-core
   * lets into a ledger, which is 500, and little enough for the stack of a thread of usual size.
   */
  public static final int DEFAULT_MAX_DEPTH = 750;

  private static final byte[] NOTHING = {};

  static {
    DocumentAccess.set(new Access());
  }

  private final XdrTape tape;
  private byte[] bytes = NOTHING;
  private int start;
  private int end;
  private long root;

  /** Creates an empty document with the default limit of nesting. */
  public XdrDocument() {
    this(DEFAULT_MAX_DEPTH);
  }

  /**
   * Creates an empty document.
   *
   * @param maxDepth how deep values of recursive types (an {@code SCVal}, say) may be nested: each
   *     struct or union of a type that can contain itself counts as one, typedefs and arrays count
   *     nothing. 1 to {@value #DEFAULT_MAX_DEPTH}: what may be deeper would overflow the stack of a
   *     thread of usual size
   */
  public XdrDocument(int maxDepth) {
    if (maxDepth < 1 || maxDepth > DEFAULT_MAX_DEPTH) {
      throw new IllegalArgumentException(
          "maxDepth is " + maxDepth + ", not within 1-" + DEFAULT_MAX_DEPTH);
    }
    this.tape = new XdrTape(maxDepth);
  }

  /** Forgets the value, and lets go of its array. The index keeps its capacity. */
  public void clear() {
    bytes = NOTHING;
    start = 0;
    end = 0;
    root = 0;
    tape.clear(0);
  }

  /**
   * Returns the array that the document was filled from.
   *
   * @return the array itself; positions and slices tell offsets in it
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Names the value that the document was filled with.
   *
   * @return its position
   */
  public long root() {
    return root;
  }

  /**
   * Returns where the value begins.
   *
   * @return offset of its first byte in {@link #bytes}
   */
  public int start() {
    return start;
  }

  /**
   * Returns where the value ends.
   *
   * @return offset after its last byte in {@link #bytes}
   */
  public int end() {
    return end;
  }

  /**
   * Returns what the index holds in memory.
   *
   * @return bytes allocated for it
   */
  public long indexBytes() {
    return 4L * tape.capacity();
  }

  /**
   * Returns where a value, or the content of a slice, begins.
   *
   * @param position a position or a slice
   * @return offset of its first byte in {@link #bytes}
   */
  public static int offset(long position) {
    return (int) position;
  }

  /**
   * Returns how long the content of a slice is.
   *
   * @param slice a slice
   * @return bytes, without padding
   */
  public static int length(long slice) {
    return (int) (slice >>> 32);
  }

  /**
   * Counts the elements of an array.
   *
   * @param array its position
   * @return how many it has
   */
  public int size(long array) {
    Views.checkArray(this, array);
    return Views.int32(this, offset(array));
  }

  /**
   * Copies the content of a slice.
   *
   * @param slice a slice
   * @return a new array
   */
  public byte[] copy(long slice) {
    Views.checkSlice(this, slice);
    return Arrays.copyOfRange(bytes, offset(slice), offset(slice) + length(slice));
  }

  /**
   * Copies the content of a slice into a value.
   *
   * @param slice a slice
   * @return its bytes
   */
  public Opaque opaque(long slice) {
    Views.checkSlice(this, slice);
    return Opaque.of(bytes, offset(slice), length(slice));
  }

  /**
   * Copies the content of a slice into a value.
   *
   * @param slice a slice
   * @return its text
   */
  public XdrString string(long slice) {
    return new XdrString(opaque(slice));
  }

  @Override
  public String toString() {
    return "XdrDocument[" + (end - start) + " bytes, index of " + tape.size() + "]";
  }

  private static final class Access extends DocumentAccess {

    @Override
    public XdrTape tape(XdrDocument document) {
      return document.tape;
    }

    @Override
    public void fill(XdrDocument document, byte[] bytes, int start, int end, long root) {
      document.bytes = bytes;
      document.start = start;
      document.end = end;
      document.root = root;
    }

    @Override
    public XdrException truncated(long offset, String type, String reason) {
      return XdrException.truncated(offset, type, reason);
    }

    @Override
    public XdrException stackTooSmall(String type, StackOverflowError cause) {
      return new XdrException(0, type, "nested too deep for the stack of this thread", cause);
    }
  }
}
