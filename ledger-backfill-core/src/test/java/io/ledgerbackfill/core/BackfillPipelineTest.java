package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.core.spi.Stage;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.Noop;
import io.ledgerbackfill.core.testing.Noop.NoRows;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackfillPipelineTest {

  private static final LedgerRange RANGE = LedgerRange.of(5, 2004);

  private final ScriptedFetcher fetcher = new ScriptedFetcher(8, 1_000);
  private final Pipelines.Rows rows = new Pipelines.Rows();
  private final MemoryFlusher<Long> flusher = new MemoryFlusher<>();

  @AfterEach
  void shouldLeaveNothing() {
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  private BackfillPipelineBuilder<MadeUpLedger, RowBatch<Long>> builder() {
    return Pipelines.of(fetcher, rows, flusher);
  }

  private void assertRowsOnce(LedgerRange range) {
    assertThat(flusher.rows())
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(range.first(), range.last()).boxed().toList());
  }

  @Test
  void shouldDoEachLedgerOnce() {
    BackfillReport report = builder().build().run(RANGE);

    assertRowsOnce(RANGE);
    assertThat(report.isComplete()).isTrue();
    assertThat(report.wanted()).isEqualTo(LedgerSet.of(RANGE));
    assertThat(report.ledgers()).isEqualTo(2000);
    assertThat(report.skipped()).isZero();
    assertThat(report.remaining().isEmpty()).isTrue();
    assertThat(report.ledgerBytes()).isEqualTo(2_000_000);
    assertThat(report.batchBytes()).isEqualTo(2000 * Pipelines.ROW_BYTES);
    assertThat(report.rows()).isEqualTo(2000);
    assertThat(report.rowsByTable()).containsOnlyKeys("rows").containsEntry("rows", 2000L);
    assertThat(report.stage(Stage.FETCH).calls()).isEqualTo(251);
    assertThat(report.stage(Stage.PROCESS).calls()).isEqualTo(2000);
    assertThat(report.stage(Stage.FLUSH).calls()).isEqualTo(flusher.batches().size());
    assertThat(report.retries().values()).containsOnly(0L);
    assertThat(report.elapsed()).isPositive();
  }

  @Test
  void shouldKeepLedgersOfABatchInOrderAndInFewRanges() {
    List<RowBatch<Long>> seen = new ArrayList<>();
    List<List<Long>> batches = new ArrayList<>();
    Flusher<RowBatch<Long>> recording =
        (id, ledgers, batch) -> {
          synchronized (batches) {
            seen.add(batch);
            batches.add(batch.content());
          }
          flusher.flush(id, ledgers, batch);
        };
    BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
        .fetcher(fetcher)
        .processor(rows)
        .flusher(recording)
        .progress(flusher)
        .options(BackfillOptions.builder().processWorkers(4).build())
        .build()
        .run(RANGE);

    assertThat(seen).doesNotHaveDuplicates();
    assertThat(batches).allSatisfy(batch -> assertThat(batch).isSorted());
    // With 4 workers and a queue of 256, spans are of 32 ledgers but at the beginning and the end.
    assertThat(flusher.batches().stream().mapToInt(set -> set.ranges().size()).sum())
        .isLessThan(150);
    assertThat(flusher.batches()).allSatisfy(set -> assertThat(set.size()).isBetween(1L, 100L));
  }

  @Test
  void shouldCloseABatchThatHasReachedItsBytes() {
    builder()
        .options(BackfillOptions.builder().batchBytes(3 * Pipelines.ROW_BYTES).build())
        .build()
        .run(LedgerRange.of(1, 300));

    assertThat(flusher.batches()).allSatisfy(set -> assertThat(set.size()).isBetween(1L, 3L));
    assertRowsOnce(LedgerRange.of(1, 300));
  }

  @Test
  void shouldDoOnlyWhatIsMissing() throws Exception {
    BackfillPipeline<MadeUpLedger, RowBatch<Long>> pipeline = builder().build();
    pipeline.run(LedgerRange.of(100, 199));
    pipeline.run(LedgerRange.of(300, 300));

    BackfillReport report = pipeline.run(LedgerRange.of(50, 400));

    assertThat(report.skipped()).isEqualTo(101);
    assertThat(report.ledgers()).isEqualTo(250);
    assertRowsOnce(LedgerRange.of(50, 400));
  }

  @Test
  void shouldReturnAtOnceWhenNothingIsMissing() {
    BackfillPipeline<MadeUpLedger, RowBatch<Long>> pipeline = builder().build();
    pipeline.run(RANGE);
    long processed = rows.processed.get();

    BackfillReport report = pipeline.run(LedgerRange.of(10, 20));

    assertThat(report.ledgers()).isZero();
    assertThat(report.skipped()).isEqualTo(11);
    assertThat(report.isComplete()).isTrue();
    assertThat(report.toString()).contains("Nothing was done");
    assertThat(rows.processed).hasValue(processed);
  }

  @Test
  void shouldDoTheHighestLedgersThereCanBe() {
    LedgerRange range = LedgerRange.of(LedgerRange.MAX_SEQUENCE - 20, LedgerRange.MAX_SEQUENCE);

    builder().build().run(range);

    assertRowsOnce(range);
  }

  @Test
  void shouldRunSeveralRangesAtOnce() throws Exception {
    BackfillPipeline<MadeUpLedger, RowBatch<Long>> pipeline =
        builder().options(BackfillOptions.builder().fetchWorkers(3).build()).build();
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Future<BackfillReport>> runs = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        LedgerRange range = LedgerRange.of(1000L * i, 1000L * i + 999);
        runs.add(executor.submit(() -> pipeline.run(range)));
      }
      for (Future<BackfillReport> run : runs) {
        assertThat(run.get().ledgers()).isEqualTo(1000);
      }
    } finally {
      executor.shutdownNow();
    }
    assertRowsOnce(LedgerRange.of(0, 3999));
  }

  @Test
  void shouldRefuseLedgersThatAnotherRunHasDone() throws Exception {
    CountDownLatch otherIsDone = new CountDownLatch(1);
    MemoryFlusher<Long> shared = new MemoryFlusher<>();
    Flusher<RowBatch<Long>> waiting =
        (id, ledgers, batch) -> {
          otherIsDone.await();
          shared.flush(id, ledgers, batch);
        };
    BackfillPipeline<MadeUpLedger, RowBatch<Long>> loser =
        BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
            .fetcher(fetcher)
            .processor(rows)
            .flusher(waiting)
            .progress(range -> LedgerSet.empty())
            .timing(Pipelines.HASTE)
            .build();
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      Future<BackfillReport> losing = executor.submit(() -> loser.run(LedgerRange.of(1, 10)));
      Pipelines.of(fetcher, rows, shared).build().run(LedgerRange.of(1, 10));
      otherIsDone.countDown();
      assertThatExceptionOfType(java.util.concurrent.ExecutionException.class)
          .isThrownBy(losing::get)
          .havingCause()
          .isInstanceOf(BackfillException.class)
          .withMessageContaining("are already done")
          .havingCause()
          .isInstanceOf(FinalException.class);
    } finally {
      executor.shutdownNow();
    }
    assertThat(shared.rows()).hasSize(10);
  }

  @Test
  void shouldPrepareTheSinkOnceAndBeforeAnythingElse() {
    List<String> calls = new ArrayList<>();
    Flusher<Batch> preparing =
        new Flusher<>() {
          @Override
          public void prepare(int flushWorkers) {
            note("prepare");
          }

          @Override
          public void flush(UUID batchId, LedgerSet ledgers, Batch batch) {
            note("flush");
          }

          private void note(String call) {
            synchronized (calls) {
              calls.add(call);
            }
          }
        };
    BackfillPipeline.<MadeUpLedger, Batch>builder()
        .fetcher(
            new ScriptedFetcher(
                1,
                1,
                (unit, attempt, sequence) -> {
                  synchronized (calls) {
                    assertThat(calls).startsWith("prepare");
                  }
                }))
        .processor(() -> new WideningProcessor())
        .flusher(preparing)
        .progress(ProgressStore.none())
        .build()
        .run(LedgerRange.of(1, 20));

    assertThat(calls).startsWith("prepare", "flush").containsOnlyOnce("prepare");
  }

  @Test
  void shouldNameThreadsAndKeepTheCallersClassLoader() throws Exception {
    Set<String> names = ConcurrentHashMap.newKeySet();
    Set<ClassLoader> loaders = ConcurrentHashMap.newKeySet();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    ClassLoader mine = new ClassLoader(before) {};
    Thread.currentThread().setContextClassLoader(mine);
    try {
      Runnable look =
          () -> {
            assertThat(Thread.currentThread().isDaemon()).isTrue();
            names.add(Thread.currentThread().getName());
            loaders.add(Thread.currentThread().getContextClassLoader());
          };
      Pipelines.of(
              new ScriptedFetcher(1, 1, (unit, attempt, sequence) -> look.run()),
              new Pipelines.Rows(sequence -> look.run()),
              new MemoryFlusher<>((moment, attempt, ledgers) -> look.run()))
          .options(
              BackfillOptions.builder().fetchWorkers(1).processWorkers(1).flushWorkers(1).build())
          .build()
          .run(LedgerRange.of(1, 10));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }

    assertThat(names)
        .containsExactlyInAnyOrder(
            "ledger-backfill-default-fetch-1",
            "ledger-backfill-default-process-1",
            "ledger-backfill-default-flush-1");
    assertThat(loaders).containsExactly(mine);
  }

  @Test
  void shouldStartNoMoreWorkersThanLedgers() {
    BackfillReport report =
        builder()
            .options(
                BackfillOptions.builder()
                    .fetchWorkers(40)
                    .processWorkers(8)
                    .flushWorkers(4)
                    .build())
            .build()
            .run(LedgerRange.of(1, 3));

    assertThat(report.stage(Stage.FETCH).workers()).isEqualTo(3);
    assertThat(report.stage(Stage.PROCESS).workers()).isEqualTo(3);
    assertThat(report.stage(Stage.FLUSH).workers()).isEqualTo(3);
  }

  @Test
  void shouldKeepAllProcessWorkersBusyWithASmallLedgerQueue() throws Exception {
    int workers = 4;
    CountDownLatch allAtWork = new CountDownLatch(workers);
    AtomicInteger processed = new AtomicInteger();
    // Nobody gets on before as many ledgers are processed at once as there are workers.
    Pipelines.Rows together =
        new Pipelines.Rows(
            sequence -> {
              processed.incrementAndGet();
              allAtWork.countDown();
              try {
                allAtWork.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    Pipelines.of(fetcher, together, flusher)
        .options(BackfillOptions.builder().processWorkers(workers).ledgerQueue(4).build())
        .build()
        .run(LedgerRange.of(1, 500));

    assertThat(processed).hasValue(500);
  }

  @Test
  void shouldDoManyTinyLedgers() {
    BackfillReport report =
        BackfillPipeline.<MadeUpLedger, NoRows>builder()
            .fetcher(fetcher)
            .processor(Noop.processor())
            .flusher(Noop.flusher())
            .progress(ProgressStore.none())
            .build()
            .run(LedgerRange.of(2, 200_001));

    assertThat(report.ledgers()).isEqualTo(200_000);
  }

  /** Fills a batch of a wider type than its own. */
  private static final class WideningProcessor
      implements io.ledgerbackfill.core.spi.Processor<MadeUpLedger, Batch> {

    @Override
    public Batch newBatch() {
      return new RowBatch<Long>();
    }

    @Override
    public void process(MadeUpLedger ledger, Batch batch) {}
  }
}
