package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.RetryableException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/** An object as the store has it, at hand: it can be read as often as needed. */
interface CompressedObject extends AutoCloseable {

  String key();

  long size();

  /**
   * Reads from some place.
   *
   * @return how many bytes came, less than asked for only at the end; -1 there
   */
  int read(long position, byte[] target, int offset, int length) throws IOException;

  /** Returns how much memory was granted with the object that it does not take itself. */
  long spareBytes();

  @Override
  void close();

  /** Sorts what reading has thrown. */
  static RetryableException failure(String key, IOException e) throws InterruptedException {
    requireNoInterrupt(key, e);
    return new RetryableException("could not read object " + key + ": " + e.getMessage(), e);
  }

  static void requireNoInterrupt(String key, IOException e) throws InterruptedException {
    if (e instanceof ClosedByInterruptException) {
      Thread.interrupted();
      InterruptedException interrupted = new InterruptedException("while reading object " + key);
      interrupted.initCause(e);
      throw interrupted;
    }
  }
}
