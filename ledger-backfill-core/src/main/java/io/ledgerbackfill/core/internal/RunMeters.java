package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillMeters;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.QueueWait;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.Stage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The meters of one run, as {@link BackfillMeters} describes them. */
final class RunMeters {

  private final MeterRegistry registry;
  private final String range;
  private final Map<Stage, Timer> phases = new EnumMap<>(Stage.class);
  private final Map<QueueWait, Timer> waits = new EnumMap<>(QueueWait.class);
  private final Counter ledgers;
  private final DistributionSummary batchSize;
  private final Counter ledgerBytes;
  private final Counter rowBytes;
  private final Collection<Meter> gauges = new ConcurrentLinkedQueue<>();

  RunMeters(MeterRegistry registry, LedgerRange range) {
    this.registry = registry;
    this.range = range.toString();
    for (Stage stage : Stage.values()) {
      phases.put(stage, registry.timer(BackfillMeters.PHASE_DURATION, "phase", nameOf(stage)));
    }
    for (QueueWait wait : QueueWait.values()) {
      waits.put(
          wait,
          registry.timer(
              BackfillMeters.QUEUE_WAIT, "queue", wait.queue(), "direction", wait.direction()));
    }
    this.ledgers = registry.counter(BackfillMeters.LEDGERS_FLUSHED);
    this.batchSize = registry.summary(BackfillMeters.BATCH_SIZE);
    this.ledgerBytes = registry.counter(BackfillMeters.BYTES, "kind", "ledgers");
    this.rowBytes = registry.counter(BackfillMeters.BYTES, "kind", "rows");
  }

  void called(Stage stage, long nanos) {
    Timer timer = phases.get(stage);
    if (timer != null) {
      timer.record(nanos, TimeUnit.NANOSECONDS);
    }
  }

  void waited(QueueWait wait, long nanos) {
    Timer timer = waits.get(wait);
    if (timer != null) {
      timer.record(nanos, TimeUnit.NANOSECONDS);
    }
  }

  void retried(Stage stage, RetryableException failure) {
    Throwable reason = failure.getCause() != null ? failure.getCause() : failure;
    registry
        .counter(
            BackfillMeters.RETRIES,
            "stage",
            nameOf(stage),
            "reason",
            reason.getClass().getSimpleName())
        .increment();
  }

  void flushed(FilledBatch<?> batch, long rows, Map<String, Long> rowsByTable) {
    ledgers.increment((double) batch.ledgers().size());
    batchSize.record((double) batch.ledgers().size());
    ledgerBytes.increment((double) batch.ledgerBytes());
    rowBytes.increment((double) batch.bytes());
    rowsByTable.forEach(
        (table, count) ->
            registry.counter(BackfillMeters.ROWS, "table", table).increment((double) count));
  }

  void queueFill(String queue, Supplier<Number> fill) {
    gauges.add(
        Gauge.builder(BackfillMeters.QUEUE_FILL, fill)
            .tags("queue", queue, "range", range)
            .register(registry));
  }

  /** Adds one of the gauges of {@link BackfillMeters} that tell of the gap being filled. */
  void gap(String name, Supplier<Number> value) {
    gauges.add(Gauge.builder(name, value).tag("range", range).register(registry));
  }

  /** Takes the gauges away: they hold on to the run. */
  void close() {
    gauges.forEach(registry::remove);
  }

  private static String nameOf(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
