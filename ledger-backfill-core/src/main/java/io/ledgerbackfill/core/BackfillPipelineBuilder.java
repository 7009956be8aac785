package io.ledgerbackfill.core;

import io.ledgerbackfill.core.internal.RunStages;
import io.ledgerbackfill.core.internal.RunTiming;
import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link BackfillPipeline}. The three stages and the progress store must be given, the
 * rest has defaults.
 *
 * <p>Everything is checked where it is set: a value that is null, wrong or set before is refused by
 * that very call, and the builder stays as it was.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @param <L> the kind of ledger that is fetched and processed
 * @param <B> the kind of batch that is filled and flushed
 * @since 0.1.0
 */
public final class BackfillPipelineBuilder<L extends Ledger, B extends Batch> {

  private static final String DEFAULT_NAME = "default";

  private @Nullable Fetcher<L> fetcher;
  private Processor.@Nullable Factory<L, B> processor;
  private @Nullable Flusher<B> flusher;
  private @Nullable ProgressStore progress;
  private @Nullable MeterRegistry meterRegistry;
  private @Nullable String name;
  private final List<BackfillListener> listeners = new ArrayList<>();
  private @Nullable BackfillOptions options;
  private RunTiming timing = RunTiming.REAL;

  BackfillPipelineBuilder() {}

  /**
   * Sets where ledgers come from. Must be set.
   *
   * @param fetcher the first stage; the pipeline does not close it
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> fetcher(Fetcher<L> fetcher) {
    this.fetcher = once("fetcher", this.fetcher, fetcher);
    return this;
  }

  /**
   * Sets what turns ledgers into rows. Must be set.
   *
   * @param processor makes the second stage, one for each process worker of a run
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> processor(Processor.Factory<L, B> processor) {
    this.processor = once("processor", this.processor, processor);
    return this;
  }

  /**
   * Sets what makes rows durable. Must be set.
   *
   * @param flusher the third stage; the pipeline does not close it
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> flusher(Flusher<B> flusher) {
    this.flusher = once("flusher", this.flusher, flusher);
    return this;
  }

  /**
   * Sets what tells which ledgers are done. Must be set.
   *
   * @param progress the store that reads what the flusher wrote
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> progress(ProgressStore progress) {
    this.progress = once("progress", this.progress, progress);
    return this;
  }

  /**
   * Sets what meters, threads and the log call the pipeline: the name of the job that it does, say.
   * Pipelines with one name share their meters. Default {@value #DEFAULT_NAME}.
   *
   * @param name not blank
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> name(String name) {
    Objects.requireNonNull(name, "name is null");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name is blank");
    }
    this.name = once("name", this.name, name);
    return this;
  }

  /**
   * Adds somebody who watches the runs; may be called several times.
   *
   * @param listener hears of all runs of the pipeline
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> listener(BackfillListener listener) {
    Objects.requireNonNull(listener, "listener is null");
    if (listeners.contains(listener)) {
      throw new IllegalStateException("listener was already added: " + listener);
    }
    listeners.add(listener);
    return this;
  }

  /**
   * Sets where meters are kept: those of {@link BackfillMeters}. Without it nothing is metered.
   *
   * @param registry a Micrometer registry
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> meterRegistry(MeterRegistry registry) {
    this.meterRegistry = once("meterRegistry", this.meterRegistry, registry);
    return this;
  }

  /**
   * Sets how many workers there are, how large batches, queues and memory may get, and how often
   * what fails is tried again. Without it: {@link BackfillOptions#ofDefaults}.
   *
   * @param options the options
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> options(BackfillOptions options) {
    this.options = once("options", this.options, options);
    return this;
  }

  /**
   * Creates the pipeline, which keeps nothing of this builder.
   *
   * @return an immutable pipeline
   * @throws IllegalStateException when the fetcher, the processor, the flusher or the progress
   *     store was not set
   */
  public BackfillPipeline<L, B> build() {
    return new BackfillPipeline<>(
        new RunStages<>(
            required("fetcher", fetcher),
            required("processor", processor),
            required("flusher", flusher),
            required("progress", progress)),
        name == null ? DEFAULT_NAME : name,
        List.copyOf(listeners),
        meterRegistry,
        options == null ? BackfillOptions.ofDefaults() : options,
        timing);
  }

  /** For tests, which do not wait for the real pauses to pass. */
  BackfillPipelineBuilder<L, B> timing(RunTiming timing) {
    this.timing = timing;
    return this;
  }

  private static <T> T once(String name, @Nullable T before, @Nullable T value) {
    Objects.requireNonNull(value, name + " is null");
    if (before != null) {
      throw new IllegalStateException(name + " was already set");
    }
    return value;
  }

  private static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(name + " was not set");
    }
    return value;
  }
}
