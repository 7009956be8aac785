package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.QueueWait;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The memory for ledgers under way, granted to units in ascending order. The head, which is the
 * lowest unit still under way, is granted whatever it asks for; see {@link LedgerQueue} for why.
 */
final class MemoryBudget {

  private final long limit;
  private final RunStats stats;
  private final ReentrantLock lock = new ReentrantLock();
  private final TreeMap<Long, Request> waiting = new TreeMap<>();
  private long used;
  private long head;
  private boolean stopped;

  MemoryBudget(long limit, RunStats stats) {
    this.limit = limit;
    this.stats = stats;
  }

  /**
   * Waits until memory is granted.
   *
   * @param unit the number of the unit that asks
   * @return how long it waited, in nanoseconds
   */
  long reserve(long unit, long bytes) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (stopped) {
        throw RunStop.interrupted();
      }
      boolean first = waiting.isEmpty() || unit < waiting.firstKey();
      if (bytes == 0 || (first && isGranted(unit, bytes))) {
        used += bytes;
        return 0;
      }
      return await(unit, new Request(bytes, lock.newCondition()));
    } finally {
      lock.unlock();
    }
  }

  void release(long bytes) {
    lock.lock();
    try {
      used -= bytes;
      grant();
    } finally {
      lock.unlock();
    }
  }

  /** Tells which unit is the lowest under way. */
  void head(long unit) {
    lock.lock();
    try {
      head = unit;
      grant();
    } finally {
      lock.unlock();
    }
  }

  /** Ends all waits, now and later. */
  void stop() {
    lock.lock();
    try {
      stopped = true;
      waiting.values().forEach(request -> request.granted.signal());
    } finally {
      lock.unlock();
    }
  }

  /** Tells which part of the memory is in use; above 1 when the head exceeds it. */
  double fill() {
    lock.lock();
    try {
      return limit == 0 ? 0 : (double) used / limit;
    } finally {
      lock.unlock();
    }
  }

  private long await(long unit, Request request) throws InterruptedException {
    long start = System.nanoTime();
    waiting.put(unit, request);
    boolean taken = false;
    try {
      while (!request.isGranted) {
        if (stopped) {
          throw RunStop.interrupted();
        }
        request.granted.await();
      }
      taken = true;
    } finally {
      if (!taken) {
        giveUp(unit, request);
      }
    }
    long waited = System.nanoTime() - start;
    stats.waited(QueueWait.MEMORY, waited);
    return waited;
  }

  private void giveUp(long unit, Request request) {
    if (request.isGranted) {
      used -= request.bytes;
    } else {
      waiting.remove(unit);
    }
    grant();
  }

  /** Grants in ascending order of units: a higher unit never overtakes a lower one. */
  private void grant() {
    while (!waiting.isEmpty()) {
      Map.Entry<Long, Request> lowest = waiting.firstEntry();
      Request request = lowest.getValue();
      if (!isGranted(lowest.getKey(), request.bytes)) {
        return;
      }
      used += request.bytes;
      request.isGranted = true;
      request.granted.signal();
      waiting.pollFirstEntry();
    }
  }

  private boolean isGranted(long unit, long bytes) {
    return unit == head || bytes <= limit - used;
  }

  private static final class Request {

    private final long bytes;
    private final Condition granted;
    private boolean isGranted;

    Request(long bytes, Condition granted) {
      this.bytes = bytes;
      this.granted = granted;
    }
  }
}
