package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillCancelledException;
import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.QueueWait;
import io.ledgerbackfill.core.Watermark;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** What one run tells the meters of its job, and what it has for their gauges while it lasts. */
final class RunMeters {

  private final MeterRegistry registry;
  private final JobMeters job;
  private volatile Watermark watermark;
  private volatile @Nullable Work work;

  /** Creates those of a run that has not begun. */
  RunMeters(MeterRegistry registry, String job, Watermark watermark) {
    this.registry = registry;
    this.job = JobMeters.of(registry, job);
    this.watermark = watermark;
  }

  /** Has the meters of the job tell of the run, until it ends. */
  void begin() {
    job.begin(this);
  }

  void called(Stage stage, long nanos) {
    job.phase(stage).record(nanos, TimeUnit.NANOSECONDS);
  }

  void waited(QueueWait wait, long nanos) {
    job.wait(wait).record(nanos, TimeUnit.NANOSECONDS);
  }

  void retried(Stage stage, RetryableException failure) {
    Throwable reason = failure.getCause() != null ? failure.getCause() : failure;
    job.retries(registry, stage, reason.getClass().getSimpleName()).increment();
  }

  void flushed(FilledBatch<?> batch, Map<String, Long> rowsByTable) {
    job.flushed(batch);
    rowsByTable.forEach((table, count) -> job.rows(registry, table).increment((double) count));
  }

  /** Notes what there is to do, and how to ask how full the queues are. */
  void work(LedgerSet toDo, Map<String, DoubleSupplier> queues) {
    work = new Work(toDo, watermark, watermark.count(), queues);
  }

  /** Goes on with another watermark: some of what was done is lost. */
  void watermark(Watermark next) {
    watermark = next;
    job.watermark(next);
  }

  void end(@Nullable BackfillException failure) {
    String outcome = "failed";
    if (failure == null) {
      outcome = "complete";
    } else if (failure instanceof BackfillCancelledException) {
      outcome = "cancelled";
    }
    job.end(this, outcome);
  }

  /** Returns what the run has to do, once it knows. */
  Optional<Work> work() {
    return Optional.ofNullable(work);
  }

  Watermark watermark() {
    return watermark;
  }

  /** What a run has to do, and through which queues. */
  record Work(
      LedgerSet toDo, Watermark watermark, long doneBefore, Map<String, DoubleSupplier> queues) {

    double total() {
      return toDo.size();
    }

    double done() {
      return watermark.count() - doneBefore;
    }
  }
}
