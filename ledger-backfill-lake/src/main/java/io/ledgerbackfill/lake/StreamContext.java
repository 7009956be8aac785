package io.ledgerbackfill.lake;

import com.github.luben.zstd.ZstdDecompressCtx;
import java.nio.ByteBuffer;

/**
 * What one stream is decompressed with. Used again: a window is megabytes of memory outside of the
 * heap, and allocators keep what one thread frees from all others.
 */
final class StreamContext {

  static final int INPUT_BYTES = 128 << 10;

  private final ZstdDecompressCtx context = new ZstdDecompressCtx();
  private final ByteBuffer input = ByteBuffer.allocate(INPUT_BYTES);
  private long windowBytes;

  /** Begins a stream; nothing of the one before is left. */
  void begin(long window) {
    context.reset();
    input.limit(0);
    windowBytes = Math.max(windowBytes, window);
  }

  /** Returns what is to be decompressed next. */
  ByteBuffer input() {
    return input;
  }

  /** Decompresses what fits; returns true where a frame ends. */
  boolean decompress(ByteBuffer target) {
    return context.decompressByteBufferStream(target, input);
  }

  /** Returns what it may take outside of the heap. */
  long nativeBytes() {
    return windowBytes + ContentStream.OWN_BYTES;
  }

  void close() {
    context.close();
  }
}
