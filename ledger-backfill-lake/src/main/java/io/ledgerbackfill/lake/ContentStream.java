package io.ledgerbackfill.lake;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import io.ledgerbackfill.lake.CorruptObjectException.Form;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses an object bit by bit, twice: a checksum comes at the end of what it is of, so all is
 * verified before the first byte of it is used.
 */
final class ContentStream implements AutoCloseable {

  /** What zstd takes besides the window: blocks of 128 KiB, in and out, and tables. */
  static final int OWN_BYTES = 768 << 10;

  private final CompressedObject object;
  private @Nullable Input input;
  private @Nullable ZstdInputStreamNoFinalizer content;
  private long left;

  ContentStream(CompressedObject object) {
    this.object = object;
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

  private void open() throws InterruptedException {
    close();
    Input from = new Input();
    input = from;
    try {
      content = new ZstdInputStreamNoFinalizer(from);
    } catch (IOException e) {
      throw CompressedObject.failure(object.key(), e);
    }
  }

  private int read(byte[] target, int offset, int length) throws InterruptedException {
    ZstdInputStreamNoFinalizer from = content;
    if (from == null) {
      throw new IllegalStateException("read before it was verified");
    }
    try {
      return from.read(target, offset, length);
    } catch (ZstdIOException e) {
      if (e.getErrorCode() == Zstd.errMemoryAllocation()) {
        throw ObjectDecompressor.outOfMemory(object.key(), e);
      }
      throw corrupt(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw CompressedObject.failure(object.key(), e);
    }
  }

  private CorruptObjectException corrupt(String why, @Nullable Throwable cause) {
    long offset = input == null ? 0 : input.position;
    return new CorruptObjectException(
        object.key(), Form.COMPRESSED, offset, "there or shortly before: " + why, cause);
  }

  @Override
  public void close() {
    ZstdInputStreamNoFinalizer open = content;
    content = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // It closes nothing but its own memory.
      }
    }
  }

  private final class Input extends InputStream {

    private long position;

    @Override
    public int read() {
      throw new UnsupportedOperationException("zstd reads many bytes at a time");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = object.read(position, target, offset, length);
      position += Math.max(0, read);
      return read;
    }
  }
}
