package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillCancelledException;
import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.Watermark;
import io.ledgerbackfill.core.internal.Workers.OnStop;
import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of a pipeline over some ledgers, from reading the progress to the report. Used once. All
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

  private final String name;
  private final RunStages<L, B> stages;
  private final LedgerSet wanted;

  /** From the lowest to the highest ledger wanted. */
  private final LedgerRange range;

  private final long start = System.nanoTime();
  private final RunStop stop = new RunStop();
  private final Workers workers;
  private final @Nullable RunMeters meters;
  private final RunContext context;
  private final GivenUp givenUp = new GivenUp(stop);

  /** Tells what the flusher made durable; none before it is asked for. */
  private volatile ProgressStore progress = ProgressStore.none();

  /** What of the range is done, or not wanted. */
  private volatile Watermark watermark;

  /** What was done when the run began; null before it knows. */
  private volatile @Nullable LedgerSet doneBefore;

  private @Nullable Pass<L, B> pass;
  private boolean interrupted;

  /**
   * Creates a run that has not begun.
   *
   * @param stages what it is made of
   * @param name what the pipeline is called
   * @param wanted the ledgers wanted, at least one
   * @param listeners who watches
   * @param registry where meters are kept, or null if they aren't
   * @param options the options in force
   * @param timing how it waits
   */
  public Run(
      RunStages<L, B> stages,
      String name,
      LedgerSet wanted,
      List<BackfillListener> listeners,
      @Nullable MeterRegistry registry,
      BackfillOptions options,
      RunTiming timing) {
    this.stages = stages;
    this.wanted = wanted;
    this.range = LedgerRange.of(wanted.first(), wanted.last());
    this.workers = new Workers(stop, name);
    this.watermark = watermarkOf(LedgerSet.empty());
    this.meters = registry == null ? null : new RunMeters(registry, name, watermark);
    RunStats stats = new RunStats(meters);
    this.context = new RunContext(options, timing, stop, stats, new ListenerFeeds(listeners, name));
    this.name = name;
  }

  private Watermark watermarkOf(LedgerSet done) {
    Watermark made = new Watermark(range);
    made.complete(wanted.gaps(range));
    made.complete(done);
    return made;
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
    log.info("Job {}: the run over ledgers {} begins.", name, wanted);
    try {
      if (meters != null) {
        meters.begin();
      }
      context.listeners().start();
      if (Thread.interrupted()) { // no wait may notice it before workers have done some ledgers
        throw new InterruptedException();
      }
      workers.start("prepare", OnStop.INTERRUPT_SINK, this::prepare);
      workers.awaitEndOrStop();
      LedgerSet toDo = watermark.missing();
      while (!stop.isStopped() && !toDo.isEmpty()) {
        doPass(toDo);
        toDo = leftAfter(toDo);
      }
    } catch (InterruptedException e) {
      interrupted = true;
      stop.stop(RunStop.Reason.INTERRUPTED);
    } catch (Throwable e) {
      stop.fail(new StageFailure("starting workers", e));
    }
    endWorkers();
    givenUp.end();
    return end();
  }

  private void prepare() throws StageFailure, InterruptedException {
    progress =
        Retrier.ofPreparation(context)
            .call(
                "asking the sink for its progress",
                () -> Answers.notNull(stages.flusher().progress(), stages.flusher(), "progress()"));
    LedgerSet done = readProgress();
    watermark.complete(done);
    doneBefore = done;
    LedgerSet missing = watermark.missing();
    context.listeners().publish(listener -> listener.runStarted(wanted, missing));
    Retrier.ofPreparation(context)
        .call(
            "preparing the sink",
            () -> {
              stages.flusher().prepare(context.options().flushWorkers());
              return true;
            });
  }

  private LedgerSet readProgress() throws StageFailure, InterruptedException {
    ProgressStore store = progress;
    LedgerSet done =
        Retrier.ofPreparation(context)
            .call(
                "reading the progress of ledgers " + wanted,
                () -> Answers.notNull(store.done(range), store, "done(LedgerRange)"));
    return done.intersection(wanted);
  }

  private void doPass(LedgerSet toDo) throws InterruptedException {
    givenUp.beginPass();
    Pass<L, B> next = new Pass<>(stages, toDo, watermark, givenUp, context);
    pass = next;
    if (meters != null) {
      meters.work(toDo, next.queues());
    }
    next.start(workers);
    workers.awaitEndOrStop();
  }

  /**
   * Asks the progress store, after a pass, what is still to do, but for what was given up: the rest
   * of batches that were dropped, and what was lost although it was made durable, by a failover to
   * a standby that was behind. Only then is a run complete.
   */
  private LedgerSet leftAfter(LedgerSet before) throws InterruptedException {
    if (stop.isStopped()) {
      return LedgerSet.empty();
    }
    if (progress != ProgressStore.none()) {
      workers.start("confirm", OnStop.INTERRUPT_SINK, this::confirm);
      workers.awaitEndOrStop();
    }
    LedgerSet left = watermark.missing().difference(givenUp.ledgers());
    if (!stop.isStopped() && left.size() >= before.size()) {
      stop.fail(
          new StageFailure(
              "confirming what is done",
              new FinalException(
                  "ledgers "
                      + left
                      + " were flushed, but their progress is not there; something takes it away")));
    }
    return left;
  }

  private void confirm() throws StageFailure, InterruptedException {
    LedgerSet done = readProgress();
    LedgerSet lost = wanted.difference(watermark.missing()).difference(done);
    if (!lost.isEmpty()) {
      log.warn(
          "Job {}: ledgers {} were done and are not any more, as after a failover to a standby that"
              + " was behind. They are done again.",
          name,
          lost);
      watermark = watermarkOf(done);
      if (meters != null) {
        meters.watermark(watermark);
      }
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
      workers.interrupt(OnStop.INTERRUPT_SINK);
      interrupted |= workers.join(timing.grace());
      boolean flushing = workers.isAlive(OnStop.INTERRUPT_SINK) || workers.isAlive(OnStop.GRACE);
      boolean fetching = workers.isAlive(OnStop.INTERRUPT);
      workers.interrupt(OnStop.INTERRUPT);
      workers.interrupt(OnStop.GRACE);
      if (flushing) {
        abort("abort-flush", stages.flusher()::abort);
      }
      if (fetching) {
        abort("abort-fetch", stages.fetcher()::abort);
      }
    }
    interrupted |= workers.join(timing.patience());
    for (Thread thread : workers.alive()) {
      Throwable where = new Throwable("thread " + thread.getName() + " is here");
      where.setStackTrace(thread.getStackTrace());
      log.error(
          "The run over ledgers {} has ended, but its thread {} ignores that and is left alone",
          wanted,
          thread.getName(),
          where);
    }
    if (pass != null) {
      pass.drain(this::drop);
    }
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
    log.info("Job {}: the run over ledgers {} ends: {}", name, wanted, outcome(report, failure));
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
    LedgerSet before = doneBefore;
    LedgerSet remaining = watermark.missing();
    long skipped = before == null ? 0 : before.size();
    return new BackfillReport(
        wanted,
        skipped,
        wanted.size() - skipped - remaining.size(),
        remaining,
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
    int causes = 0;
    if (reason == RunStop.Reason.FAILED || (reason == null && !failures.isEmpty())) {
      StageFailure first = failures.get(0);
      failure = new BackfillException(first.getMessage() + left(report), first.thrown(), report);
      causes = 1;
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
    LaterFailures.add(failures, causes, failure);
    return failure;
  }

  private static String outcome(BackfillReport report, @Nullable BackfillException failure) {
    return failure == null
        ? "complete, " + report.ledgers() + " done, " + report.skipped() + " skipped."
        : String.valueOf(failure.getMessage());
  }

  private String left(BackfillReport report) {
    long left = report.remaining().size();
    return " (of ledgers " + wanted + ", " + left + (left == 1 ? " is left)" : " are left)");
  }
}
