package io.ledgerbackfill.postgres.copy;

/**
 * Takes the bytes of a COPY stream.
 *
 * @param <X> what it may throw
 * @since 0.1.0
 */
@FunctionalInterface
public interface ChunkReceiver<X extends Exception> {

  /**
   * Takes the next bytes. The array is lent for the call, and must not be changed.
   *
   * @param array holds the bytes
   * @param offset index of the first
   * @param length how many
   * @throws X if the bytes can't be taken
   */
  void receive(byte[] array, int offset, int length) throws X;
}
