package io.ledgerbackfill.xdr.codec.internal;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import java.util.Arrays;

/**
 * What validation leaves behind for reading: where things are that can't be found from their size
 * alone. Generated code validates through it; users see {@link XdrDocument}.
 *
 * <p>The tape is a list of ints. A value of an indexed type has a node on it: for a struct, a slot
 * for the offset at which the field after one of unknown size begins, and another for that field's
 * own node if it has one; for an array, a slot for each element's offset, and another for its node
 * if elements have nodes. Node 0 means that a value has none.
 */
public final class XdrTape {

  static final int FIRST_NODE = 1;

  private static final DocumentAccess ACCESS = DocumentAccess.get();
  private static final int LEAST_CAPACITY = 256;

  private final int maxDepth;
  private final Positions positions = new Positions();
  private int[] slots = new int[LEAST_CAPACITY];
  private int size = FIRST_NODE;
  private int base;

  /** Creates an empty one, for values that are nested no deeper than this. */
  public XdrTape(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /** Forgets everything; offsets in exceptions count from the base. */
  public void clear(int base) {
    this.base = base;
    this.size = FIRST_NODE;
    positions.clear();
  }

  /** Returns what has been given out, in checked mode. */
  Positions positions() {
    return positions;
  }

  int slot(int index) {
    return slots[index];
  }

  /** Returns how many slots are in use. */
  public int size() {
    return size;
  }

  /** Returns how many slots there are. */
  public int capacity() {
    return slots.length;
  }

  /**
   * Makes room for a node.
   *
   * @param count slots wanted
   * @return the first of them
   */
  public int reserve(int count) {
    int first = size;
    size = first + count;
    if (size > slots.length) {
      grow();
    }
    return first;
  }

  // An array's count is checked against the bytes that remain before its slots are reserved, and
  // arrays with slots lie in few others, so the tape grows with the input, whatever that says.
  private void grow() {
    slots = Arrays.copyOf(slots, Math.max(size, slots.length * 2));
  }

  /**
   * Notes where something is.
   *
   * @param slot a reserved slot
   * @param offset a byte offset
   */
  public void mark(int slot, int offset) {
    slots[slot] = offset;
  }

  /**
   * Notes where something is whose node comes next.
   *
   * @param slot a reserved slot; the one after it is taken, too
   * @param offset a byte offset
   */
  public void markNode(int slot, int offset) {
    slots[slot] = offset;
    slots[slot + 1] = size;
  }

  /**
   * Checks the padding of bytes that are there.
   *
   * @param bytes the input
   * @param p where the content ends
   * @param count bytes of padding, 1 to 3
   * @param type the type of the content
   */
  public void padding(byte[] bytes, int p, int count, String type) {
    for (int i = p; i < p + count; i++) {
      if (bytes[i] != 0) {
        throw fail(i, type, "padding is not zero");
      }
    }
  }

  /**
   * Validates bytes preceded by their length. The length itself must be there.
   *
   * @param bytes the input
   * @param p offset of the length
   * @param end where the input ends
   * @param max most bytes allowed
   * @param type the type, for messages
   * @return the offset after the padding
   */
  public int opaque(byte[] bytes, int p, int end, int max, String type) {
    int length = Xdr.int32(bytes, p);
    if (length < 0 || length > end - p - 4 || length > max) {
      throw badLength(p, end, length, max, type);
    }
    int content = p + 4 + length;
    int padding = -length & 3;
    if (padding == 0) {
      return content;
    }
    int next = content + padding;
    if (next > end) {
      throw truncated(content, end, padding, type);
    }
    if ((Xdr.int32(bytes, next - 4) & ((1 << (8 * padding)) - 1)) != 0) {
      padding(bytes, content, padding, type);
    }
    return next;
  }

  /**
   * Validates the number of an array's elements. The number itself must be there.
   *
   * @param bytes the input
   * @param p offset of the number
   * @param end where the input ends
   * @param least fewest bytes of an element
   * @param max most elements allowed
   * @param type the type, for messages
   * @return the number, for which there are at least enough bytes
   */
  public int count(byte[] bytes, int p, int end, int least, int max, String type) {
    int count = Xdr.int32(bytes, p);
    if (count < 0 || count > (end - p - 4) / least || count > max) {
      throw badCount(p, end, count, least, max, type);
    }
    return count;
  }

  /**
   * Validates a boolean, or whether an optional value is there. Its four bytes must be there.
   *
   * @param bytes the input
   * @param p its offset
   * @param type the type, for messages
   * @return the boolean
   */
  public boolean bool(byte[] bytes, int p, String type) {
    int value = Xdr.int32(bytes, p);
    if ((value & ~1) != 0) {
      throw fail(p, type, "boolean is neither 0 nor 1 but " + value);
    }
    return value != 0;
  }

  /**
   * Checks the depth of nesting.
   *
   * @param p offset of the value
   * @param depth how many values of recursive types it lies in, itself included
   * @param type its type
   */
  public void nest(int p, int depth, String type) {
    if (depth > maxDepth) {
      throw fail(p, type, "nested deeper than " + maxDepth);
    }
  }

  /**
   * Builds the exception for bytes that are missing.
   *
   * @param p where they should begin
   * @param end where the input ends
   * @param needed how many are needed
   * @param type what needs them
   * @return the exception
   */
  public XdrException truncated(int p, int end, int needed, String type) {
    return tooFew(p, type, "truncated: needs " + needed + " bytes, " + (end - p) + " remain");
  }

  /**
   * Builds the exception for a number that is no member of an enum, or has no arm in a union.
   *
   * @param p offset of the number
   * @param value the number
   * @param type the enum, or the union followed by a dot and its discriminant
   * @param protocol the newest protocol that the schema knows
   * @return the exception
   */
  public XdrException unknown(int p, int value, String type, int protocol) {
    return fail(
        p,
        type,
        "unknown value "
            + value
            + "; the schema knows the protocols through "
            + protocol
            + ": the data is corrupt, or of a newer protocol");
  }

  private XdrException badLength(int p, int end, int length, int max, String type) {
    long unsigned = Integer.toUnsignedLong(length);
    return unsigned > max && max != Integer.MAX_VALUE
        ? fail(p, type, "length " + unsigned + " is above the limit of " + max)
        : tooFew(
            p,
            type,
            "length " + unsigned + " is above the " + (end - p - 4) + " bytes that remain");
  }

  private XdrException badCount(int p, int end, int count, int least, int max, String type) {
    long unsigned = Integer.toUnsignedLong(count);
    return unsigned > max && max != Integer.MAX_VALUE
        ? fail(p, type, "count " + unsigned + " is above the limit of " + max)
        : tooFew(
            p,
            type,
            "count "
                + unsigned
                + " of elements of at least "
                + least
                + " bytes is above what fits into the "
                + (end - p - 4)
                + " bytes that remain");
  }

  private XdrException tooFew(int p, String type, String reason) {
    return ACCESS.truncated((long) p - base, type, reason);
  }

  XdrException fail(int p, String type, String reason) {
    return new XdrException((long) p - base, type, reason);
  }
}
