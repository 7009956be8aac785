package io.ledgerbackfill.core;

import static io.ledgerbackfill.core.BackfillOption.BATCH_BYTES;
import static io.ledgerbackfill.core.BackfillOption.FLUSH_RETRY_DELAY;
import static io.ledgerbackfill.core.BackfillOption.FLUSH_RETRY_MAX_DELAY;
import static io.ledgerbackfill.core.BackfillOption.FLUSH_WORKERS;
import static io.ledgerbackfill.core.BackfillOption.MEMORY_BUDGET;
import static io.ledgerbackfill.core.BackfillOption.PROCESS_WORKERS;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options that a builder was given so far: each at most once, and none that contradict. */
final class OptionValues {

  private final Map<BackfillOption, Object> inherited = new EnumMap<>(BackfillOption.class);
  private final Map<BackfillOption, Object> set = new EnumMap<>(BackfillOption.class);

  /**
   * Begins with values that hold as long as they are not set.
   *
   * @param inherited values that were checked before
   */
  OptionValues(Map<BackfillOption, Object> inherited) {
    this.inherited.putAll(inherited);
  }

  /**
   * Sets an option.
   *
   * @param value a long, or a duration
   */
  void set(BackfillOption option, @Nullable Object value) {
    if (value == null) {
      throw new NullPointerException(option.optionName() + " is null");
    }
    option.requireAllowed(value);
    if (set.containsKey(option)) {
      throw new IllegalStateException(
          option.optionName() + " was already set, to " + option.text(set.get(option)));
    }
    set.put(option, value);
    try {
      requireConsistent(option);
    } catch (InvalidOptionException e) {
      set.remove(option);
      throw e;
    }
  }

  /** Returns what was set, and what of the inherited values was not. */
  Map<BackfillOption, Object> given() {
    Map<BackfillOption, Object> given = new EnumMap<>(inherited);
    given.putAll(set);
    return given;
  }

  /**
   * Requires of all values, defaults included, that they don't contradict. Batches that are too
   * large are the only ones that can contradict a default.
   */
  static void requireConsistent(Map<BackfillOption, Object> all) {
    requireRoomForBatches(
        BATCH_BYTES,
        OptionDefaults.number(all, BATCH_BYTES),
        OptionDefaults.number(all, PROCESS_WORKERS),
        OptionDefaults.number(all, FLUSH_WORKERS),
        OptionDefaults.number(all, MEMORY_BUDGET));
    requireOrder(
        FLUSH_RETRY_DELAY,
        OptionDefaults.delay(all, FLUSH_RETRY_DELAY),
        OptionDefaults.delay(all, FLUSH_RETRY_MAX_DELAY));
  }

  /**
   * Checks what was set so far. Options still to be set, or to be inherited or get their defaults,
   * are taken to be as favourable as they can be.
   */
  private void requireConsistent(BackfillOption last) {
    requireRoomForBatches(
        last,
        or(BATCH_BYTES, 0L),
        or(PROCESS_WORKERS, 1L),
        or(FLUSH_WORKERS, 1L),
        or(MEMORY_BUDGET, Long.MAX_VALUE));
    requireOrder(
        last, or(FLUSH_RETRY_DELAY, Duration.ZERO), or(FLUSH_RETRY_MAX_DELAY, Duration.ofDays(1)));
  }

  @SuppressWarnings("unchecked")
  private <T> T or(BackfillOption option, T ifNotSet) {
    return (T) set.getOrDefault(option, ifNotSet);
  }

  /** Each worker may have a batch, and the flush queue must take at least one. */
  private static void requireRoomForBatches(
      BackfillOption last, long batchBytes, long processing, long flushing, long memory) {
    long needed = (processing + flushing + 1) * batchBytes;
    if (needed > memory - memory / 2) {
      throw new InvalidOptionException(
          last,
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

  private static void requireOrder(BackfillOption last, Duration first, Duration longest) {
    if (first.compareTo(longest) > 0) {
      throw new InvalidOptionException(
          last,
          "flushRetryDelay "
              + OptionText.of(first)
              + " is longer than flushRetryMaxDelay "
              + OptionText.of(longest));
    }
  }
}
