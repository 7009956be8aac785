package io.ledgerbackfill.cli;

import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillPipeline;
import io.ledgerbackfill.core.BackfillPipelineBuilder;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** An option for each option of the pipeline, by the same name; left out, the default holds. */
final class PipelineOptions {

  @Option(
      names = "--fetch-workers",
      paramLabel = "N",
      description = "Threads that fetch (default: 40).")
  private @Nullable Integer fetchWorkers;

  @Option(
      names = "--process-workers",
      paramLabel = "N",
      description = "Threads that process (default: the number of processors).")
  private @Nullable Integer processWorkers;

  @Option(
      names = "--flush-workers",
      paramLabel = "N",
      description = "Threads that flush, each with its connection (default: 4).")
  private @Nullable Integer flushWorkers;

  @Option(
      names = "--batch-ledgers",
      paramLabel = "N",
      description = "Ledgers after which a batch is flushed (default: 100).")
  private @Nullable Integer batchLedgers;

  @Option(
      names = "--batch-bytes",
      paramLabel = "SIZE",
      description = "Bytes of rows after which it is, too (default: by memory, at most 16m).")
  private @Nullable ByteSize batchBytes;

  @Option(
      names = "--ledger-queue",
      paramLabel = "N",
      description = "Ledgers that wait for processing at most (default: 256).")
  private @Nullable Integer ledgerQueue;

  @Option(
      names = "--flush-queue",
      paramLabel = "N",
      description =
          "Batches that wait for flushing at most (default: 2 to 8, by the memory budget).")
  private @Nullable Integer flushQueue;

  @Option(
      names = "--memory-budget",
      paramLabel = "SIZE",
      description =
          "Memory for ledgers and batches under way (default: 256m, at most half the heap).")
  private @Nullable ByteSize memoryBudget;

  @Option(
      names = "--fetch-retries",
      paramLabel = "N",
      description = "How often fetching is tried again (default: 3).")
  private @Nullable Integer fetchRetries;

  @Option(
      names = "--fetch-retry-delay",
      paramLabel = "TIME",
      description = "The pause before that (default: 5s).")
  private @Nullable Duration fetchRetryDelay;

  @Option(
      names = "--flush-retries",
      paramLabel = "N",
      description = "How often flushing is tried again (default: 10).")
  private @Nullable Integer flushRetries;

  @Option(
      names = "--flush-retry-delay",
      paramLabel = "TIME",
      description = "The pause before the first of these; it doubles (default: 1s).")
  private @Nullable Duration flushRetryDelay;

  @Option(
      names = "--flush-retry-max-delay",
      paramLabel = "TIME",
      description = "The longest of these pauses (default: 30s).")
  private @Nullable Duration flushRetryMaxDelay;

  int fetchWorkers() {
    return fetchWorkers != null ? fetchWorkers : BackfillOptions.defaults().fetchWorkers();
  }

  int flushWorkers() {
    return flushWorkers != null ? flushWorkers : BackfillOptions.defaults().flushWorkers();
  }

  void check() {
    BackfillPipelineBuilder<?, ?> builder = BackfillPipeline.builder();
    apply(builder);
    UsageException.ifRefused("--batch-bytes", builder::options);
  }

  /** Sets what was given; a value that the builder refuses is wrong usage of that option. */
  void apply(BackfillPipelineBuilder<?, ?> builder) {
    set("--fetch-workers", fetchWorkers, builder::fetchWorkers);
    set("--process-workers", processWorkers, builder::processWorkers);
    set("--flush-workers", flushWorkers, builder::flushWorkers);
    set("--batch-ledgers", batchLedgers, builder::batchLedgers);
    set("--batch-bytes", batchBytes, size -> builder.batchBytes(size.bytes()));
    set("--ledger-queue", ledgerQueue, builder::ledgerQueue);
    set("--flush-queue", flushQueue, builder::flushQueue);
    set("--memory-budget", memoryBudget, size -> builder.memoryBudget(size.bytes()));
    set("--fetch-retries", fetchRetries, builder::fetchRetries);
    set("--fetch-retry-delay", fetchRetryDelay, builder::fetchRetryDelay);
    set("--flush-retries", flushRetries, builder::flushRetries);
    set("--flush-retry-delay", flushRetryDelay, builder::flushRetryDelay);
    set("--flush-retry-max-delay", flushRetryMaxDelay, builder::flushRetryMaxDelay);
  }

  private <T> void set(String option, @Nullable T value, Consumer<T> setter) {
    if (value != null) {
      UsageException.ifRefused(
          option,
          () -> {
            setter.accept(value);
            return value;
          });
    }
  }
}
