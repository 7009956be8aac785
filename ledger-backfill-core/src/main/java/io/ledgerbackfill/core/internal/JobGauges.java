package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillMeters;
import io.ledgerbackfill.core.Watermark;
import io.ledgerbackfill.core.internal.RunMeters.Work;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** The gauges of one job: what its runs that are under way are like at the moment. */
final class JobGauges {

  private final List<RunMeters> active = new CopyOnWriteArrayList<>();
  private final AtomicLong lastLedger = new AtomicLong(-1);
  private volatile @Nullable Watermark latest;

  JobGauges(MeterRegistry registry, String job) {
    Tags tags = Tags.of("job", job);
    for (String queue : List.of("memory", "ledgers", "batches")) {
      gauge(BackfillMeters.QUEUE_FILL, () -> fill(queue))
          .description("How full a queue is, from 0 to 1; that of the fullest run")
          .baseUnit("ratio")
          .tags(tags.and("queue", queue))
          .register(registry);
    }
    gauge(BackfillMeters.ACTIVE_RUNS, active::size)
        .description("Runs under way")
        .baseUnit("runs")
        .tags(tags)
        .register(registry);
    gauge(BackfillMeters.MISSING_LEDGERS, () -> each(Work::total).sum() - each(Work::done).sum())
        .description("Ledgers that the runs under way have still to do")
        .baseUnit("ledgers")
        .tags(tags)
        .register(registry);
    gauge(BackfillMeters.GAP_PROGRESS, () -> each(Work::done).sum() / each(Work::total).sum())
        .description("Which part of what the runs under way have to do is done, from 0 to 1")
        .baseUnit("ratio")
        .tags(tags)
        .register(registry);
    gauge(
            BackfillMeters.GAP_START,
            () -> each(work -> work.toDo().first()).min().orElse(Double.NaN))
        .description("The lowest ledger that the runs under way have to do")
        .baseUnit("sequence")
        .tags(tags)
        .register(registry);
    gauge(BackfillMeters.GAP_END, () -> each(work -> work.toDo().last()).max().orElse(Double.NaN))
        .description("The highest ledger that the runs under way have to do")
        .baseUnit("sequence")
        .tags(tags)
        .register(registry);
    gauge(BackfillMeters.LAST_LEDGER, this::lastLedger)
        .description("The highest ledger that was made durable")
        .baseUnit("sequence")
        .tags(tags)
        .register(registry);
    gauge(BackfillMeters.COMPLETE_THROUGH, () -> mark(Watermark::completeThrough))
        .description("The ledger through which all that the latest run wanted are done")
        .baseUnit("sequence")
        .tags(tags)
        .register(registry);
    gauge(BackfillMeters.COMPLETE_FROM, () -> mark(Watermark::completeFrom))
        .description("The ledger from which on all that the latest run wanted are done")
        .baseUnit("sequence")
        .tags(tags)
        .register(registry);
  }

  void begin(RunMeters run) {
    active.add(run);
    watermark(run.watermark());
  }

  void watermark(Watermark watermark) {
    latest = watermark;
  }

  void end(RunMeters run) {
    active.remove(run);
  }

  void flushed(long ledger) {
    lastLedger.accumulateAndGet(ledger, Math::max);
  }

  private double lastLedger() {
    long ledger = lastLedger.get();
    return ledger < 0 ? Double.NaN : ledger;
  }

  private double mark(ToDoubleFunction<Watermark> mark) {
    Watermark watermark = latest;
    return watermark == null ? Double.NaN : mark.applyAsDouble(watermark);
  }

  private double fill(String queue) {
    return each(work -> fill(work, queue)).max().orElse(0);
  }

  private static double fill(Work work, String queue) {
    return Objects.requireNonNull(work.queues().get(queue)).getAsDouble();
  }

  private DoubleStream each(ToDoubleFunction<Work> value) {
    return active.stream().flatMap(run -> run.work().stream()).mapToDouble(value);
  }

  private static Gauge.Builder<Supplier<Number>> gauge(String name, DoubleSupplier value) {
    return Gauge.builder(name, value::getAsDouble);
  }
}
