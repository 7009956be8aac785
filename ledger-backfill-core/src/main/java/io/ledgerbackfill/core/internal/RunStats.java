package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillReport.StageTime;
import io.ledgerbackfill.core.BackfillReport.WaitTime;
import io.ledgerbackfill.core.QueueWait;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.Stage;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts and times what a run does, and tells the meters if there are any. */
final class RunStats {

  private final @Nullable RunMeters meters;
  private final Map<Stage, Tally> stages = tallies(Stage.class);
  private final Map<QueueWait, Tally> waits = tallies(QueueWait.class);
  private final Map<Stage, Tally> retries = tallies(Stage.class);
  private final Map<Stage, LongAdder> failing = new EnumMap<>(Stage.class);
  private final ProcessorLoad processors = new ProcessorLoad();
  private final Map<Stage, Integer> workers = new EnumMap<>(Stage.class);
  private final Tally handedOver = new Tally();
  private final LongAdder ledgers = new LongAdder();
  private final LongAdder ledgerBytes = new LongAdder();
  private final LongAdder batchBytes = new LongAdder();
  private final LongAdder rows = new LongAdder();
  private final Map<String, LongAdder> rowsByTable = new ConcurrentHashMap<>();

  RunStats(@Nullable RunMeters meters) {
    this.meters = meters;
    for (Stage stage : Stage.values()) {
      failing.put(stage, new LongAdder());
    }
  }

  /** Notes how many workers a stage gets. Before any of them begins. */
  void workers(Stage stage, int count) {
    workers.put(stage, count);
  }

  void called(Stage stage, long nanos) {
    tally(stages, stage).add(nanos);
    processors.sample();
    if (meters != null) {
      meters.called(stage, nanos);
    }
  }

  void waited(QueueWait wait, long nanos) {
    tally(waits, wait).add(nanos);
    if (meters != null) {
      meters.waited(wait, nanos);
    }
  }

  void retried(Stage stage, RetryableException failure) {
    tally(retries, stage).add(0);
    if (meters != null) {
      meters.retried(stage, failure);
    }
  }

  /** Notes what an attempt that failed has cost, or the pause after it. */
  void failing(Stage stage, long nanos) {
    Objects.requireNonNull(failing.get(stage)).add(nanos);
    processors.sample();
  }

  /** Notes a ledger that a fetch worker handed over. */
  void handedOver(long bytes) {
    handedOver.add(bytes);
  }

  /** Returns the mean size of ledgers so far, at least 1; nothing (0) if there was none. */
  long meanLedgerBytes() {
    long count = handedOver.count.sum();
    return count == 0 ? 0 : Math.max(1, handedOver.total.sum() / count);
  }

  void flushed(FilledBatch<?> batch, long batchRows, Map<String, Long> batchRowsByTable) {
    ledgers.add(batch.ledgers().size());
    ledgerBytes.add(batch.ledgerBytes());
    batchBytes.add(batch.bytes());
    rows.add(batchRows);
    batchRowsByTable.forEach(
        (table, count) -> rowsByTable.computeIfAbsent(table, name -> new LongAdder()).add(count));
    if (meters != null) {
      meters.flushed(batch, batchRowsByTable);
    }
  }

  long ledgers() {
    return ledgers.sum();
  }

  long ledgerBytes() {
    return ledgerBytes.sum();
  }

  long batchBytes() {
    return batchBytes.sum();
  }

  long rows() {
    return rows.sum();
  }

  Map<String, Long> rowsByTable() {
    SortedMap<String, Long> sums = new TreeMap<>();
    rowsByTable.forEach((table, count) -> sums.put(table, count.sum()));
    return Collections.unmodifiableMap(sums);
  }

  Map<Stage, StageTime> stages() {
    Map<Stage, StageTime> times = new EnumMap<>(Stage.class);
    stages.forEach(
        (stage, tally) ->
            times.put(
                stage,
                new StageTime(
                    workers.getOrDefault(stage, 0), tally.count.sum(), tally.duration())));
    return Collections.unmodifiableMap(times);
  }

  Map<QueueWait, WaitTime> waits() {
    Map<QueueWait, WaitTime> times = new EnumMap<>(QueueWait.class);
    waits.forEach(
        (wait, tally) -> times.put(wait, new WaitTime(tally.count.sum(), tally.duration())));
    return Collections.unmodifiableMap(times);
  }

  Map<Stage, Long> retries() {
    Map<Stage, Long> counts = new EnumMap<>(Stage.class);
    retries.forEach((stage, tally) -> counts.put(stage, tally.count.sum()));
    return Collections.unmodifiableMap(counts);
  }

  Map<Stage, Duration> failing() {
    Map<Stage, Duration> times = new EnumMap<>(Stage.class);
    failing.forEach((stage, nanos) -> times.put(stage, Duration.ofNanos(nanos.sum())));
    return Collections.unmodifiableMap(times);
  }

  /** Returns how busy the machine's processors were, from 0 to 1; not a number if nobody knows. */
  double processorLoad() {
    return processors.mean();
  }

  private static <K extends Enum<K>> Map<K, Tally> tallies(Class<K> keys) {
    Map<K, Tally> tallies = new EnumMap<>(keys);
    for (K key : keys.getEnumConstants()) {
      tallies.put(key, new Tally());
    }
    return tallies;
  }

  private static <K> Tally tally(Map<K, Tally> tallies, K key) {
    Tally tally = tallies.get(key);
    if (tally == null) {
      throw new IllegalArgumentException("nothing is counted for " + key);
    }
    return tally;
  }

  private static final class Tally {

    private final LongAdder count = new LongAdder();
    private final LongAdder total = new LongAdder();

    void add(long amount) {
      count.increment();
      total.add(amount);
    }

    Duration duration() {
      return Duration.ofNanos(total.sum());
    }
  }
}
