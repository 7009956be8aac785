package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.spi.BackfillListener;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one listener what happens in one run, on a thread of its own. */
final class ListenerFeed {

  /** Events beyond this many are dropped. */
  static final int MAX_PENDING = 4096;

  private static final Logger log = LoggerFactory.getLogger(ListenerFeed.class);

  private final BackfillListener listener;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Consumer<BackfillListener>> pending = new ArrayDeque<>();
  private boolean telling;
  private boolean ending;
  private long dropped;
  private boolean hasThrown;

  ListenerFeed(BackfillListener listener, String threadName) {
    this.listener = listener;
    this.thread = new Thread(this::tellAll, threadName);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  void publish(Consumer<BackfillListener> event) {
    lock.lock();
    try {
      if (ending || pending.size() >= MAX_PENDING) {
        dropped++;
      } else {
        pending.add(event);
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits until all was told, then drops what is left; returns the number of events dropped. */
  long settle(long deadline) {
    boolean interrupted = false;
    lock.lock();
    try {
      long left = deadline - System.nanoTime();
      while ((telling || !pending.isEmpty()) && left > 0) {
        try {
          left = changed.awaitNanos(left);
        } catch (InterruptedException e) {
          interrupted = true;
          left = deadline - System.nanoTime();
        }
      }
      dropped += pending.size();
      pending.clear();
      return dropped;
    } finally {
      lock.unlock();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  void last(Consumer<BackfillListener> event) {
    lock.lock();
    try {
      pending.add(event);
      ending = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void join(long deadline) {
    if (!endsBefore(deadline)) {
      thread.interrupt();
      if (!endsBefore(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500))) {
        log.warn("Listener {} does not return; its thread {} is left alone", listener, thread);
      }
    }
  }

  private boolean endsBefore(long deadline) {
    boolean interrupted = false;
    try {
      while (thread.isAlive()) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        try {
          TimeUnit.NANOSECONDS.timedJoin(thread, left + 999_999);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      return true;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void tellAll() {
    Consumer<BackfillListener> event = next();
    while (event != null) {
      try {
        event.accept(listener);
      } catch (Throwable e) {
        if (!hasThrown) {
          hasThrown = true;
          log.warn(
              "Listener {} failed; the run goes on, further failures are ignored", listener, e);
        }
      }
      event = next();
    }
  }

  private @Nullable Consumer<BackfillListener> next() {
    lock.lock();
    try {
      telling = false;
      changed.signalAll();
      while (pending.isEmpty() && !ending) {
        changed.awaitUninterruptibly();
      }
      telling = !pending.isEmpty();
      return pending.poll();
    } finally {
      lock.unlock();
    }
  }
}
