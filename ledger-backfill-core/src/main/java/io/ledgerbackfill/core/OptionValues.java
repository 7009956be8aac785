package io.ledgerbackfill.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The options that a builder was given so far: each at most once, and none that contradict. */
final class OptionValues {

  private static final int MAX_WORKERS = 10_000;
  private static final int MAX_COUNT = 1 << 24;
  private static final long MIN_MEMORY_BUDGET = 1L << 20;
  private static final long MAX_DEFAULT_MEMORY_BUDGET = 256L << 20;
  private static final long MAX_DEFAULT_BATCH_BYTES = 16L << 20;

  /** Smaller ones cost more for each ledger than a longer queue is worth. */
  private static final long GOOD_BATCH_BYTES = 8L << 20;

  private static final int MIN_DEFAULT_FLUSH_QUEUE = 2;
  private static final int MAX_DEFAULT_FLUSH_QUEUE = 8;
  private static final Duration MAX_DELAY = Duration.ofDays(1);
  private static final Duration DEFAULT_FLUSH_RETRY_DELAY = Duration.ofSeconds(1);
  private static final Duration DEFAULT_FLUSH_RETRY_MAX_DELAY = Duration.ofSeconds(30);

  private final Value<Integer> fetchWorkers = new Value<>("fetchWorkers");
  private final Value<Integer> processWorkers = new Value<>("processWorkers");
  private final Value<Integer> flushWorkers = new Value<>("flushWorkers");
  private final Value<Integer> batchLedgers = new Value<>("batchLedgers");
  private final Value<Long> batchBytes = new Value<>("batchBytes");
  private final Value<Integer> ledgerQueue = new Value<>("ledgerQueue");
  private final Value<Integer> flushQueue = new Value<>("flushQueue");
  private final Value<Long> memoryBudget = new Value<>("memoryBudget");
  private final Value<Integer> fetchRetries = new Value<>("fetchRetries");
  private final Value<Duration> fetchRetryDelay = new Value<>("fetchRetryDelay");
  private final Value<Integer> flushRetries = new Value<>("flushRetries");
  private final Value<Duration> flushRetryDelay = new Value<>("flushRetryDelay");
  private final Value<Duration> flushRetryMaxDelay = new Value<>("flushRetryMaxDelay");

  void fetchWorkers(int workers) {
    fetchWorkers.set((int) within(fetchWorkers, 1, workers, MAX_WORKERS));
  }

  void processWorkers(int workers) {
    processWorkers.set((int) within(processWorkers, 1, workers, MAX_WORKERS));
  }

  void flushWorkers(int workers) {
    flushWorkers.set((int) within(flushWorkers, 1, workers, MAX_WORKERS));
  }

  void batchLedgers(int ledgers) {
    batchLedgers.set((int) within(batchLedgers, 1, ledgers, MAX_COUNT));
  }

  void batchBytes(long bytes) {
    batchBytes.set(within(batchBytes, 1, bytes, Integer.MAX_VALUE));
  }

  void ledgerQueue(int ledgers) {
    ledgerQueue.set((int) within(ledgerQueue, 1, ledgers, MAX_COUNT));
  }

  void flushQueue(int batches) {
    flushQueue.set((int) within(flushQueue, 1, batches, MAX_COUNT));
  }

  void memoryBudget(long bytes) {
    memoryBudget.set(within(memoryBudget, MIN_MEMORY_BUDGET, bytes, Long.MAX_VALUE));
  }

  void fetchRetries(int retries) {
    fetchRetries.set((int) within(fetchRetries, 0, retries, MAX_COUNT));
  }

  void fetchRetryDelay(Duration delay) {
    fetchRetryDelay.set(positive(fetchRetryDelay, delay));
  }

  void flushRetries(int retries) {
    flushRetries.set((int) within(flushRetries, 0, retries, MAX_COUNT));
  }

  void flushRetryDelay(Duration delay) {
    flushRetryDelay.set(positive(flushRetryDelay, delay));
  }

  void flushRetryMaxDelay(Duration delay) {
    flushRetryMaxDelay.set(positive(flushRetryMaxDelay, delay));
  }

  /** Fills in the defaults; {@code batchBytes} may contradict these, too. */
  BackfillOptions toOptions() {
    int processing = processWorkers.or(Runtime.getRuntime().availableProcessors());
    int flushing = flushWorkers.or(4);
    long memory = memoryBudget.or(defaultMemoryBudget());
    int queued = flushQueue.or(defaultFlushQueue(processing, flushing, memory));
    requireRoomForBatches(processing, flushing, memory);
    long share = memory / 2 / ((long) processing + flushing + queued);
    Duration maxDelay = flushRetryMaxDelay.or(DEFAULT_FLUSH_RETRY_MAX_DELAY);
    Duration firstDelay = flushRetryDelay.or(shorter(DEFAULT_FLUSH_RETRY_DELAY, maxDelay));
    return new BackfillOptions(
        fetchWorkers.or(40),
        processing,
        flushing,
        batchLedgers.or(100),
        batchBytes.or(Math.max(1, Math.min(share, MAX_DEFAULT_BATCH_BYTES))),
        ledgerQueue.or(256),
        queued,
        memory,
        fetchRetries.or(3),
        fetchRetryDelay.or(Duration.ofSeconds(5)),
        flushRetries.or(10),
        firstDelay,
        longer(firstDelay, maxDelay));
  }

  /**
   * Checks what was set so far. Options still to be set, or to get their defaults, are taken to be
   * as favourable as they can be.
   */
  private void requireConsistent() {
    requireRoomForBatches(
        processWorkers.or(1), flushWorkers.or(1), memoryBudget.or(Long.MAX_VALUE));
    if (flushRetryDelay.or(Duration.ZERO).compareTo(flushRetryMaxDelay.or(MAX_DELAY)) > 0) {
      throw new IllegalArgumentException(
          "flushRetryDelay "
              + flushRetryDelay
              + " is longer than flushRetryMaxDelay "
              + flushRetryMaxDelay);
    }
  }

  /** Each worker may have a batch, and the flush queue must take at least one. */
  private void requireRoomForBatches(int processing, int flushing, long memory) {
    long needed = (processing + flushing + 1L) * batchBytes.or(0L);
    if (needed > memory - memory / 2) {
      throw new IllegalArgumentException(
          "batchBytes "
              + batchBytes
              + " for "
              + processing
              + " process workers, "
              + flushing
              + " flush workers and the flush queue need a memoryBudget of at least "
              + 2 * needed
              + ", but it is "
              + memory);
    }
  }

  private static long within(Value<?> option, long least, long value, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          option.name + " must be " + least + " to " + most + ", but is " + value);
    }
    return value;
  }

  private static Duration positive(Value<?> option, @Nullable Duration delay) {
    if (delay == null) {
      throw new NullPointerException(option.name + " is null");
    }
    if (delay.isZero() || delay.isNegative() || delay.compareTo(MAX_DELAY) > 0) {
      throw new IllegalArgumentException(
          option.name + " must be positive and at most a day, but is " + delay);
    }
    return delay;
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** One option. */
  private final class Value<T> {

    private final String name;
    private @Nullable T value;

    Value(String name) {
      this.name = name;
    }

    void set(T newValue) {
      if (value != null) {
        throw new IllegalStateException(name + " was already set, to " + value);
      }
      value = newValue;
      try {
        requireConsistent();
      } catch (IllegalArgumentException e) {
        value = null;
        throw e;
      }
    }

    T or(T ifNotSet) {
      return value != null ? value : ifNotSet;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /** As long as it may be while batches have a good size. */
  private static int defaultFlushQueue(int processing, int flushing, long memory) {
    long places = memory / 2 / GOOD_BATCH_BYTES - processing - flushing;
    return (int) Math.max(MIN_DEFAULT_FLUSH_QUEUE, Math.min(MAX_DEFAULT_FLUSH_QUEUE, places));
  }

  /**
   * The rest of the heap is for pooled buffers that wait, and for whatever else the program does.
   */
  private static long defaultMemoryBudget() {
    long half = Runtime.getRuntime().maxMemory() / 2;
    return Math.max(MIN_MEMORY_BUDGET, Math.min(MAX_DEFAULT_MEMORY_BUDGET, half));
  }
}
