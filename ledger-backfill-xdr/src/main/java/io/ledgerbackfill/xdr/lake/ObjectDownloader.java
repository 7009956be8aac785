package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.BufferPool.Buffer;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;

/**
 * Reads objects into buffers of the pool.
 *
 * <p>Memory is asked for before an object is opened, by the size of those before it: a server would
 * hang up on a connection that stays silent while the database is slow. Only what an object has
 * beyond that is asked for with the connection open.
 */
final class ObjectDownloader {

  private static final int FIRST_EXPECTATION = 256 * 1024;
  private static final int FALL = 64;
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  private final ObjectStore store;
  private final BufferPool pool;
  private volatile int expectation = FIRST_EXPECTATION;

  ObjectDownloader(ObjectStore store, BufferPool pool) {
    this.store = store;
    this.pool = pool;
  }

  /** Reads an object. The caller closes it. */
  CompressedObject download(String key, LedgerSink<?> sink) throws InterruptedException {
    int expected = expectation;
    Reservation reservation = sink.reserve(expected);
    try (ObjectBody body = store.read(key)) {
      int size = requireArraySize(key, body.size());
      expect(size);
      if (size > expected) {
        Reservation rest = sink.reserve((long) size - expected);
        reservation = both(reservation, rest);
      }
      return read(body, size, reservation);
    } catch (Throwable e) {
      reservation.close();
      throw e;
    }
  }

  /**
   * Known before anything waits, so that a second attempt asks for enough at once. Falls slowly:
   * sizes vary from object to object, and asking for a little too much does no harm.
   */
  private void expect(int size) {
    int old = expectation;
    expectation = (int) Math.min(MAX_ARRAY, Math.max(size + size / 4L, old - old / FALL));
  }

  private CompressedObject read(ObjectBody body, int size, Reservation reservation)
      throws InterruptedException {
    Buffer buffer = pool.acquire(size);
    try {
      body.readInto(buffer.array());
      return new CompressedObject(buffer, size, reservation);
    } catch (Throwable e) {
      buffer.close();
      throw e;
    }
  }

  private static Reservation both(Reservation one, Reservation other) {
    return () -> {
      one.close();
      other.close();
    };
  }

  private int requireArraySize(String key, long size) {
    if (size > MAX_ARRAY) {
      throw new FinalException(
          "object %s in %s has %d bytes, more than fit into an array"
              .formatted(key, store.name(), size));
    }
    return (int) size;
  }
}
