package io.ledgerbackfill.xdr.lake;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.BufferPool.Buffer;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.lake.CorruptObjectException.Form;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses objects, with contexts that are used again, into buffers of the pool. What an object
 * claims to hold is bounded before anything is allocated for it.
 */
final class ObjectDecompressor {

  /**
   * No Zstandard frame expands further: a block of at most 128 KiB takes at least 4 bytes (RFC
   * 8878, sections 3.1.1.2.2 and 3.1.1.2.4).
   */
  private static final long MAX_RATIO = 128 * 1024 / 4;

  /**
   * Ledgers are largely hashes and signatures, so real ones expand 3 to 10 times. What expands much
   * further, beyond a size that does no harm, is there to take the heap.
   */
  private static final long PLAUSIBLE_RATIO = 1000;

  private static final long ALWAYS_PLAUSIBLE = 16L << 20;

  /** How zstd-jni puts that a frame does not tell its size. */
  private static final long UNKNOWN_SIZE = -1;

  private static final long MOST_COUNTED = Long.MAX_VALUE;

  /** Where the size is not told: more than real ledgers expand, so that one attempt is enough. */
  private static final long GUESSED_RATIO = 16;

  private static final long LEAST_GUESS = 64 * 1024;

  /** Memory for the indexes of an object's ledgers, as a share of their bytes: measured as 8 %. */
  private static final int INDEX_SHARE = 8;

  private final BufferPool pool;
  private final long maxBytes;
  private final Lendings<ZstdDecompressCtx> contexts =
      new Lendings<>(Integer.MAX_VALUE, ZstdDecompressCtx::new);
  private final Lendings<XdrDocument> documents;

  ObjectDecompressor(BufferPool pool, long maxBytes, Lendings<XdrDocument> documents) {
    this.pool = pool;
    this.maxBytes = maxBytes;
    this.documents = documents;
  }

  /**
   * Decompresses an object.
   *
   * @return the object, held once
   * @throws CorruptObjectException when it is no complete Zstandard stream, or too large
   */
  OpenObject decompress(String key, byte[] compressed, int length, LedgerSink<?> sink)
      throws InterruptedException {
    long claimed = contentSize(key, compressed, length);
    long bound = bound(length);
    if (claimed > bound) {
      throw tooLarge(key, "it claims to hold " + claimed + " bytes, ", claimed, length, null);
    }
    if (claimed != UNKNOWN_SIZE) {
      return attempt(key, compressed, length, (int) claimed, sink);
    }
    long guess = Math.min(bound, Math.max(LEAST_GUESS, length * GUESSED_RATIO));
    while (true) {
      try {
        return attempt(key, compressed, length, (int) guess, sink);
      } catch (CorruptObjectException e) {
        if (!isTooSmall(e)) {
          throw e;
        }
        if (guess == bound) {
          throw tooLarge(key, "it holds ", bound + 1, length, e);
        }
        guess = Math.min(bound, guess * 2);
      }
    }
  }

  private long bound(int length) {
    long plausible = Math.max(ALWAYS_PLAUSIBLE, length * PLAUSIBLE_RATIO);
    return Math.min(maxBytes, Math.min(plausible, length * MAX_RATIO));
  }

  private CorruptObjectException tooLarge(
      String key, String what, long size, int length, @Nullable Throwable cause) {
    String why;
    if (size > maxBytes) {
      why = "more than the limit, " + maxBytes;
    } else if (size > length * MAX_RATIO) {
      why = "more than it can";
    } else {
      why = "more than ledgers compressed to " + length + " bytes have";
    }
    return new CorruptObjectException(key, Form.COMPRESSED, 0, what + why, cause);
  }

  private OpenObject attempt(
      String key, byte[] compressed, int length, int size, LedgerSink<?> sink)
      throws InterruptedException {
    Reservation reservation = sink.reserve(size + (long) size / INDEX_SHARE);
    Buffer buffer = null;
    try {
      buffer = pool.acquire(size);
      int written = decompress(key, compressed, length, buffer.array(), size);
      return new OpenObject(key, buffer, written, reservation, documents);
    } catch (Throwable e) {
      if (buffer != null) {
        buffer.close();
      }
      reservation.close();
      throw e;
    }
  }

  private int decompress(String key, byte[] compressed, int length, byte[] target, int size) {
    ZstdDecompressCtx context = contexts.borrow();
    try {
      return context.decompressByteArray(target, 0, size, compressed, 0, length);
    } catch (ZstdException e) {
      throw new CorruptObjectException(key, Form.COMPRESSED, 0, String.valueOf(e.getMessage()), e);
    } finally {
      contexts.giveBack(context);
    }
  }

  /** Adds up what the object's frames claim to hold, if all of them tell. */
  private static long contentSize(String key, byte[] compressed, int length) {
    if (length == 0) {
      throw new CorruptObjectException(key, Form.COMPRESSED, 0, "it is empty", null);
    }
    long total = 0;
    int position = 0;
    while (position < length) {
      int frame = frameSize(key, compressed, position, length);
      long content = Zstd.getFrameContentSize(compressed, position, length - position);
      if (content == UNKNOWN_SIZE || total == UNKNOWN_SIZE) {
        total = UNKNOWN_SIZE;
      } else if (content < 0 || content > MOST_COUNTED - total) {
        // A claim is an unsigned number, so a negative one is larger than any other.
        total = MOST_COUNTED;
      } else {
        total += content;
      }
      position += frame;
    }
    return total;
  }

  private static int frameSize(String key, byte[] compressed, int position, int length) {
    try {
      return (int) Zstd.findFrameCompressedSize(compressed, position, length - position);
    } catch (ZstdException e) {
      throw new CorruptObjectException(
          key, Form.COMPRESSED, position, "truncated, or no Zstandard frame: " + e.getMessage(), e);
    }
  }

  private static boolean isTooSmall(CorruptObjectException e) {
    return e.getCause() instanceof ZstdException zstd
        && zstd.getErrorCode() == Zstd.errDstSizeTooSmall();
  }

  void close() {
    contexts.closeIdle(ZstdDecompressCtx::close);
  }
}
