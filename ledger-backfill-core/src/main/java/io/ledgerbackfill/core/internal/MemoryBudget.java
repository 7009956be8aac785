package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.QueueWait;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The memory for ledgers under way, granted to units in ascending order. The head, which is the
 * lowest unit still under way, is granted what it asks for beyond the limit when nothing but its
 * fetch can go on; see {@link LedgerQueue} for why. What it can be expected to ask for is kept for
 * it, up to half of the memory: units that come later must not take what is needed first.
 */
final class MemoryBudget {

  private final long limit;
  private final RunStats stats;
  private final ReentrantLock lock = new ReentrantLock();
  private final TreeMap<Long, Request> waiting = new TreeMap<>();
  private long used;
  private @Nullable UnitClaim head;
  private boolean stopped;

  MemoryBudget(long limit, RunStats stats) {
    this.limit = limit;
    this.stats = stats;
  }

  /**
   * Waits until memory is granted.
   *
   * @param unit the unit that asks
   * @return how long it waited, in nanoseconds
   */
  long reserve(UnitClaim unit, long bytes) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (stopped) {
        throw RunStop.interrupted();
      }
      boolean first = waiting.isEmpty() || unit.number() < waiting.firstKey();
      if (bytes == 0 || (first && isGranted(unit, bytes))) {
        use(unit, bytes);
        return 0;
      }
      return await(new Request(unit, bytes, lock.newCondition()));
    } finally {
      lock.unlock();
    }
  }

  void release(UnitClaim unit, long bytes) {
    lock.lock();
    try {
      use(unit, -bytes);
      grant();
    } finally {
      lock.unlock();
    }
  }

  /** Tells that all ledgers that some unit has handed over are processed. */
  void awaited() {
    lock.lock();
    try {
      grant();
    } finally {
      lock.unlock();
    }
  }

  /** Tells which unit is the lowest under way; null if there is none. */
  void head(@Nullable UnitClaim unit) {
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

  /** Returns which part of the memory is in use; above 1 when the head exceeds it. */
  double fill() {
    lock.lock();
    try {
      return limit == 0 ? 0 : (double) used / limit;
    } finally {
      lock.unlock();
    }
  }

  private long await(Request request) throws InterruptedException {
    long start = System.nanoTime();
    waiting.put(request.unit.number(), request);
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
        giveUp(request);
      }
    }
    long waited = System.nanoTime() - start;
    stats.waited(QueueWait.MEMORY, waited);
    return waited;
  }

  private void giveUp(Request request) {
    if (request.isGranted) {
      use(request.unit, -request.bytes);
    } else {
      waiting.remove(request.unit.number());
    }
    grant();
  }

  private void use(UnitClaim unit, long bytes) {
    used += bytes;
    unit.reserved(bytes);
  }

  /** Grants in ascending order of units: a higher unit never overtakes a lower one. */
  private void grant() {
    while (!waiting.isEmpty()) {
      Request request = waiting.firstEntry().getValue();
      if (!isGranted(request.unit, request.bytes)) {
        return;
      }
      use(request.unit, request.bytes);
      request.isGranted = true;
      request.granted.signal();
      waiting.pollFirstEntry();
    }
  }

  private boolean isGranted(UnitClaim unit, long bytes) {
    if (unit == head) {
      return bytes <= limit - used || unit.isAwaited();
    }
    return bytes <= limit - used - keptForHead();
  }

  /** What the head will still ask for, as far as it holds less than half of the memory. */
  private long keptForHead() {
    if (head == null) {
      return 0;
    }
    long left = head.left();
    long mean = stats.meanLedgerBytes();
    long most = limit / 2;
    long wanted = mean == 0 ? (left == 0 ? 0 : most) : left > most / mean ? most : left * mean;
    return Math.max(0, wanted - head.reserved());
  }

  private static final class Request {

    private final UnitClaim unit;
    private final long bytes;
    private final Condition granted;
    private boolean isGranted;

    Request(UnitClaim unit, long bytes, Condition granted) {
      this.unit = unit;
      this.bytes = bytes;
      this.granted = granted;
    }
  }
}
