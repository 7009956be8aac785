package io.ledgerbackfill.xdr.indexer;

/**
 * Some bytes of an array: a mutable view, turned to one range after another.
 *
 * @since 0.1.0
 */
public final class ByteRange {

  private static final byte[] NOTHING = {};

  private byte[] bytes = NOTHING;
  private int offset;
  private int length;

  /** Creates an empty range. */
  public ByteRange() {}

  /**
   * Turns to some bytes.
   *
   * @param bytes the array that holds them
   * @param offset where they begin
   * @param length how many they are
   */
  public void set(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
  }

  /** Turns to no bytes. */
  public void clear() {
    set(NOTHING, 0, 0);
  }

  /**
   * Returns whether there are no bytes.
   *
   * @return true if there are none
   */
  public boolean isEmpty() {
    return length == 0;
  }

  /**
   * Returns the array that holds the bytes.
   *
   * @return the array, not to be written
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Returns where the bytes begin.
   *
   * @return offset in {@link #bytes}
   */
  public int offset() {
    return offset;
  }

  /**
   * Returns how many bytes there are.
   *
   * @return their number
   */
  public int length() {
    return length;
  }
}
