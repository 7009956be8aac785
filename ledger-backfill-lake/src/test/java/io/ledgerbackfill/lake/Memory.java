package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lends buffers only within what a sink was asked for before, and knows what was not given back.
 * Confined to a thread.
 */
final class Memory {

  private final TrackingBufferPool tracking = new TrackingBufferPool();
  private long reserved;
  private long lent;
  private long most;

  /** Returns a pool that refuses to lend more than was reserved. */
  BufferPool pool() {
    return size -> {
      assertThat(lent + size).as("bytes lent").isLessThanOrEqualTo(reserved);
      BufferPool.Buffer buffer = tracking.acquire(size);
      lent += size;
      most = Math.max(most, lent);
      return new BufferPool.Buffer() {
        @Override
        public byte[] array() {
          return buffer.array();
        }

        @Override
        public void close() {
          buffer.close();
          lent -= size;
        }
      };
    };
  }

  LedgerSink.Reservation reserve(long bytes) {
    assertThat(bytes).isNotNegative();
    reserved += bytes;
    AtomicBoolean closed = new AtomicBoolean();
    return () -> {
      if (!closed.getAndSet(true)) {
        reserved -= bytes;
        assertThat(lent).as("bytes lent").isLessThanOrEqualTo(reserved);
      }
    };
  }

  /** Returns how many bytes were lent at a time, at most. */
  long most() {
    return most;
  }

  void assertAllGivenBack() {
    tracking.assertNoLeaks();
    assertThat(reserved).as("bytes still reserved").isZero();
  }
}
