package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillCancelledException;
import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.Watermark;
import io.ledgerbackfill.core.internal.Workers.OnStop;
import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.spi.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of a pipeline over one range, from reading the progress to the report. Used once. All
 * work is done on threads of its own, so that the caller's is always free to be interrupted.
 *
 * @param <L> the kind of ledger
 * @param <B> the kind of batch
 */
public final class Run<L extends Ledger, B extends Batch> {

  private static final Logger log = LoggerFactory.getLogger(Run.class);

  /**
   * How long a run waits at its end for listeners, once for the rest and once for the last event.
   */
  private static final Duration LISTENER_PATIENCE = Duration.ofSeconds(1);

  private final RunStages<L, B> stages;
  private final LedgerRange range;
  private final long start = System.nanoTime();
  private final RunStop stop = new RunStop();
  private final Workers workers = new Workers(stop);
  private final @Nullable RunMeters meters;
  private final RunContext context;
  private final Watermark watermark;
  private final MemoryBudget memory;
  private final LedgerQueue<L> ledgers;
  private final FlushQueue<B> batches;

  /** What the progress store said was missing; set by the preparing worker. */
  private volatile @Nullable LedgerSet missing;

  private boolean interrupted;

  /**
   * Makes a run that has not begun.
   *
   * @param stages what it is made of
   * @param name what the pipeline is called
   * @param range the ledgers wanted
   * @param listeners who watches
   * @param registry where meters are kept, or null if they aren't
   * @param options the options in force
   * @param timing how it waits
   */
  public Run(
      RunStages<L, B> stages,
      String name,
      LedgerRange range,
      List<BackfillListener> listeners,
      @Nullable MeterRegistry registry,
      BackfillOptions options,
      RunTiming timing) {
    this.stages = stages;
    this.range = range;
    this.watermark = new Watermark(range);
    this.meters = registry == null ? null : new RunMeters(registry, name, watermark);
    RunStats stats = new RunStats(meters);
    this.context = new RunContext(options, timing, stop, stats, new ListenerFeeds(listeners));
    this.memory = new MemoryBudget(options.ledgerMemory(), stats);
    this.ledgers = new LedgerQueue<>(options.ledgerQueue(), options.ledgerMemory(), stats);
    this.batches = new FlushQueue<>(options.flushQueue(), options.flushQueueBytes(), stats);
    stop.onStop(memory::stop);
    stop.onStop(ledgers::stop);
    stop.onStop(batches::stop);
  }

  /** Stops the run, from any thread. */
  public void cancel() {
    stop.stop(RunStop.Reason.CANCELLED);
  }

  /**
   * Does the run.
   *
   * @return the report of a run that did all
   * @throws BackfillException when it did not
   */
  public BackfillReport execute() {
    try {
      context.listeners().start();
      if (Thread.interrupted()) { // no wait may notice it before workers have done some ledgers
        throw new InterruptedException();
      }
      workers.start("backfill-prepare", OnStop.INTERRUPT, this::prepare);
      workers.awaitEndOrStop();
      LedgerSet toDo = missing;
      if (!stop.isStopped() && toDo != null && !toDo.isEmpty()) {
        startWorkers(toDo);
        workers.awaitEndOrStop();
      }
    } catch (InterruptedException e) {
      interrupted = true;
      stop.stop(RunStop.Reason.INTERRUPTED);
    } catch (Throwable e) {
      stop.fail(new StageFailure("starting workers", e));
    }
    endWorkers();
    return end();
  }

  private void prepare() throws StageFailure, InterruptedException {
    Retrier retrier = Retrier.ofPreparation(context);
    LedgerSet done =
        retrier.call(
            "reading the progress of ledgers " + range, () -> stages.progress().done(range));
    LedgerSet doneInRange = done.intersection(range);
    LedgerSet left = doneInRange.gaps(range);
    watermark.complete(doneInRange);
    missing = left;
    context.listeners().publish(listener -> listener.runStarted(range, left));
    retrier.call(
        "preparing the sink",
        () -> {
          stages.flusher().prepare();
          return true;
        });
  }

  private void startWorkers(LedgerSet toDo) {
    BackfillOptions options = context.options();
    int fetching = workersFor(Stage.FETCH, options.fetchWorkers(), toDo);
    int processing = workersFor(Stage.PROCESS, options.processWorkers(), toDo);
    int flushing = workersFor(Stage.FLUSH, options.flushWorkers(), toDo);
    addGauges(toDo);

    Retrier fetchRetrier = Retrier.ofFetch(context);
    Units units = new Units(stages.fetcher(), toDo, fetchRetrier, memory, ledgers);
    FetchWorker<L> fetchWorker =
        new FetchWorker<>(stages.fetcher(), units, ledgers, memory, fetchRetrier, context);
    Spans spans = new Spans(toDo, processing, options.batchLedgers());
    AtomicInteger stillProcessing = new AtomicInteger(processing);
    FlushWorker<B> flushWorker =
        new FlushWorker<>(stages.flusher(), batches, Retrier.ofFlush(context), watermark, context);

    for (int i = 1; i <= flushing; i++) {
      workers.start("backfill-flush-" + i, OnStop.GRACE, flushWorker::run);
    }
    for (int i = 1; i <= processing; i++) {
      workers.start(
          "backfill-process-" + i,
          OnStop.INTERRUPT,
          () -> {
            process(spans, units);
            if (stillProcessing.decrementAndGet() == 0) {
              batches.finish();
            }
          });
    }
    for (int i = 1; i <= fetching; i++) {
      workers.start("backfill-fetch-" + i, OnStop.INTERRUPT, fetchWorker::run);
    }
  }

  /** There is never use for more workers than ledgers. */
  private int workersFor(Stage stage, int wanted, LedgerSet toDo) {
    int count = (int) Math.min(wanted, toDo.size());
    context.stats().workers(stage, count);
    return count;
  }

  private void process(Spans spans, Units units) throws StageFailure, InterruptedException {
    Processor<L, B> processor;
    try {
      processor = stages.processor().create();
    } catch (Throwable e) {
      throw new StageFailure("making a processor", e);
    }
    try (processor) {
      new ProcessWorker<>(processor, spans, units, ledgers, batches, context).run();
    }
  }

  private void addGauges(LedgerSet toDo) {
    if (meters != null) {
      meters.work(
          toDo, Map.of("memory", memory::fill, "ledgers", ledgers::fill, "batches", batches::fill));
    }
  }

  /**
   * Waits for all threads to end. If the run stops, waits inside of the pipeline end by themselves
   * and calls of stages by an interrupt; only a flush under way is given some time, as what it does
   * need not be done again. What still goes on is then aborted.
   */
  private void endWorkers() {
    RunTiming timing = context.timing();
    if (stop.isStopped()) {
      workers.interrupt(OnStop.INTERRUPT);
      interrupted |= workers.join(timing.grace());
      boolean flushing = workers.isAlive(OnStop.GRACE);
      boolean fetching = workers.isAlive(OnStop.INTERRUPT);
      workers.interrupt(OnStop.INTERRUPT);
      workers.interrupt(OnStop.GRACE);
      if (flushing) {
        abort("backfill-abort-flush", stages.flusher()::abort);
      }
      if (fetching) {
        abort("backfill-abort-fetch", stages.fetcher()::abort);
      }
    }
    interrupted |= workers.join(timing.patience());
    for (Thread thread : workers.alive()) {
      Throwable where = new Throwable("thread " + thread.getName() + " is here");
      where.setStackTrace(thread.getStackTrace());
      log.error(
          "The run over ledgers {} has ended, but its thread {} ignores that and is left alone",
          range,
          thread.getName(),
          where);
    }
    ledgers.drain().forEach(entry -> drop("ledger " + entry.sequence(), entry.ledger()));
    batches.drain().forEach(batch -> drop("ledgers " + batch.ledgers(), batch.batch()));
  }

  /** On a thread, as it may block like the call that it is to free. */
  private void abort(String name, Runnable abort) {
    try {
      workers.start(
          name,
          OnStop.INTERRUPT,
          () -> {
            try {
              abort.run();
            } catch (Throwable e) {
              throw new StageFailure("aborting", e);
            }
          });
    } catch (Throwable e) {
      stop.fail(new StageFailure("aborting", e));
    }
  }

  private void drop(String what, AutoCloseable dropped) {
    try {
      dropped.close();
    } catch (Throwable e) {
      stop.fail(new StageFailure("dropping " + what, e));
    }
  }

  private BackfillReport end() {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    BackfillReport report = report(context.listeners().settle(LISTENER_PATIENCE), elapsed);
    BackfillException failure = failure(report);
    if (meters != null) {
      meters.end(failure);
    }
    context.listeners().end(listener -> listener.runEnded(report, failure), LISTENER_PATIENCE);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      throw failure;
    }
    return report;
  }

  private BackfillReport report(long droppedEvents, Duration elapsed) {
    RunStats stats = context.stats();
    LedgerSet toDo = missing;
    return new BackfillReport(
        range,
        toDo == null ? 0 : range.size() - toDo.size(),
        stats.ledgers(),
        watermark.missing(),
        stats.ledgerBytes(),
        stats.batchBytes(),
        stats.rows(),
        stats.rowsByTable(),
        stats.stages(),
        stats.waits(),
        stats.retries(),
        stats.failing(),
        stats.processorLoad(),
        droppedEvents,
        elapsed,
        context.options());
  }

  private @Nullable BackfillException failure(BackfillReport report) {
    List<StageFailure> failures = stop.failures();
    RunStop.Reason reason = stop.reason();
    BackfillException failure;
    if (reason == RunStop.Reason.FAILED) {
      StageFailure first = failures.get(0);
      failure = new BackfillException(first.getMessage() + left(report), first.thrown(), report);
      failures = failures.subList(1, failures.size());
    } else if (report.isComplete()) {
      // Told to stop, but there was nothing left to do.
      return null;
    } else if (reason != null) {
      boolean byInterrupt = reason == RunStop.Reason.INTERRUPTED;
      failure =
          new BackfillCancelledException(
              (byInterrupt ? "interrupted" : "cancelled") + left(report), byInterrupt, report);
    } else {
      throw new IllegalStateException("the run ended by itself" + left(report));
    }
    failures.forEach(later -> failure.addSuppressed(later.thrown()));
    return failure;
  }

  private String left(BackfillReport report) {
    return " (of ledgers " + range + ", " + report.remaining().size() + " are left)";
  }
}
