package io.ledgerbackfill.lake;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import io.ledgerbackfill.lake.CorruptObjectException.Form;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses an object bit by bit, twice: a checksum comes at the end of what it is of, so all is
 * verified before the first byte of it is used.
 */
final class ContentStream implements AutoCloseable {

  /** What zstd takes besides the window: blocks of 128 KiB, in and out, and tables. */
  static final int OWN_BYTES = 768 << 10;

  private final CompressedObject object;
  private final long windowBytes;
  private final Lendings<StreamContext> contexts;
  private @Nullable StreamContext context;
  private long position;
  private boolean frameEnded;
  private long left;

  /**
   * Creates a stream, yet to be verified.
   *
   * @param windowBytes the window of its frames
   */
  ContentStream(CompressedObject object, long windowBytes, Lendings<StreamContext> contexts) {
    this.object = object;
    this.windowBytes = windowBytes;
    this.contexts = contexts;
  }

  /**
   * Reads everything once, to no other end; afterwards it begins anew.
   *
   * @param scratch takes what is decompressed
   * @param bound the most that may come
   * @return bytes of the content; more than the bound if that is exceeded
   * @throws CorruptObjectException if it is no complete Zstandard stream
   */
  long verify(byte[] scratch, long bound) throws InterruptedException {
    open();
    long length = 0;
    for (int read = read(scratch, 0, scratch.length);
        read >= 0 && length <= bound;
        read = read(scratch, 0, scratch.length)) {
      length += read;
    }
    open();
    left = length;
    return length;
  }

  /** Returns how much is still to come of what was verified. */
  long left() {
    return left;
  }

  /** Reads the next bytes; so many must be left. */
  void fill(byte[] target, int offset, int length) throws InterruptedException {
    int filled = 0;
    while (filled < length) {
      int read = read(target, offset + filled, length - filled);
      if (read < 0) {
        throw corrupt("it was changed while it was read", null);
      }
      filled += read;
    }
    left -= length;
  }

  private void open() {
    StreamContext opened = context == null ? contexts.borrow() : context;
    context = opened;
    opened.begin(windowBytes);
    position = 0;
    frameEnded = true;
  }

  /** Returns how many bytes came, at least one; -1 at the end. */
  private int read(byte[] target, int offset, int length) throws InterruptedException {
    StreamContext open = context;
    if (open == null) {
      throw new IllegalStateException("read before it was verified");
    }
    ByteBuffer to = ByteBuffer.wrap(target, offset, length);
    try {
      while (to.position() == offset) {
        boolean more = open.input().hasRemaining() || refill(open.input());
        if (!more && frameEnded) {
          return -1;
        }
        frameEnded = open.decompress(to);
        if (!more && !frameEnded && to.position() == offset) {
          throw corrupt("it breaks off", null);
        }
      }
      return to.position() - offset;
    } catch (ZstdException e) {
      if (e.getErrorCode() == Zstd.errMemoryAllocation()) {
        throw ObjectDecompressor.outOfMemory(object.key(), e);
      }
      throw corrupt(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw CompressedObject.failure(object.key(), e);
    }
  }

  private boolean refill(ByteBuffer input) throws IOException {
    int read = object.read(position, input.array(), input.arrayOffset(), input.capacity());
    input.position(0).limit(Math.max(0, read));
    position += Math.max(0, read);
    return read > 0;
  }

  private CorruptObjectException corrupt(String why, @Nullable Throwable cause) {
    return new CorruptObjectException(
        object.key(), Form.COMPRESSED, position, "there or shortly before: " + why, cause);
  }

  @Override
  public void close() {
    StreamContext open = context;
    context = null;
    if (open != null) {
      contexts.giveBack(open);
    }
  }
}
