package io.ledgerbackfill.xdr.codec;

import io.ledgerbackfill.xdr.codec.internal.GeneratedType;

/**
 * An XDR type that values can be decoded as, and encoded from. Each generated type has one, called
 * {@code XDR}.
 *
 * @param <T> what its values are in Java
 * @since 0.1.0
 */
public sealed interface XdrType<T> permits GeneratedType {

  /**
   * Returns what the type is called.
   *
   * @return the XDR name
   */
  String name();

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
  void index(byte[] bytes, int offset, int length, XdrDocument document);

  /**
   * Validates bytes that must be exactly one value, and indexes it.
   *
   * @param bytes the value
   * @return a new document of the value
   * @throws XdrException if the bytes are not a value of this type, or more than that
   */
  XdrDocument index(byte[] bytes);

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
  int indexFirst(byte[] bytes, int offset, int length, int base, XdrDocument document);

  /**
   * Copies the value of a document. This takes more of the thread's stack than indexing did.
   *
   * @param document filled through this type
   * @return the value
   * @throws XdrException if the value is nested too deep for the stack of this thread
   */
  T read(XdrDocument document);

  /**
   * Copies a part of a document. This takes more of the thread's stack than indexing did.
   *
   * @param document where the part is
   * @param position the position of a value of this type, as the static methods of the generated
   *     types give it; of another type's value the result is arbitrary
   * @return the value
   * @throws XdrException if the value is nested too deep for the stack of this thread
   */
  T read(XdrDocument document, long position);

  /**
   * Decodes a value.
   *
   * @param bytes exactly one value
   * @return the value
   * @throws XdrException if the bytes are not a value of this type, or more than that
   */
  T decode(byte[] bytes);

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  void write(T value, XdrWriter out);

  /**
   * Encodes a value.
   *
   * @param value the value
   * @return its bytes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  byte[] encode(T value);
}
