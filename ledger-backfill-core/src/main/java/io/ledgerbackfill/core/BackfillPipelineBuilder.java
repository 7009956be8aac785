package io.ledgerbackfill.core;

import io.ledgerbackfill.core.internal.RunStages;
import io.ledgerbackfill.core.internal.RunTiming;
import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Processor;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link BackfillPipeline}. The three stages must be given, the rest has defaults.
 *
 * <p>Everything is checked where it is set: a value that is null, out of bounds, set before or in
 * contradiction to one set before is refused by that very call, and the builder stays as it was.
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
  private @Nullable MeterRegistry meterRegistry;
  private @Nullable String name;
  private final List<BackfillListener> listeners = new ArrayList<>();
  private final OptionValues options = new OptionValues();
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
   * Sets what makes rows durable, and tells what it has made so ({@link Flusher#progress}): a run
   * does what is missing there. Must be set.
   *
   * @param flusher the third stage; the pipeline does not close it
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> flusher(Flusher<B> flusher) {
    this.flusher = once("flusher", this.flusher, flusher);
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
   * Sets how many threads fetch; they mostly wait for the network. Default 40.
   *
   * @param workers 1 to 10,000
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> fetchWorkers(int workers) {
    options.fetchWorkers(workers);
    return this;
  }

  /**
   * Sets how many threads process; they compute. Default: the number of processors.
   *
   * @param workers 1 to 10,000
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> processWorkers(int workers) {
    options.processWorkers(workers);
    return this;
  }

  /**
   * Sets how many threads flush; each keeps the sink busy with a batch of its own. Default 4.
   *
   * @param workers 1 to 10,000
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> flushWorkers(int workers) {
    options.flushWorkers(workers);
    return this;
  }

  /**
   * Sets after how many ledgers a batch is flushed, if it has not reached {@link #batchBytes}
   * before. Default 100.
   *
   * @param ledgers 1 to 16,777,216
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> batchLedgers(int ledgers) {
    options.batchLedgers(ledgers);
    return this;
  }

  /**
   * Sets after how many bytes of rows a batch is flushed, if it has not reached {@link
   * #batchLedgers} before. A ledger is never split, so a batch may be larger by one ledger's rows.
   * COPY likes 8 to 16 MB.
   *
   * <p>Default: half of {@link #memoryBudget} divided by process workers, flush workers and the
   * length of the flush queue, but at most 16 MiB.
   *
   * @param bytes 1 to 2,147,483,647; one batch for each process and flush worker, and one in the
   *     flush queue, must fit into half of the memory budget
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> batchBytes(long bytes) {
    options.batchBytes(bytes);
    return this;
  }

  /**
   * Sets how many ledgers wait for processing at most. Default 256. Their bytes are limited by the
   * {@link #memoryBudget} as well.
   *
   * @param ledgers 1 to 16,777,216
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> ledgerQueue(int ledgers) {
    options.ledgerQueue(ledgers);
    return this;
  }

  /**
   * Sets how many batches wait for flushing at most. Default 8, or less, down to 2, where a small
   * {@link #memoryBudget} would else make batches of less than 8 MiB. Their bytes are limited by
   * the budget as well.
   *
   * @param batches 1 to 16,777,216
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> flushQueue(int batches) {
    options.flushQueue(batches);
    return this;
  }

  /**
   * Sets how much memory ledgers and batches under way may take in a run. Default 256 MiB, but at
   * most half of the largest heap that the virtual machine may use.
   *
   * <p>One half is for ledgers, as the fetcher reserves it before it allocates. It may be exceeded
   * by what one fetch holds besides ledgers that it has handed over: of a lake, a piece or two of
   * an object. The other half is for batches: those being filled, waiting and being flushed. It may
   * be exceeded by the rows of the last ledger of each.
   *
   * @param bytes at least 1,048,576
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> memoryBudget(long bytes) {
    options.memoryBudget(bytes);
    return this;
  }

  /**
   * Sets how often fetching a unit is tried again after failures that may pass. Default 3.
   *
   * @param retries 0 (never) to 16,777,216
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> fetchRetries(int retries) {
    options.fetchRetries(retries);
    return this;
  }

  /**
   * Sets the pause before fetching a unit again. Each is varied by up to a fifth, so that workers
   * do not come back all at once. Default 5 seconds.
   *
   * @param delay positive, at most a day
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> fetchRetryDelay(Duration delay) {
    options.fetchRetryDelay(delay);
    return this;
  }

  /**
   * Sets how often flushing a batch is tried again after failures that may pass; reading the
   * progress and preparing the sink likewise. Default 10.
   *
   * @param retries 0 (never) to 16,777,216
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> flushRetries(int retries) {
    options.flushRetries(retries);
    return this;
  }

  /**
   * Sets the pause before flushing a batch again for the first time; it doubles each time, and each
   * is varied by up to a fifth. Default 1 second, or the {@link #flushRetryMaxDelay} if that is
   * shorter.
   *
   * @param delay positive, at most a day and at most {@link #flushRetryMaxDelay}
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> flushRetryDelay(Duration delay) {
    options.flushRetryDelay(delay);
    return this;
  }

  /**
   * Sets how long the pauses before flushing a batch again get at most. Default 30 seconds, or the
   * {@link #flushRetryDelay} if that is longer.
   *
   * @param delay positive, at most a day and at least {@link #flushRetryDelay}
   * @return this builder
   */
  public BackfillPipelineBuilder<L, B> flushRetryMaxDelay(Duration delay) {
    options.flushRetryMaxDelay(delay);
    return this;
  }

  /**
   * Returns the options as they are set so far, for those who make a stage to fit them.
   *
   * @return all of them, defaults included
   * @throws IllegalArgumentException when {@link #batchBytes} is too much for the defaults of the
   *     options that were not set
   */
  public BackfillOptions options() {
    return options.toOptions();
  }

  /**
   * Creates the pipeline, which keeps nothing of this builder.
   *
   * @return an immutable pipeline
   * @throws IllegalStateException when the fetcher, the processor or the flusher was not set
   * @throws IllegalArgumentException when {@link #batchBytes} is too much for the defaults of the
   *     options that were not set
   */
  public BackfillPipeline<L, B> build() {
    return new BackfillPipeline<>(
        new RunStages<>(
            required("fetcher", fetcher),
            required("processor", processor),
            required("flusher", flusher)),
        name == null ? DEFAULT_NAME : name,
        List.copyOf(listeners),
        meterRegistry,
        options.toOptions(),
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
