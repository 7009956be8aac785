package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillMeters;
import io.ledgerbackfill.core.QueueWait;
import io.ledgerbackfill.core.Watermark;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.Stage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;

/**
 * The meters of one job in one registry, as {@link BackfillMeters} describes them. All its runs
 * share them, whichever pipeline they are of: a registry keeps one gauge of a name and its tags, so
 * those of a second run would not be seen, and would go with the first.
 */
final class JobMeters {

  /** Weak, as a registry may go; so nothing here may hold on to one. */
  private static final Map<MeterRegistry, Map<String, JobMeters>> ALL =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final String job;
  private final Map<Stage, Timer> phases = new EnumMap<>(Stage.class);
  private final Map<QueueWait, Timer> waits = new EnumMap<>(QueueWait.class);
  private final Map<String, Counter> runs = new HashMap<>();
  private final Counter ledgers;
  private final DistributionSummary batchSize;
  private final Counter ledgerBytes;
  private final Counter rowBytes;
  private final JobGauges gauges;

  private JobMeters(MeterRegistry registry, String job) {
    this.job = job;
    for (Stage stage : Stage.values()) {
      phases.put(
          stage,
          Timer.builder(BackfillMeters.PHASE_DURATION)
              .description("Time of calls of a stage, without waiting")
              .tags("job", job, "phase", nameOf(stage))
              .register(registry));
    }
    for (QueueWait wait : QueueWait.values()) {
      waits.put(
          wait,
          Timer.builder(BackfillMeters.QUEUE_WAIT)
              .description("Time that workers waited for a queue")
              .tags("job", job, "queue", wait.queue(), "direction", wait.direction())
              .register(registry));
    }
    for (String outcome : List.of("complete", "cancelled", "failed")) {
      runs.put(
          outcome,
          Counter.builder(BackfillMeters.RUNS)
              .description("Runs that ended")
              .baseUnit("runs")
              .tags("job", job, "outcome", outcome)
              .register(registry));
    }
    this.ledgers =
        Counter.builder(BackfillMeters.LEDGERS_FLUSHED)
            .description("Ledgers whose rows are durable")
            .baseUnit("ledgers")
            .tags("job", job)
            .register(registry);
    this.batchSize =
        DistributionSummary.builder(BackfillMeters.BATCH_SIZE)
            .description("Ledgers in a batch")
            .baseUnit("ledgers")
            .tags("job", job)
            .register(registry);
    this.ledgerBytes = bytes(registry, "ledgers");
    this.rowBytes = bytes(registry, "rows");
    for (Stage stage : List.of(Stage.FETCH, Stage.FLUSH)) {
      retries(registry, stage, RetryableException.class.getSimpleName());
    }
    this.gauges = new JobGauges(registry, job);
  }

  static JobMeters of(MeterRegistry registry, String job) {
    synchronized (ALL) {
      return ALL.computeIfAbsent(registry, added -> new HashMap<>())
          .computeIfAbsent(job, added -> new JobMeters(registry, job));
    }
  }

  Timer phase(Stage stage) {
    return Objects.requireNonNull(phases.get(stage));
  }

  Timer wait(QueueWait wait) {
    return Objects.requireNonNull(waits.get(wait));
  }

  Counter retries(MeterRegistry registry, Stage stage, String reason) {
    return Counter.builder(BackfillMeters.RETRIES)
        .description("Calls that were tried again after a failure that may pass")
        .baseUnit("retries")
        .tags("job", job, "stage", nameOf(stage), "reason", reason)
        .register(registry);
  }

  Counter rows(MeterRegistry registry, String table) {
    return Counter.builder(BackfillMeters.ROWS)
        .description("Rows that are durable")
        .baseUnit("rows")
        .tags("job", job, "table", table)
        .register(registry);
  }

  void flushed(FilledBatch<?> batch) {
    double count = batch.ledgers().size();
    ledgers.increment(count);
    batchSize.record(count);
    ledgerBytes.increment((double) batch.ledgerBytes());
    rowBytes.increment((double) batch.bytes());
    gauges.flushed(batch.ledgers().last());
  }

  void begin(RunMeters run) {
    gauges.begin(run);
  }

  /** Has the watermark of a run that goes on be told. */
  void watermark(Watermark watermark) {
    gauges.watermark(watermark);
  }

  void end(RunMeters run, String outcome) {
    gauges.end(run);
    Objects.requireNonNull(runs.get(outcome)).increment();
  }

  private Counter bytes(MeterRegistry registry, String kind) {
    return Counter.builder(BackfillMeters.BYTES)
        .description("Bytes of what is durable: of ledgers, decompressed, or of their rows")
        .baseUnit("bytes")
        .tags("job", job, "kind", kind)
        .register(registry);
  }

  private static String nameOf(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
