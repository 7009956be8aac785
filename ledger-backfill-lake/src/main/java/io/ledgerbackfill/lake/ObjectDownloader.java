package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.BufferPool.Buffer;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/**
 * Brings objects: into buffers of the pool or, if they are large, into temporary files; what is in
 * a file already is read there.
 *
 * <p>Memory is asked for before an object is opened, by the size of those before it: a server would
 * hang up on a connection that stays silent while the database is slow. Only what an object has
 * beyond that, and that is little, is asked for with the connection open.
 */
final class ObjectDownloader {

  private static final int FIRST_EXPECTATION = 256 * 1024;

  private final ObjectStore store;
  private final BufferPool pool;
  private final TemporaryFile spool;
  private final int maxHeldBytes;
  private final Expectation sizes;

  ObjectDownloader(ObjectStore store, BufferPool pool, TemporaryFile spool, int maxHeldBytes) {
    this.store = store;
    this.pool = pool;
    this.spool = spool;
    this.maxHeldBytes = maxHeldBytes;
    this.sizes = new Expectation(FIRST_EXPECTATION, maxHeldBytes);
  }

  /** Brings an object. The caller closes it. */
  CompressedObject download(String key, LedgerSink<?> sink) throws InterruptedException {
    long expected = pool.footprint(sizes.get());
    Reservation reservation = sink.reserve(expected);
    ObjectBody body = null;
    try {
      body = Answers.notNull(store.read(key), store, "read(String)");
      // Known before anything waits, so that a second attempt asks for enough at once.
      sizes.seen(Math.min(body.size(), maxHeldBytes));
      if (body.size() > maxHeldBytes) {
        return large(key, body, expected, reservation);
      }
      int size = (int) body.size();
      long needed = pool.footprint(size);
      if (needed > expected) {
        reservation = both(reservation, sink.reserve(needed - expected));
      }
      HeldObject held = read(key, body, size, reservation);
      body.close();
      return held;
    } catch (Throwable e) {
      if (body != null) {
        body.close();
      }
      reservation.close();
      throw e;
    }
  }

  private HeldObject read(String key, ObjectBody body, int size, Reservation reservation)
      throws InterruptedException {
    Buffer buffer = Answers.buffer(pool, size);
    try {
      body.readInto(buffer.array());
      return new HeldObject(key, buffer, size, reservation);
    } catch (Throwable e) {
      buffer.close();
      throw e;
    }
  }

  private FileObject large(String key, ObjectBody body, long spare, Reservation reservation)
      throws InterruptedException {
    Optional<SeekableByteChannel> channel = Answers.notNull(body.channel(), body, "channel()");
    if (channel.isPresent()) {
      return new FileObject(key, channel.get(), body.size(), body::close, spare, reservation);
    }
    FileChannel file = spool.of(key, body);
    body.close();
    return new FileObject(
        key, file, body.size(), () -> TemporaryFile.close(file), spare, reservation);
  }

  private static Reservation both(Reservation one, Reservation other) {
    return () -> {
      one.close();
      other.close();
    };
  }
}
