package io.ledgerbackfill.xdr.codec;

import io.ledgerbackfill.xdr.codec.internal.Xdr;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes in the making: XDR values, one after the other. Not safe for use by many threads. Values
 * beyond the limits of XDR or of their type are refused with an {@link IllegalArgumentException}.
 *
 * @since 0.1.0
 */
public final class XdrWriter {

  private static final int LEAST_CAPACITY = 256;

  private byte[] bytes;
  private int size;

  /** Creates an empty writer. */
  public XdrWriter() {
    this(LEAST_CAPACITY);
  }

  /**
   * Creates an empty writer with room.
   *
   * @param capacity bytes that it can take before it must grow
   */
  public XdrWriter(int capacity) {
    this.bytes = new byte[capacity];
  }

  /**
   * Returns how much was written.
   *
   * @return bytes
   */
  public int size() {
    return size;
  }

  /**
   * Returns what was written, without copying it.
   *
   * @return the array at work, of which the first {@link #size} bytes count; valid until more is
   *     written
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Copies what was written.
   *
   * @return a new array
   */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Forgets what was written, and keeps the room. */
  public void reset() {
    size = 0;
  }

  /**
   * Writes an {@code int}.
   *
   * @param value the number
   */
  public void int32(int value) {
    int p = room(4);
    Xdr.int32(bytes, p, value);
  }

  /**
   * Writes an {@code unsigned int}.
   *
   * @param value the number, 0 to 4,294,967,295
   */
  public void uint32(long value) {
    if (value >>> 32 != 0) {
      throw new IllegalArgumentException(value + " is no unsigned 32-bit number");
    }
    int32((int) value);
  }

  /**
   * Writes a {@code hyper}, or the bits of an {@code unsigned hyper}.
   *
   * @param value the number
   */
  public void int64(long value) {
    int p = room(8);
    Xdr.int64(bytes, p, value);
  }

  /**
   * Writes a {@code bool}, or whether an optional value follows.
   *
   * @param value the truth
   * @return the same
   */
  public boolean bool(boolean value) {
    int32(value ? 1 : 0);
    return value;
  }

  /**
   * Writes bytes of a fixed number.
   *
   * @param value the bytes
   * @param length how many they must be
   * @param type the type, for messages
   */
  public void fixed(Opaque value, int length, String type) {
    if (value.size() != length) {
      throw new IllegalArgumentException(
          type + " has " + value.size() + " bytes instead of " + length);
    }
    content(value);
  }

  /**
   * Writes bytes preceded by their length.
   *
   * @param value the bytes
   * @param max most bytes allowed
   * @param type the type, for messages
   */
  public void opaque(Opaque value, int max, String type) {
    int32(checked(value.size(), max, "bytes", type));
    content(value);
  }

  /**
   * Writes a text.
   *
   * @param value the text
   * @param max most bytes allowed
   * @param type the type, for messages
   */
  public void string(XdrString value, int max, String type) {
    opaque(value.bytes(), max, type);
  }

  /**
   * Writes the number of a list's elements, which the caller then writes.
   *
   * @param values the list
   * @param max most elements allowed
   * @param type the type, for messages
   */
  public void count(List<?> values, int max, String type) {
    int32(checked(values.size(), max, "elements", type));
  }

  /**
   * Checks the number of a list's elements, which the caller then writes.
   *
   * @param values the list
   * @param count how many there must be
   * @param type the type, for messages
   */
  public void fixedCount(List<?> values, int count, String type) {
    if (values.size() != count) {
      throw new IllegalArgumentException(
          type + " has " + values.size() + " elements instead of " + count);
    }
  }

  private static int checked(int size, int max, String what, String type) {
    if (size > max) {
      throw new IllegalArgumentException(
          type + " has " + size + " " + what + ", more than the limit of " + max);
    }
    return size;
  }

  private void content(Opaque value) {
    int padded = Xdr.padded(value.size());
    int p = room(padded);
    Arrays.fill(bytes, p + value.size(), p + padded, (byte) 0);
    value.copyTo(bytes, p);
  }

  private int room(int count) {
    int p = size;
    size = Math.addExact(p, count);
    if (size > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, (int) Math.min(Math.max(size, 2L * bytes.length), Integer.MAX_VALUE - 8));
    }
    return p;
  }
}
