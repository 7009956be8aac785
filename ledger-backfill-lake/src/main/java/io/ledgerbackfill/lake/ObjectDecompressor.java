package io.ledgerbackfill.lake;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.BufferPool.Buffer;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;
import io.ledgerbackfill.lake.CorruptObjectException.Form;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses objects into buffers of the pool: small ones, and those of one ledger, at once, with
 * contexts that are used again; others piece by piece. What an object claims to hold is bounded
 * before anything is allocated for it.
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

  /** Where the size is not told: more than real ledgers expand, so that one attempt is enough. */
  private static final long GUESSED_RATIO = 16;

  private static final long LEAST_GUESS = 64 * 1024;

  private static final int SCRATCH_BYTES = 128 << 10;

  /** The least that a ledger takes, without transactions. */
  private static final int LEAST_LEDGER = 256;

  /** What the index of the smallest ledger takes. */
  private static final int LEAST_INDEX = 1 << 10;

  /** The head of an object: which ledgers it holds. */
  private static final int HEAD = 12;

  private final BufferPool pool;
  private final FetchMemory memory;
  private final Lendings<XdrDocument> documents;
  private final Lendings<ZstdDecompressCtx> contexts =
      new Lendings<>(ZstdDecompressCtx::new, ZstdDecompressCtx::close);
  private final Lendings<StreamContext> streams;
  private final Expectation ledgerBytes;
  private final Expectation indexBytes;

  ObjectDecompressor(BufferPool pool, FetchMemory memory, Lendings<XdrDocument> documents) {
    this.pool = pool;
    this.memory = memory;
    this.documents = documents;
    this.streams =
        new Lendings<>(
            memory.idleStreamBytes(),
            StreamContext::new,
            StreamContext::nativeBytes,
            StreamContext::close);
    this.ledgerBytes = new Expectation(FetchMemory.LEAST_PIECE, memory.maxLedgerBytes());
    this.indexBytes = new Expectation(LEAST_INDEX, Integer.MAX_VALUE);
  }

  /**
   * Decompresses an object at once, if that is how it should be.
   *
   * @return all of it; null if it must be had in pieces
   * @throws CorruptObjectException when it is no complete Zstandard stream, or too large to be true
   */
  @Nullable Piece whole(CompressedObject object, Frames frames, FetchUnit unit, LedgerSink<?> sink)
      throws InterruptedException {
    long claimed = frames.contentBytes();
    requirePlausible(object, claimed, "it claims to hold " + claimed + " bytes, ");
    boolean oneLedger = unit.ledgers().size() == 1;
    if (oneLedger && claimed - HEAD > memory.maxLedgerBytes()) {
      throw tooLarge(object.key(), unit.ledgers().first(), claimed - HEAD);
    }
    long most = oneLedger ? memory.maxLedgerBytes() + (long) HEAD : memory.partBytes();
    if (!(object instanceof HeldObject held) || claimed > most) {
      return null;
    }
    if (claimed != Frames.UNKNOWN) {
      return attempt(held, (int) claimed, unit, sink);
    }
    long bound = Math.min(most, bound(object));
    long guess = Math.max(LEAST_GUESS, object.size() * GUESSED_RATIO);
    while (true) {
      try {
        return attempt(held, (int) Math.min(bound, guess), unit, sink);
      } catch (CorruptObjectException e) {
        if (!isTooSmall(e)) {
          throw e;
        }
        if (guess >= bound) {
          requirePlausible(object, bound + 1, "it holds ");
          return null;
        }
        guess = guess * 2;
      }
    }
  }

  /**
   * Begins to decompress an object in pieces: verifies all of it.
   *
   * @throws CorruptObjectException when it is no complete Zstandard stream, or too large to be true
   */
  ContentStream stream(CompressedObject object, Frames frames) throws InterruptedException {
    Buffer scratch = Answers.buffer(pool, SCRATCH_BYTES);
    ContentStream content = new ContentStream(object, frames.windowBytes(), streams);
    try {
      long bound = bound(object);
      long length = content.verify(scratch.array(), bound);
      requirePlausible(object, length, "it holds ");
      return content;
    } catch (Throwable e) {
      content.close();
      throw e;
    } finally {
      scratch.close();
    }
  }

  /** Asks for the memory that a stream takes, beyond what an object has to spare. */
  Reservation reserveStream(CompressedObject object, Frames frames, LedgerSink<?> sink)
      throws InterruptedException {
    long window = frames.windowBytes();
    if (window > memory.maxWindowBytes()) {
      throw new FinalException(
          String.format(
              Locale.ROOT,
              "object %s takes a window of %d bytes to be decompressed, more than %d, a share of the"
                  + " memory for ledgers: raise memoryBudget, and the heap (-Xmx) with it, or write"
                  + " the lake with a smaller window",
              object.key(),
              window,
              memory.maxWindowBytes()));
    }
    long wanted = window + ContentStream.OWN_BYTES + pool.footprint(SCRATCH_BYTES);
    return sink.reserve(Math.max(0, wanted - object.spareBytes()));
  }

  /**
   * Makes room for a piece. It has a few ledgers of the size lately seen, or one, if they are
   * large.
   *
   * @param tail bytes of a ledger that broke off; they come first
   * @param left bytes that follow
   */
  Piece piece(String key, int tail, long left, LedgerSink<?> sink) throws InterruptedException {
    int ledger = ledgerBytes.get();
    long usual = Math.max(ledger, Math.min(4L * ledger, memory.partBytes()));
    long wanted = Math.max(Math.max(FetchMemory.LEAST_PIECE, usual), 2L * tail);
    long most = Math.max(memory.maxLedgerBytes(), memory.partBytes());
    int size = (int) Math.min(tail + left, Math.min(most, wanted));
    return allot(key, size, size / Math.max(1, ledger) + 1L, sink);
  }

  private Piece allot(String key, int size, long ledgers, LedgerSink<?> sink)
      throws InterruptedException {
    long index = ledgers * indexBytes.get();
    Reservation reservation = sink.reserve(pool.footprint(size) + index);
    try {
      return new Piece(key, Answers.buffer(pool, size), reservation, index, documents);
    } catch (Throwable e) {
      reservation.close();
      throw e;
    }
  }

  /** Notes how large a ledger and its index are. */
  void seen(XdrDocument ledger) {
    ledgerBytes.seen(ledger.end() - (long) ledger.start());
    indexBytes.seen(ledger.indexBytes());
  }

  /**
   * Checks that a ledger may still go on.
   *
   * @param ledger its sequence
   * @param bytes what it has at least
   */
  void requireRoom(String key, long ledger, long bytes) {
    if (bytes >= memory.maxLedgerBytes()) {
      throw tooLarge(key, ledger, bytes);
    }
  }

  private FinalException tooLarge(String key, long ledger, long bytes) {
    return new FinalException(
        String.format(
            Locale.ROOT,
            "ledger %d in object %s takes %d bytes or more, and at most %d may be held of one"
                + " (maxLedgerBytes, by default a quarter of memoryBudget): raise memoryBudget, and"
                + " the heap (-Xmx) with it",
            ledger,
            key,
            bytes,
            memory.maxLedgerBytes()));
  }

  private static long bound(CompressedObject object) {
    long plausible = Math.max(ALWAYS_PLAUSIBLE, object.size() * PLAUSIBLE_RATIO);
    return Math.min(plausible, object.size() * MAX_RATIO);
  }

  private static void requirePlausible(CompressedObject object, long size, String what) {
    if (size > bound(object)) {
      String why =
          size > object.size() * MAX_RATIO
              ? "more than it can"
              : "more than ledgers compressed to " + object.size() + " bytes have";
      throw new CorruptObjectException(object.key(), Form.COMPRESSED, 0, what + why, null);
    }
  }

  private Piece attempt(HeldObject object, int size, FetchUnit unit, LedgerSink<?> sink)
      throws InterruptedException {
    long ledgers = Math.min(unit.ledgers().size(), size / LEAST_LEDGER + 1L);
    Piece piece = allot(object.key(), size, ledgers, sink);
    try {
      piece.length(decompress(object, piece.bytes(), size));
      return piece;
    } catch (Throwable e) {
      piece.close();
      throw e;
    }
  }

  private int decompress(HeldObject object, byte[] target, int size) {
    ZstdDecompressCtx context = contexts.borrow();
    try {
      return context.decompressByteArray(target, 0, size, object.bytes(), 0, object.length());
    } catch (ZstdException e) {
      if (e.getErrorCode() == Zstd.errMemoryAllocation()) {
        throw outOfMemory(object.key(), e);
      }
      throw new CorruptObjectException(
          object.key(), Form.COMPRESSED, 0, String.valueOf(e.getMessage()), e);
    } finally {
      contexts.giveBack(context);
    }
  }

  /** Lack of memory is no fault of the object. */
  static OutOfMemoryError outOfMemory(String key, Exception cause) {
    OutOfMemoryError error =
        new OutOfMemoryError("no native memory is left to decompress object " + key);
    error.initCause(cause);
    return error;
  }

  private static boolean isTooSmall(CorruptObjectException e) {
    return e.getCause() instanceof ZstdException zstd
        && zstd.getErrorCode() == Zstd.errDstSizeTooSmall();
  }

  void close() {
    contexts.closeIdle();
    streams.closeIdle();
  }
}
