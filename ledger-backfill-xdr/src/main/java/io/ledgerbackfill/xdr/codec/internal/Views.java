package io.ledgerbackfill.xdr.codec.internal;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Reads validated values: what the static methods of generated types are made of.
 *
 * <p>With the system property {@value #CHECK_PROPERTY} each position and slice that a document is
 * asked for must be one that it has given out since it was filled, for a value of that type.
 */
public final class Views {

  /** Name of the system property that turns checks on. */
  public static final String CHECK_PROPERTY = "ledgerbackfill.checkPositions";

  /** Read once: without checks, nothing is left of them in compiled code. */
  static final boolean CHECKED = Boolean.getBoolean(CHECK_PROPERTY);

  private static final DocumentAccess ACCESS = DocumentAccess.get();

  private Views() {}

  /** Notes that a position is one of a value of a type. Returns the position. */
  public static long found(XdrDocument doc, long position, String type) {
    if (CHECKED) {
      ACCESS.tape(doc).positions().add(position, type);
    }
    return position;
  }

  /** Fails in checked mode if a position is none of a value of this type. */
  public static void check(XdrDocument doc, long position, String type) {
    if (CHECKED) {
      ACCESS.tape(doc).positions().require(position, type);
    }
  }

  /** Fails in checked mode if a position is none of an array. */
  public static void checkArray(XdrDocument doc, long position) {
    if (CHECKED) {
      ACCESS.tape(doc).positions().requireArray(position);
    }
  }

  /** Fails in checked mode if a slice is none. */
  public static void checkSlice(XdrDocument doc, long slice) {
    check(doc, slice, Positions.SLICE);
  }

  /** Builds the position of a value by its offset and its node in the index, or 0. */
  public static long position(int offset, int node) {
    return (long) node << 32 | offset;
  }

  /** Takes the node, or 0, from a position. */
  public static int node(long position) {
    return (int) (position >>> 32);
  }

  /** Builds the slice of bytes by where their content begins, and how long it is. */
  public static long slice(XdrDocument doc, int offset, int length) {
    return found(doc, (long) length << 32 | offset, Positions.SLICE);
  }

  /** Builds the slice of bytes whose length is at an offset. */
  public static long slice(XdrDocument doc, int p) {
    return slice(doc, p + 4, int32(doc, p));
  }

  /** Returns the offset after the padding of bytes whose length is at an offset. */
  public static int afterOpaque(XdrDocument doc, int p) {
    return p + 4 + Xdr.padded(int32(doc, p));
  }

  /** Reads a slot of the index. */
  public static int slot(XdrDocument doc, int index) {
    return ACCESS.tape(doc).slot(index);
  }

  /** Reads a position from two slots of the index. */
  public static long slotPair(XdrDocument doc, int index) {
    XdrTape tape = ACCESS.tape(doc);
    return position(tape.slot(index), tape.slot(index + 1));
  }

  /** Reads an {@code int}. */
  public static int int32(XdrDocument doc, int p) {
    return Xdr.int32(doc.bytes(), p);
  }

  /** Reads an {@code unsigned int}. */
  public static long uint32(XdrDocument doc, int p) {
    return int32(doc, p) & 0xFFFF_FFFFL;
  }

  /** Reads a {@code hyper}, or the bits of an {@code unsigned hyper}. */
  public static long int64(XdrDocument doc, int p) {
    return Xdr.int64(doc.bytes(), p);
  }

  /** Reads a {@code bool}. */
  public static boolean bool(XdrDocument doc, int p) {
    return int32(doc, p) != 0;
  }

  /** Makes the list of an array that always has as many elements. */
  public static <T> List<T> list(int size, IntFunction<T> element) {
    return IntStream.range(0, size).mapToObj(element).toList();
  }
}
