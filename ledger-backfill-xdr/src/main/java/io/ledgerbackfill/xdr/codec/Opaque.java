package io.ledgerbackfill.xdr.codec;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Bytes as a value: immutable, and compared by content.
 *
 * @since 0.1.0
 */
public final class Opaque {

  private static final Opaque EMPTY = new Opaque(new byte[0]);

  private final byte[] bytes;

  private Opaque(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Returns the value without bytes.
   *
   * @return the empty value
   */
  public static Opaque empty() {
    return EMPTY;
  }

  /**
   * Copies bytes.
   *
   * @param bytes the bytes
   * @return the value
   */
  public static Opaque of(byte... bytes) {
    return new Opaque(bytes.clone());
  }

  /**
   * Copies bytes of an array.
   *
   * @param bytes the array
   * @param offset the first byte wanted
   * @param length how many are wanted
   * @return the value
   */
  public static Opaque of(byte[] bytes, int offset, int length) {
    return new Opaque(Arrays.copyOfRange(bytes, offset, offset + length));
  }

  /**
   * Makes bytes of hexadecimal digits.
   *
   * @param digits an even number of digits
   * @return the value
   */
  public static Opaque ofHex(String digits) {
    return new Opaque(HexFormat.of().parseHex(digits));
  }

  /**
   * Makes bytes that are all zero.
   *
   * @param length how many
   * @return the value
   */
  public static Opaque zeros(int length) {
    return new Opaque(new byte[length]);
  }

  /**
   * Counts the bytes.
   *
   * @return how many there are
   */
  public int size() {
    return bytes.length;
  }

  /**
   * Copies the bytes.
   *
   * @return a new array
   */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /**
   * Copies the bytes into an array.
   *
   * @param target the array
   * @param offset where the first byte goes
   */
  public void copyTo(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, bytes.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Opaque that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /**
   * Writes the bytes as hexadecimal digits.
   *
   * @return lower-case digits
   */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
