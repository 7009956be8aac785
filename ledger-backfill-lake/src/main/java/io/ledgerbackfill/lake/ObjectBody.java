package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.RetryableException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/**
 * An object being read: its size at once, its content when asked. Confined to one thread.
 *
 * @since 0.1.0
 */
public interface ObjectBody extends AutoCloseable {

  /**
   * Returns the object's size.
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

  /**
   * Reads the next bytes of the content. Not mixed with {@link #readInto}.
   *
   * @param target where they go
   * @param offset index of the first
   * @param length how many are wanted, at least 1
   * @return how many came, at least 1; -1 after the last
   * @throws RetryableException when the content ends early, stalls, or the connection is lost
   * @throws InterruptedException when the calling thread is interrupted
   */
  int read(byte[] target, int offset, int length) throws InterruptedException;

  /**
   * Returns the content as a channel, where the store has it in a file: it can be read at any
   * place, and more than once, without another request. Without it, content that is needed twice
   * and too large for memory is kept in a temporary file.
   *
   * @return the channel, closed with this body; empty if there is none
   */
  default Optional<SeekableByteChannel> channel() {
    return Optional.empty();
  }

  /** Ends reading; what was not read is dropped. Throws nothing. */
  @Override
  void close();
}
