package io.ledgerbackfill.xdr.codec;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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

  /** Validates a value at the start of a range; returns where it ends. */
  int fill(
      byte[] bytes, int from, int limit, int base, XdrType.Validator validator, boolean indexed) {
    clear();
    tape.clear(base);
    int stop = validator.validate(tape, bytes, from, limit);
    this.bytes = bytes;
    this.start = from;
    this.end = stop;
    this.root = indexed ? position(from, 1) : from;
    return stop;
  }

  XdrException fail(int p, String type, String reason) {
    clear();
    return tape.fail(p, type, reason);
  }

  /** Forgets the value, and lets go of its array. The index keeps its capacity. */
  public void clear() {
    bytes = NOTHING;
    start = 0;
    end = 0;
    root = 0;
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
    return int32(offset(array));
  }

  /**
   * Copies the content of a slice.
   *
   * @param slice a slice
   * @return a new array
   */
  public byte[] copy(long slice) {
    return Arrays.copyOfRange(bytes, offset(slice), offset(slice) + length(slice));
  }

  /**
   * Copies the content of a slice into a value.
   *
   * @param slice a slice
   * @return its bytes
   */
  public Opaque opaque(long slice) {
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

  // What follows is for generated code.

  /**
   * Builds a position. For generated code.
   *
   * @param offset the offset of a value
   * @param node its node in the index, or 0
   * @return the position
   */
  public static long position(int offset, int node) {
    return (long) node << 32 | offset;
  }

  /**
   * Takes the node from a position. For generated code.
   *
   * @param position a position
   * @return its node in the index, or 0
   */
  public static int node(long position) {
    return (int) (position >>> 32);
  }

  /**
   * Builds a slice. For generated code.
   *
   * @param offset where its content begins
   * @param length bytes of its content
   * @return the slice
   */
  public static long slice(int offset, int length) {
    return (long) length << 32 | offset;
  }

  /**
   * Builds the slice of bytes that are preceded by their length. For generated code.
   *
   * @param p offset of the length
   * @return the slice
   */
  public long slice(int p) {
    return slice(p + 4, int32(p));
  }

  /**
   * Skips bytes that are preceded by their length. For generated code.
   *
   * @param p offset of the length
   * @return the offset after the padding
   */
  public int afterOpaque(int p) {
    return p + 4 + Xdr.padded(int32(p));
  }

  /**
   * Reads from the index. For generated code.
   *
   * @param index a slot
   * @return what it holds
   */
  public int slot(int index) {
    return tape.slot(index);
  }

  /**
   * Reads a position from the index. For generated code.
   *
   * @param index the first of two slots
   * @return the position that they hold
   */
  public long slotPair(int index) {
    return position(tape.slot(index), tape.slot(index + 1));
  }

  /**
   * Reads an {@code int}. For generated code.
   *
   * @param p its offset
   * @return the number
   */
  public int int32(int p) {
    return Xdr.int32(bytes, p);
  }

  /**
   * Reads an {@code unsigned int}. For generated code.
   *
   * @param p its offset
   * @return the number
   */
  public long uint32(int p) {
    return Xdr.int32(bytes, p) & 0xFFFF_FFFFL;
  }

  /**
   * Reads a {@code hyper}, or the bits of an {@code unsigned hyper}. For generated code.
   *
   * @param p its offset
   * @return the number
   */
  public long int64(int p) {
    return Xdr.int64(bytes, p);
  }

  /**
   * Reads a {@code bool}. For generated code.
   *
   * @param p its offset
   * @return the truth
   */
  public boolean bool(int p) {
    return Xdr.int32(bytes, p) != 0;
  }

  /**
   * Reads an array of a fixed number of elements. For generated code.
   *
   * @param <T> type of the values
   * @param size how many it has
   * @param element reads an element
   * @return the values
   */
  public static <T> List<T> list(int size, IntFunction<T> element) {
    return IntStream.range(0, size).mapToObj(element).toList();
  }

  @Override
  public String toString() {
    return "XdrDocument[" + (end - start) + " bytes, index of " + tape.size() + "]";
  }
}
