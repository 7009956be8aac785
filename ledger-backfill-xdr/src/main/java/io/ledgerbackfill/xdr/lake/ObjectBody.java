package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.spi.RetryableException;

/** An object being read: its size at once, its content when asked. Confined to one thread. */
public interface ObjectBody extends AutoCloseable {

  /**
   * Tells the object's size.
   *
   * @return bytes of the content
   */
  long size();

  /**
   * Reads the whole content. Called at most once.
   *
   * @param target where it goes, from index 0; at least {@link #size} bytes long
   * @throws RetryableException when the content ends early, stalls, or the connection is lost
   * @throws InterruptedException when the calling thread is interrupted
   */
  void readInto(byte[] target) throws InterruptedException;

  /** Ends reading; what was not read is dropped. Throws nothing. */
  @Override
  void close();
}
