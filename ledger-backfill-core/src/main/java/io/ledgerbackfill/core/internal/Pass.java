package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.Watermark;
import io.ledgerbackfill.core.internal.Workers.OnStop;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Stage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;

/** The way of some ledgers through the three stages: queues, and the workers between them. */
final class Pass<L extends Ledger, B extends Batch> {

  private final RunStages<L, B> stages;
  private final LedgerSet toDo;
  private final Watermark watermark;
  private final GivenUp givenUp;
  private final RunContext context;
  private final MemoryBudget memory;
  private final LedgerQueue<L> ledgers;
  private final FlushQueue<B> batches;

  Pass(
      RunStages<L, B> stages,
      LedgerSet toDo,
      Watermark watermark,
      GivenUp givenUp,
      RunContext context) {
    this.stages = stages;
    this.toDo = toDo;
    this.watermark = watermark;
    this.givenUp = givenUp;
    this.context = context;
    BackfillOptions options = context.options();
    RunStats stats = context.stats();
    this.memory = new MemoryBudget(options.ledgerMemory(), stats);
    this.ledgers = new LedgerQueue<>(options.ledgerQueue(), options.ledgerMemory(), stats);
    this.batches = new FlushQueue<>(options.flushQueue(), options.flushQueueBytes(), stats);
    context.stop().onStop(memory::stop);
    context.stop().onStop(ledgers::stop);
    context.stop().onStop(batches::stop);
  }

  /** Returns how to ask how full the queues are, from 0 to 1. */
  Map<String, DoubleSupplier> queues() {
    return Map.of("memory", memory::fill, "ledgers", ledgers::fill, "batches", batches::fill);
  }

  void start(Workers workers) {
    BackfillOptions options = context.options();
    int fetching = workersFor(Stage.FETCH, options.fetchWorkers());
    int processing = workersFor(Stage.PROCESS, options.processWorkers());
    int flushing = workersFor(Stage.FLUSH, options.flushWorkers());

    Spans spans = new Spans(toDo, processing, options.batchLedgers());
    Retrier fetchRetrier = Retrier.ofFetch(context);
    Units units = new Units(stages.fetcher(), toDo, fetchRetrier, memory, ledgers, spans, givenUp);
    FetchWorker<L> fetchWorker =
        new FetchWorker<>(stages.fetcher(), units, ledgers, memory, fetchRetrier, givenUp, context);
    AtomicInteger stillProcessing = new AtomicInteger(processing);
    FlushWorker<B> flushWorker =
        new FlushWorker<>(stages.flusher(), batches, Retrier.ofFlush(context), watermark, context);

    for (int i = 1; i <= flushing; i++) {
      workers.start("flush-" + i, OnStop.GRACE, flushWorker::run);
    }
    for (int i = 1; i <= processing; i++) {
      ProcessWorker<L, B> processWorker =
          new ProcessWorker<>(stages.processor(), spans, units, ledgers, batches, givenUp, context);
      workers.start(
          "process-" + i,
          OnStop.INTERRUPT,
          () -> {
            processWorker.run();
            if (stillProcessing.decrementAndGet() == 0) {
              batches.finish();
            }
          });
    }
    for (int i = 1; i <= fetching; i++) {
      workers.start("fetch-" + i, OnStop.INTERRUPT, fetchWorker::run);
    }
  }

  /** There is never use for more workers than ledgers. */
  private int workersFor(Stage stage, int wanted) {
    int count = (int) Math.min(wanted, toDo.size());
    context.stats().workers(stage, count);
    return count;
  }

  /** Empties the queues once all workers have ended. */
  void drain(BiConsumer<String, AutoCloseable> drop) {
    ledgers.drain().forEach(entry -> drop.accept("ledger " + entry.sequence(), entry.ledger()));
    batches.drain().forEach(batch -> drop.accept("ledgers " + batch.ledgers(), batch.batch()));
  }
}
