package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.core.internal.RunTiming;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.MemoryFlusher.Moment;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.time.Duration;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cancel and interrupt end a run wherever it is, and leave nothing behind. */
class BackfillStopTest {

  private static final LedgerRange RANGE = LedgerRange.of(1, 3000);

  /** For runs that only end by what their test does: a stop that takes this long fails the test. */
  private static final RunTiming PATIENT =
      new RunTiming(
          (delay, stopped) -> stopped.getCount() == 0,
          Duration.ofMinutes(5),
          Duration.ofMinutes(5));

  /** For runs with stages that do not heed an interrupt. */
  private static final RunTiming ABORTING =
      new RunTiming(
          (delay, stopped) -> stopped.getCount() == 0,
          Duration.ofMillis(50),
          Duration.ofMinutes(5));

  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);
  private final Pipelines.Rows rows = new Pipelines.Rows();
  private final ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);

  @AfterEach
  void shouldLeaveNothing() {
    never.countDown();
    executor.shutdownNow();
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  /** How a test stops a run. */
  private enum Way {
    CANCEL,
    INTERRUPT
  }

  /** Runs, stops once the run has arrived at the place in question, and checks what it throws. */
  private BackfillCancelledException stopped(
      BackfillPipelineBuilder<MadeUpLedger, RowBatch<Long>> builder, RunTiming timing, Way way)
      throws Exception {
    BackfillPipeline<MadeUpLedger, RowBatch<Long>> pipeline = builder.timing(timing).build();
    AtomicBoolean flagged = new AtomicBoolean();
    Thread[] caller = new Thread[1];
    CountDownLatch started = new CountDownLatch(1);
    Future<BackfillException> run =
        executor.submit(
            () -> {
              caller[0] = Thread.currentThread();
              started.countDown();
              BackfillException thrown =
                  catchThrowableOfType(BackfillException.class, () -> pipeline.run(RANGE));
              flagged.set(Thread.interrupted());
              return thrown;
            });
    started.await();
    arrived.await();
    if (way == Way.CANCEL) {
      pipeline.cancel();
    } else {
      caller[0].interrupt();
    }
    BackfillException thrown = run.get();
    assertThat(thrown).isInstanceOf(BackfillCancelledException.class);
    assertThat(flagged.get()).isEqualTo(way == Way.INTERRUPT);
    BackfillCancelledException cancelled = (BackfillCancelledException) thrown;
    assertThat(cancelled.interrupted()).isEqualTo(way == Way.INTERRUPT);
    assertThat(cancelled.getMessage())
        .startsWith(way == Way.CANCEL ? "cancelled" : "interrupted")
        .contains(cancelled.remaining().size() + " are left");
    return cancelled;
  }

  private void arriveAndWait() throws InterruptedException {
    arrived.countDown();
    never.await();
  }

  private void arriveAndWaitUninterruptibly() {
    arrived.countDown();
    while (never.getCount() > 0) {
      try {
        never.await();
      } catch (InterruptedException ignored) {
        // As a driver that does not heed interrupts.
      }
    }
  }

  @Test
  void shouldStopWhileFetching() throws Exception {
    for (Way way : Way.values()) {
      MemoryFlusher<Long> flusher = new MemoryFlusher<>();
      ScriptedFetcher waiting =
          new ScriptedFetcher(
              8,
              100,
              (unit, attempt, sequence) -> {
                if (sequence == 1000) {
                  arriveAndWait();
                }
              });
      BackfillCancelledException e = stopped(Pipelines.of(waiting, rows, flusher), PATIENT, way);

      assertThat(e.remaining()).isEqualTo(flusher.done().gaps(RANGE));
      assertThat(e.getCause()).isNull();
      Pipelines.assertNothingLeft(waiting, rows);
    }
  }

  @Test
  void shouldStopWhileProcessing() throws Exception {
    Pipelines.Rows waiting =
        new Pipelines.Rows(
            sequence -> {
              try {
                arriveAndWait();
              } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
              }
            });

    BackfillCancelledException e =
        stopped(
            Pipelines.of(fetcher, waiting, new MemoryFlusher<>())
                .options(BackfillOptions.builder().processWorkers(1).build()),
            PATIENT,
            Way.CANCEL);

    assertThat(e).hasSuppressedException(new IllegalStateException("interrupted"));
    Pipelines.assertNothingLeft(fetcher, waiting);
  }

  @Test
  void shouldLetAFlushUnderWayEnd() throws Exception {
    AtomicBoolean mayEnd = new AtomicBoolean();
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              if (moment == Moment.BEFORE) {
                arrived.countDown();
                while (!mayEnd.get()) {
                  Thread.onSpinWait();
                }
              }
            });
    BackfillPipeline<MadeUpLedger, RowBatch<Long>> pipeline =
        Pipelines.of(fetcher, rows, flusher)
            .options(BackfillOptions.builder().flushWorkers(1).build())
            .timing(PATIENT)
            .build();
    Future<BackfillException> run =
        executor.submit(
            () -> catchThrowableOfType(BackfillException.class, () -> pipeline.run(RANGE)));
    arrived.await();
    pipeline.cancel();
    mayEnd.set(true);

    BackfillException e = run.get();

    assertThat(flusher.batches()).hasSize(1);
    assertThat(e.report().ledgers()).isEqualTo(flusher.done().size()).isPositive();
    assertThat(e.getSuppressed()).isEmpty();
  }

  @Test
  void shouldInterruptAFlushThatDoesNotEndInTime() throws Exception {
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>((moment, attempt, ledgers) -> arriveAndWait());

    BackfillCancelledException e =
        stopped(Pipelines.of(fetcher, rows, flusher), ABORTING, Way.INTERRUPT);

    assertThat(e.remaining()).isEqualTo(LedgerSet.of(RANGE));
    assertThat(flusher.rows()).isEmpty();
  }

  @Test
  void shouldAbortAFlushThatDoesNotHeedInterrupts() throws Exception {
    AtomicInteger aborts = new AtomicInteger();
    Flusher<RowBatch<Long>> deaf =
        new Flusher<>() {
          @Override
          public void flush(UUID batchId, LedgerSet ledgers, RowBatch<Long> batch) {
            arriveAndWaitUninterruptibly();
            throw new RetryableException("connection aborted");
          }

          @Override
          public void abort() {
            aborts.incrementAndGet();
            never.countDown();
          }
        };

    BackfillCancelledException e =
        stopped(
            BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
                .fetcher(fetcher)
                .processor(rows)
                .flusher(deaf)
                .progress(range -> LedgerSet.empty())
                .options(BackfillOptions.builder().flushWorkers(1).build()),
            ABORTING,
            Way.CANCEL);

    assertThat(aborts).hasValue(1);
    assertThat(e.getSuppressed())
        .singleElement()
        .hasToString("io.ledgerbackfill.core.spi.RetryableException: connection aborted");
    assertThat(e.report().retries().values()).containsOnly(0L);
  }

  @Test
  void shouldAbortAFetchThatDoesNotHeedInterrupts() throws Exception {
    AtomicInteger aborts = new AtomicInteger();
    Fetcher<MadeUpLedger> deaf =
        new Fetcher<>() {
          @Override
          public Iterator<FetchUnit> units(LedgerSet ledgers) {
            return fetcher.units(ledgers);
          }

          @Override
          public void fetch(FetchUnit unit, LedgerSink<MadeUpLedger> sink) {
            arriveAndWaitUninterruptibly();
            throw new RetryableException("connection aborted");
          }

          @Override
          public void abort() {
            aborts.incrementAndGet();
            never.countDown();
          }

          @Override
          public void close() {}
        };
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    stopped(
        BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
            .fetcher(deaf)
            .processor(rows)
            .flusher(flusher)
            .progress(flusher),
        ABORTING,
        Way.CANCEL);

    assertThat(aborts).hasValue(1);
  }

  @Test
  void shouldGiveUpOnAStageThatIgnoresEverything() throws Exception {
    ScriptedFetcher deaf =
        new ScriptedFetcher(8, 100, (unit, attempt, sequence) -> arriveAndWaitUninterruptibly());

    stopped(
        Pipelines.of(deaf, rows, new MemoryFlusher<>())
            .options(BackfillOptions.builder().fetchWorkers(1).build()),
        Pipelines.HASTE,
        Way.CANCEL);

    assertThat(Pipelines.threads()).containsExactly("ledger-backfill-default-fetch-1");
    // Once it returns, what it still hands over is dropped and its thread ends.
    Thread left = threadNamed("ledger-backfill-default-fetch-1");
    never.countDown();
    left.join();
    Pipelines.assertNothingLeft(deaf, rows);
  }

  private static Thread threadNamed(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(name))
        .findAny()
        .orElseThrow();
  }

  @Test
  void shouldNotFailWhenAbortFails() throws Exception {
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    Flusher<RowBatch<Long>> broken =
        new Flusher<>() {
          @Override
          public void flush(UUID batchId, LedgerSet ledgers, RowBatch<Long> batch)
              throws InterruptedException {
            arriveAndWait();
          }

          @Override
          public void abort() {
            throw new IllegalStateException("can't abort");
          }
        };

    BackfillCancelledException e =
        stopped(
            BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
                .fetcher(fetcher)
                .processor(rows)
                .flusher(broken)
                .progress(flusher),
            ABORTING,
            Way.CANCEL);

    assertThat(e).hasSuppressedException(new IllegalStateException("can't abort"));
  }

  @Test
  void shouldStopWhileReadingProgress() throws Exception {
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    BackfillCancelledException e =
        stopped(
            BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
                .fetcher(fetcher)
                .processor(rows)
                .flusher(flusher)
                .progress(
                    range -> {
                      try {
                        arriveAndWait();
                      } catch (InterruptedException interrupt) {
                        throw new FinalException("interrupted", interrupt);
                      }
                      return LedgerSet.empty();
                    }),
            PATIENT,
            Way.CANCEL);

    assertThat(e.remaining()).isEqualTo(LedgerSet.of(RANGE));
  }

  @Test
  void shouldStopWhileWaitingToTryAgain() throws Exception {
    ScriptedFetcher failing =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              throw new RetryableException("not now");
            });
    RunTiming longPauses =
        new RunTiming(
            (delay, stopped) -> {
              arrived.countDown();
              stopped.await();
              return true;
            },
            Duration.ofMinutes(5),
            Duration.ofMinutes(5));

    BackfillCancelledException e =
        stopped(
            Pipelines.of(failing, rows, new MemoryFlusher<>())
                .options(BackfillOptions.builder().fetchWorkers(1).build()),
            longPauses,
            Way.CANCEL);

    assertThat(e.getSuppressed()).isEmpty();
    Pipelines.assertNothingLeft(failing, rows);
  }

  @Test
  void shouldEndRealPausesWhenTheRunStops() throws Exception {
    // A pause of a day, with the timing that is used outside of tests.
    ScriptedFetcher failing =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              arrived.countDown();
              throw new RetryableException("not now");
            });

    stopped(
        Pipelines.of(failing, rows, new MemoryFlusher<>())
            .options(BackfillOptions.builder().fetchRetryDelay(Duration.ofDays(1)).build()),
        RunTiming.REAL,
        Way.CANCEL);

    Pipelines.assertNothingLeft(failing, rows);
  }

  @Test
  void shouldStopAllRunsAtOnceAndLeaveLaterOnesAlone() throws Exception {
    AtomicBoolean wait = new AtomicBoolean(true);
    CountDownLatch bothArrived = new CountDownLatch(2);
    Pipelines.Rows mine = new Pipelines.Rows();
    ScriptedFetcher waiting =
        new ScriptedFetcher(
            1000,
            1,
            (unit, attempt, sequence) -> {
              if (wait.get()) {
                bothArrived.countDown();
                never.await();
              }
            });
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    BackfillPipeline<MadeUpLedger, RowBatch<Long>> pipeline =
        Pipelines.of(waiting, mine, flusher)
            .options(BackfillOptions.builder().fetchWorkers(1).build())
            .timing(PATIENT)
            .build();
    pipeline.cancel(); // Nothing is under way yet: has no effect.
    Future<?> one = executor.submit(() -> pipeline.run(LedgerRange.of(0, 999)));
    Future<?> two = executor.submit(() -> pipeline.run(LedgerRange.of(1000, 1999)));
    bothArrived.await();
    pipeline.cancel();
    for (Future<?> run : java.util.List.of(one, two)) {
      assertThatExceptionOfType(java.util.concurrent.ExecutionException.class)
          .isThrownBy(run::get)
          .withCauseInstanceOf(BackfillCancelledException.class);
    }
    wait.set(false);

    assertThat(pipeline.run(LedgerRange.of(0, 1999)).isComplete()).isTrue();
    pipeline.cancel();
    assertThat(flusher.rows()).hasSize(2000);
    Pipelines.assertNothingLeft(waiting, mine);
  }

  @Test
  void shouldStopAtOnceWhenTheCallerIsInterruptedAlready() {
    BackfillPipeline<MadeUpLedger, RowBatch<Long>> pipeline =
        Pipelines.of(fetcher, rows, new MemoryFlusher<>()).timing(PATIENT).build();
    Thread.currentThread().interrupt();

    BackfillCancelledException e =
        catchThrowableOfType(BackfillCancelledException.class, () -> pipeline.run(RANGE));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e.interrupted()).isTrue();
    assertThat(e.remaining()).isEqualTo(LedgerSet.of(RANGE));
  }

  @Test
  void shouldReturnNormallyWhenToldToStopWithNothingLeftToDo() throws Exception {
    BackfillPipeline<?, ?>[] pipeline = new BackfillPipeline<?, ?>[1];
    // Cancelled when the last rows are durable, just before the run would end by itself.
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              if (moment == Moment.AFTER) {
                pipeline[0].cancel();
              }
            });
    BackfillPipeline<MadeUpLedger, RowBatch<Long>> one =
        Pipelines.of(fetcher, rows, flusher)
            .options(BackfillOptions.builder().processWorkers(1).build())
            .timing(PATIENT)
            .build();
    pipeline[0] = one;

    assertThat(one.run(LedgerRange.of(1, 5)).isComplete()).isTrue();
  }
}
