package io.ledgerbackfill.core;

import static io.ledgerbackfill.core.BackfillOption.BATCH_BYTES;
import static io.ledgerbackfill.core.BackfillOption.FLUSH_QUEUE;
import static io.ledgerbackfill.core.BackfillOption.FLUSH_RETRY_DELAY;
import static io.ledgerbackfill.core.BackfillOption.FLUSH_RETRY_MAX_DELAY;
import static io.ledgerbackfill.core.BackfillOption.FLUSH_WORKERS;
import static io.ledgerbackfill.core.BackfillOption.MEMORY_BUDGET;
import static io.ledgerbackfill.core.BackfillOption.PROCESS_WORKERS;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Bounds, and the defaults that depend on the machine, or on other options. */
final class OptionDefaults {

  static final long MIN_MEMORY_BUDGET = 1L << 20;
  static final long MAX_MEMORY_BUDGET = 256L << 20;
  static final long MAX_DELAY_NANOS = Duration.ofDays(1).toNanos();
  static final long MAX_BATCH_BYTES = 16L << 20;

  /** Smaller ones cost more for each ledger than a longer queue is worth. */
  static final long GOOD_BATCH_BYTES = 8L << 20;

  static final int MIN_FLUSH_QUEUE = 2;
  static final int MAX_FLUSH_QUEUE = 8;

  private OptionDefaults() {}

  /** Returns the values of all options: those that were given, and defaults for the rest. */
  static Map<BackfillOption, Object> complete(Map<BackfillOption, Object> given) {
    Map<BackfillOption, Object> all = new EnumMap<>(BackfillOption.class);
    for (BackfillOption option : BackfillOption.values()) {
      option.fixedDefault().ifPresent(value -> all.put(option, value));
    }
    all.putAll(given);

    all.computeIfAbsent(PROCESS_WORKERS, o -> (long) Runtime.getRuntime().availableProcessors());
    all.computeIfAbsent(MEMORY_BUDGET, o -> memoryBudget());
    long workers = number(all, PROCESS_WORKERS) + number(all, FLUSH_WORKERS);
    long batches = number(all, MEMORY_BUDGET) / 2;
    all.computeIfAbsent(FLUSH_QUEUE, o -> flushQueue(workers, batches));
    long share = batches / (workers + number(all, FLUSH_QUEUE));
    all.computeIfAbsent(BATCH_BYTES, o -> Math.max(1, Math.min(share, MAX_BATCH_BYTES)));

    if (delay(all, FLUSH_RETRY_DELAY).compareTo(delay(all, FLUSH_RETRY_MAX_DELAY)) > 0) {
      if (!given.containsKey(FLUSH_RETRY_DELAY)) {
        all.put(FLUSH_RETRY_DELAY, delay(all, FLUSH_RETRY_MAX_DELAY));
      } else if (!given.containsKey(FLUSH_RETRY_MAX_DELAY)) {
        all.put(FLUSH_RETRY_MAX_DELAY, delay(all, FLUSH_RETRY_DELAY));
      }
    }
    return all;
  }

  /** As long as it may be while batches have a good size. */
  private static long flushQueue(long workers, long batches) {
    long places = batches / GOOD_BATCH_BYTES - workers;
    return Math.max(MIN_FLUSH_QUEUE, Math.min(MAX_FLUSH_QUEUE, places));
  }

  /**
   * The rest of the heap is for pooled buffers that wait, and for whatever else the program does.
   */
  private static long memoryBudget() {
    long half = Runtime.getRuntime().maxMemory() / 2;
    return Math.max(MIN_MEMORY_BUDGET, Math.min(MAX_MEMORY_BUDGET, half));
  }

  static long number(Map<BackfillOption, Object> values, BackfillOption option) {
    return (long) Objects.requireNonNull(values.get(option));
  }

  static Duration delay(Map<BackfillOption, Object> values, BackfillOption option) {
    return (Duration) Objects.requireNonNull(values.get(option));
  }
}
