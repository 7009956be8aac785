package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.QueueWait;
import io.ledgerbackfill.core.spi.Batch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Batches on their way from process to flush workers. Limited by count and by bytes; a single batch
 * gets in whatever its size.
 */
final class FlushQueue<B extends Batch> {

  private final int maxBatches;
  private final long maxBytes;
  private final RunStats stats;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition work = lock.newCondition();
  private final Queue<FilledBatch<B>> queued = new ArrayDeque<>();
  private long queuedBytes;
  private boolean finished;
  private boolean stopped;

  FlushQueue(int maxBatches, long maxBytes, RunStats stats) {
    this.maxBatches = maxBatches;
    this.maxBytes = maxBytes;
    this.stats = stats;
  }

  /** Hands a batch over. If it throws, the caller still owns the batch. */
  void put(FilledBatch<B> batch) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (!stopped && !hasRoomFor(batch)) {
        long start = System.nanoTime();
        while (!stopped && !hasRoomFor(batch)) {
          room.await();
        }
        stats.waited(QueueWait.FLUSH_QUEUE_FULL, System.nanoTime() - start);
      }
      if (stopped) {
        throw RunStop.interrupted();
      }
      queued.add(batch);
      queuedBytes += batch.heldBytes();
      work.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Takes a batch, which then is the caller's; null when there will be none, or the run stops. */
  @Nullable FilledBatch<B> take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (queued.isEmpty() && !finished && !stopped) {
        long start = System.nanoTime();
        while (queued.isEmpty() && !finished && !stopped) {
          work.await();
        }
        stats.waited(QueueWait.FLUSH_QUEUE_EMPTY, System.nanoTime() - start);
      }
      FilledBatch<B> batch = stopped ? null : queued.poll();
      if (batch != null) {
        queuedBytes -= batch.heldBytes();
        room.signalAll();
      }
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /** Tells that no batch will be put any more. */
  void finish() {
    lock.lock();
    try {
      finished = true;
      work.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Ends all waits, now and later. */
  void stop() {
    lock.lock();
    try {
      stopped = true;
      room.signalAll();
      work.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Empties the queue, which has been stopped. The batches are the caller's. */
  List<FilledBatch<B>> drain() {
    lock.lock();
    try {
      List<FilledBatch<B>> left = new ArrayList<>(queued);
      queued.clear();
      queuedBytes = 0;
      return left;
    } finally {
      lock.unlock();
    }
  }

  /** Returns how full the queue is, from 0 to 1. */
  double fill() {
    lock.lock();
    try {
      return (double) queued.size() / maxBatches;
    } finally {
      lock.unlock();
    }
  }

  private boolean hasRoomFor(FilledBatch<B> batch) {
    return queued.isEmpty()
        || (queued.size() < maxBatches && batch.heldBytes() <= maxBytes - queuedBytes);
  }
}
