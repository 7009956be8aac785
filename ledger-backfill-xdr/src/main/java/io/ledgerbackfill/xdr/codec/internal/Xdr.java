package io.ledgerbackfill.xdr.codec.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads and writes XDR's numbers in byte arrays. */
public final class Xdr {

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private Xdr() {}

  /**
   * Reads an {@code int}.
   *
   * @param bytes where from
   * @param p offset of the first of its four bytes
   * @return the number
   */
  public static int int32(byte[] bytes, int p) {
    return (int) INT.get(bytes, p);
  }

  /**
   * Reads a {@code hyper}.
   *
   * @param bytes where from
   * @param p offset of the first of its eight bytes
   * @return the number
   */
  public static long int64(byte[] bytes, int p) {
    return (long) LONG.get(bytes, p);
  }

  /** Writes an {@code int} at an offset. */
  public static void int32(byte[] bytes, int p, int value) {
    INT.set(bytes, p, value);
  }

  /** Writes a {@code hyper} at an offset. */
  public static void int64(byte[] bytes, int p, long value) {
    LONG.set(bytes, p, value);
  }

  /**
   * Returns how many bytes an opaque takes with its padding.
   *
   * @param length bytes of its content
   * @return the next multiple of four
   */
  public static int padded(int length) {
    return (length + 3) & ~3;
  }
}
