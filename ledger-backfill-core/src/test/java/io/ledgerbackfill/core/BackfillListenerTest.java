package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.BackfillListener.BatchFlushed;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Listeners hear of everything, and can't harm a run. */
class BackfillListenerTest {

  private final ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);
  private final Pipelines.Rows rows = new Pipelines.Rows();
  private final MemoryFlusher<Long> flusher = new MemoryFlusher<>();

  @AfterEach
  void shouldLeaveNothing() {
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  /** Notes what it hears. Each run tells it on one thread, so it needs no lock until the end. */
  private static final class Recorder implements BackfillListener {

    private final List<String> order = new ArrayList<>();
    private final List<UnitFetched> units = new ArrayList<>();
    private final List<BatchFlushed> batches = new ArrayList<>();
    private @Nullable BackfillReport report;
    private @Nullable BackfillException failure;
    private @Nullable LedgerSet missing;

    @Override
    public void runStarted(LedgerSet wanted, LedgerSet missingLedgers) {
      order.add("started " + wanted);
      missing = missingLedgers;
    }

    @Override
    public void unitFetched(UnitFetched event) {
      units.add(event);
    }

    @Override
    public void batchFlushed(BatchFlushed event) {
      batches.add(event);
    }

    @Override
    public void runEnded(BackfillReport endReport, @Nullable BackfillException endFailure) {
      order.add("ended");
      report = endReport;
      failure = endFailure;
    }
  }

  @Test
  void shouldHearOfEverything() {
    Recorder recorder = new Recorder();
    Pipelines.of(fetcher, rows, flusher).build().run(LedgerRange.of(10, 12));

    BackfillReport report =
        Pipelines.of(fetcher, rows, flusher).listener(recorder).build().run(LedgerRange.of(1, 100));

    assertThat(recorder.order).containsExactly("started 1-100", "ended");
    assertThat(recorder.missing)
        .isEqualTo(LedgerSet.of(LedgerRange.of(1, 9), LedgerRange.of(13, 100)));
    assertThat(recorder.report).isEqualTo(report);
    assertThat(recorder.failure).isNull();
    assertThat(recorder.units).hasSize(13);
    assertThat(recorder.units.stream().mapToLong(BackfillListener.UnitFetched::ledgers).sum())
        .isEqualTo(97);
    assertThat(recorder.units.stream().mapToLong(BackfillListener.UnitFetched::bytes).sum())
        .isEqualTo(9700);
    assertThat(
            LedgerSet.of(
                recorder.batches.stream().flatMap(b -> b.ledgers().ranges().stream()).toList()))
        .isEqualTo(recorder.missing);
    assertThat(recorder.batches)
        .allSatisfy(
            batch -> {
              assertThat(batch.rows()).isEqualTo(batch.ledgers().size());
              assertThat(batch.rowsByTable()).containsEntry("rows", batch.rows());
              assertThat(batch.ledgerBytes()).isEqualTo(100 * batch.rows());
              assertThat(batch.batchBytes()).isEqualTo(Pipelines.ROW_BYTES * batch.rows());
              assertThat(batch.duration()).isPositive();
            });
    assertThat(report.droppedEvents()).isZero();
    assertThat(recorder.batches.stream().map(BatchFlushed::completeThrough))
        .isSorted()
        .last()
        .isEqualTo(100L);
    assertThat(recorder.batches.stream().map(BatchFlushed::completeFrom))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .last()
        .isEqualTo(1L);
  }

  /** With one worker each, batches come in order; what is not wanted is no gap. */
  @Test
  void shouldHearHowFarAllIsComplete() throws InterruptedException {
    Recorder recorder = new Recorder();
    Semaphore heard = new Semaphore(0);
    MemoryFlusher<Long> waiting =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              if (moment == MemoryFlusher.Moment.BEFORE && ledgers.first() > 1) {
                heard.acquire();
              }
            });
    BackfillListener listener =
        new BackfillListener() {
          @Override
          public void batchFlushed(BatchFlushed event) {
            recorder.batchFlushed(event);
            heard.release();
          }
        };
    BackfillReport report =
        Pipelines.of(fetcher, rows, waiting)
            .options(
                BackfillOptions.builder().processWorkers(1).flushWorkers(1).batchLedgers(2).build())
            .listener(listener)
            .build()
            .run(LedgerSet.parse("1-4,11-13"));

    assertThat(recorder.batches)
        .extracting(BatchFlushed::completeThrough, BatchFlushed::completeFrom)
        .containsExactly(tuple(2L, 14L), tuple(10L, 14L), tuple(12L, 14L), tuple(13L, 1L));
    assertThat(report.completeThrough()).isEqualTo(13);
    assertThat(report.completeFrom()).isEqualTo(1);
  }

  @Test
  void shouldHearHowARunFailed() {
    Recorder recorder = new Recorder();
    Pipelines.Rows failing =
        new Pipelines.Rows(
            sequence -> {
              throw new FinalException("broken");
            });

    BackfillException e =
        catchThrowableOfType(
            BackfillException.class,
            () ->
                Pipelines.of(fetcher, failing, flusher)
                    .listener(recorder)
                    .timing(Pipelines.HASTE)
                    .build()
                    .run(LedgerRange.of(1, 100)));

    assertThat(recorder.order).containsExactly("started 1-100", "ended");
    assertThat(recorder.failure).isSameAs(e);
    assertThat(recorder.report).isEqualTo(e.report());
  }

  @Test
  void shouldNotBeHarmedByAListenerThatThrows() {
    AtomicInteger calls = new AtomicInteger();
    BackfillListener throwing =
        new BackfillListener() {
          @Override
          public void batchFlushed(BatchFlushed event) {
            calls.incrementAndGet();
            throw new IllegalStateException("a listener's own trouble, as this test wants it");
          }

          @Override
          public void runEnded(BackfillReport report, @Nullable BackfillException failure) {
            calls.incrementAndGet();
            throw new StackOverflowError("more of it");
          }
        };
    Recorder recorder = new Recorder();

    BackfillReport report =
        Pipelines.of(fetcher, rows, flusher)
            .listener(throwing)
            .listener(recorder)
            .build()
            .run(LedgerRange.of(1, 1000));

    assertThat(report.isComplete()).isTrue();
    assertThat(calls.get()).isEqualTo(recorder.batches.size() + 1);
  }

  @Test
  void shouldDropEventsOfAListenerThatIsTooSlow() throws Exception {
    CountDownLatch runIsDone = new CountDownLatch(1);
    AtomicInteger heard = new AtomicInteger();
    AtomicReference<BackfillReport> last = new AtomicReference<>();
    CountDownLatch ended = new CountDownLatch(1);
    BackfillListener slow =
        new BackfillListener() {
          @Override
          public void unitFetched(UnitFetched event) {
            heard.incrementAndGet();
            // Does not heed interrupts either.
            while (runIsDone.getCount() > 0) {
              try {
                runIsDone.await();
              } catch (InterruptedException ignored) {
                // Waits on.
              }
            }
          }

          @Override
          public void runEnded(BackfillReport report, @Nullable BackfillException failure) {
            last.set(report);
            ended.countDown();
          }
        };
    ScriptedFetcher small = new ScriptedFetcher(1, 1);

    BackfillReport report =
        Pipelines.of(small, rows, flusher).listener(slow).build().run(LedgerRange.of(1, 10_000));
    runIsDone.countDown();
    ended.await();

    assertThat(report.isComplete()).isTrue();
    // More than fit its queue, and also those that it had not heard of when the run was over.
    assertThat(report.droppedEvents()).isGreaterThanOrEqualTo(10_000 - heard.get());
    assertThat(report.toString()).contains("events were dropped");
    assertThat(last.get()).isEqualTo(report);
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("ledger-backfill-default-listener-1")) {
        thread.join();
      }
    }
  }
}
