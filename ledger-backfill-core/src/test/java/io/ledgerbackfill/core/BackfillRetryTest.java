package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.core.internal.RunTiming;
import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.Stage;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.MemoryFlusher.Moment;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What may pass is tried again, as often and after such pauses as the options say. */
class BackfillRetryTest {

  private static final LedgerRange RANGE = LedgerRange.of(1, 100);

  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  private final List<BackfillListener.Retrying> events =
      Collections.synchronizedList(new ArrayList<>());
  private final Pipelines.Rows rows = new Pipelines.Rows();

  /** Notes pauses and does not wait for them to pass. */
  private final RunTiming timing =
      new RunTiming(
          (delay, stopped) -> {
            pauses.add(delay);
            return stopped.getCount() == 0;
          },
          Duration.ofMillis(200),
          Duration.ofMillis(500));

  private final BackfillListener listener =
      new BackfillListener() {
        @Override
        public void retrying(Retrying event) {
          events.add(event);
        }
      };

  private BackfillPipelineBuilder<MadeUpLedger, RowBatch<Long>> builder(
      ScriptedFetcher fetcher, MemoryFlusher<Long> flusher) {
    return Pipelines.of(fetcher, rows, flusher).timing(timing).listener(listener);
  }

  private static BackfillException failure(ThrowingCallable run) {
    BackfillException e = catchThrowableOfType(BackfillException.class, run);
    assertThat(e).as("the run must fail").isNotNull();
    return e;
  }

  @Test
  void shouldFetchAgainThreeTimesFiveSecondsApart() {
    RetryableException failure = new RetryableException("throttled");
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              // Fails in the middle: ledgers handed over before must not count twice.
              if (sequence == 20 && attempt <= 3) {
                throw failure;
              }
            });
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    BackfillReport report = builder(fetcher, flusher).build().run(RANGE);

    assertThat(flusher.rows()).hasSize(100).doesNotHaveDuplicates();
    assertThat(report.retries()).containsEntry(Stage.FETCH, 3L).containsEntry(Stage.FLUSH, 0L);
    assertThat(pauses).hasSize(3).allSatisfy(pause -> assertAbout(pause, Duration.ofSeconds(5)));
    assertThat(events).extracting(BackfillListener.Retrying::attempt).containsExactly(1, 2, 3);
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.stage()).isEqualTo(Stage.FETCH);
              assertThat(event.what()).isEqualTo("fetching unit unit-16");
              assertThat(event.failure()).isSameAs(failure);
            });
    assertThat(events).extracting(BackfillListener.Retrying::delay).isEqualTo(pauses);
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @Test
  void shouldTellTheTimeThatFailuresTake() {
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              if (attempt <= 4) {
                throw new RetryableException("the database is away");
              }
            });
    BackfillReport report =
        Pipelines.of(new ScriptedFetcher(100, 100), rows, flusher)
            .options(
                BackfillOptions.builder()
                    .processWorkers(1)
                    .flushWorkers(1)
                    .flushRetryDelay(Duration.ofMillis(100))
                    .build())
            .build()
            .run(RANGE);

    // 100, 200, 400 and 800 ms, each by up to a fifth less.
    assertThat(report.failing().get(Stage.FLUSH)).isGreaterThan(Duration.ofMillis(1_200));
    assertThat(report.failing().get(Stage.FETCH)).isZero();
    assertThat(report.stage(Stage.FLUSH).total()).isLessThan(report.failing().get(Stage.FLUSH));
    assertThat(report.diagnosis()).startsWith("Nothing to turn: flush workers lost");
  }

  @Test
  void shouldTellTheTimeThatFailuresTakeBeforeTheStagesBegin() {
    AtomicInteger asked = new AtomicInteger();
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    BackfillReport report =
        BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
            .fetcher(new ScriptedFetcher(100, 100))
            .processor(rows)
            .flusher(flusher)
            .progress(
                range -> {
                  if (asked.incrementAndGet() <= 3) {
                    throw new RetryableException("the database is away");
                  }
                  return flusher.done(range);
                })
            .options(BackfillOptions.builder().flushRetryDelay(Duration.ofMillis(100)).build())
            .build()
            .run(RANGE);

    // 100, 200 and 400 ms, each by up to a fifth less; four flush workers could not begin.
    assertThat(report.failing().get(Stage.FLUSH)).isGreaterThan(Duration.ofMillis(4 * 560));
    assertThat(report.diagnosis()).startsWith("Nothing to turn: flush workers lost");
  }

  @Test
  void shouldFailWhenFetchingAgainDoesNotHelp() {
    RetryableException failure = new RetryableException("throttled");
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              if (sequence == 20) {
                throw failure;
              }
            });

    BackfillException e = failure(() -> builder(fetcher, new MemoryFlusher<>()).build().run(RANGE));

    assertThat(e).hasCause(failure);
    assertThat(e.getMessage()).contains("fetching unit unit-16 failed after 4 attempts: throttled");
    assertThat(pauses).hasSize(3);
    assertThat(e.report().retries()).containsEntry(Stage.FETCH, 3L);
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @Test
  void shouldNotFetchAgainWhenThatIsSwitchedOff() {
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              throw new RetryableException("throttled");
            });

    BackfillException e =
        failure(
            () ->
                builder(fetcher, new MemoryFlusher<>())
                    .options(BackfillOptions.builder().fetchWorkers(1).fetchRetries(0).build())
                    .build()
                    .run(RANGE));

    assertThat(e.getMessage()).contains("fetching unit unit-0 failed: throttled");
    assertThat(pauses).isEmpty();
  }

  @Test
  void shouldFlushAgainTenTimesWithDoublingPauses() {
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              // Every other time the rows are durable, and only the answer is lost.
              if (ledgers.contains(50)
                  && attempt <= 10
                  && moment == (attempt % 2 == 0 ? Moment.AFTER : Moment.BEFORE)) {
                throw new RetryableException("connection lost");
              }
            });
    ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);

    BackfillReport report = builder(fetcher, flusher).build().run(RANGE);

    assertThat(flusher.rows()).hasSize(100).doesNotHaveDuplicates();
    assertThat(report.retries()).containsEntry(Stage.FLUSH, 10L).containsEntry(Stage.FETCH, 0L);
    int[] seconds = {1, 2, 4, 8, 16, 30, 30, 30, 30, 30};
    assertThat(pauses).hasSize(seconds.length);
    for (int i = 0; i < seconds.length; i++) {
      assertAbout(pauses.get(i), Duration.ofSeconds(seconds[i]));
    }
    assertThat(events).allSatisfy(event -> assertThat(event.what()).startsWith("flushing ledgers"));
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @Test
  void shouldFailWhenFlushingAgainDoesNotHelp() {
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              throw new RetryableException("connection lost");
            });
    ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);

    BackfillException e =
        failure(
            () ->
                builder(fetcher, flusher)
                    .options(
                        BackfillOptions.builder()
                            .flushRetries(2)
                            .flushRetryDelay(Duration.ofMillis(10))
                            .flushRetryMaxDelay(Duration.ofMillis(10))
                            .processWorkers(1)
                            .build())
                    .build()
                    .run(RANGE));

    assertThat(e.getMessage()).contains("failed after 3 attempts: connection lost");
    assertThat(pauses).hasSize(2).allSatisfy(p -> assertAbout(p, Duration.ofMillis(10)));
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @Test
  void shouldTryAgainToReadProgressAndToPrepare() {
    AtomicInteger reads = new AtomicInteger();
    AtomicInteger preparations = new AtomicInteger();
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    BackfillReport report =
        BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
            .fetcher(new ScriptedFetcher(8, 100))
            .processor(rows)
            .flusher(
                new io.ledgerbackfill.core.spi.Flusher<>() {
                  @Override
                  public void prepare(int flushWorkers) {
                    if (preparations.incrementAndGet() < 3) {
                      throw new RetryableException("connection refused");
                    }
                  }

                  @Override
                  public void flush(java.util.UUID batchId, LedgerSet ledgers, RowBatch<Long> batch)
                      throws InterruptedException {
                    flusher.flush(batchId, ledgers, batch);
                  }
                })
            .progress(
                range -> {
                  if (reads.incrementAndGet() < 3) {
                    throw new RetryableException("connection refused");
                  }
                  return flusher.done(range);
                })
            .timing(timing)
            .build()
            .run(RANGE);

    assertThat(report.isComplete()).isTrue();
    assertThat(report.retries()).containsEntry(Stage.FLUSH, 4L);
    assertThat(preparations).hasValue(3);
    assertThat(reads).as("twice in vain, then at the start and at the end").hasValue(4);
  }

  @Test
  void shouldTryAgainToListUnits() {
    AtomicInteger calls = new AtomicInteger();
    ScriptedFetcher source = new ScriptedFetcher(8, 100);
    Fetcher<MadeUpLedger> flaky =
        new Fetcher<>() {
          @Override
          public Iterator<FetchUnit> units(LedgerSet ledgers) {
            failEachSecondTime();
            Iterator<FetchUnit> units = source.units(ledgers);
            return new Iterator<>() {
              @Override
              public boolean hasNext() {
                failEachSecondTime();
                return units.hasNext();
              }

              @Override
              public FetchUnit next() {
                if (!units.hasNext()) {
                  throw new NoSuchElementException();
                }
                return units.next();
              }
            };
          }

          private void failEachSecondTime() {
            if (calls.incrementAndGet() % 2 == 1) {
              throw new RetryableException("listing is throttled");
            }
          }

          @Override
          public void fetch(FetchUnit unit, LedgerSink<MadeUpLedger> sink)
              throws InterruptedException {
            source.fetch(unit, sink);
          }

          @Override
          public void close() {}
        };
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    BackfillReport report =
        BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
            .fetcher(flaky)
            .processor(rows)
            .flusher(flusher)
            .progress(flusher)
            .timing(timing)
            .build()
            .run(RANGE);

    assertThat(report.isComplete()).isTrue();
    assertThat(report.retries().get(Stage.FETCH)).isPositive();
    assertThat(flusher.rows()).hasSize(100);
  }

  @Test
  void shouldNotTryAgainWhatIsFinal() {
    AtomicInteger attempts = new AtomicInteger();
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              attempts.incrementAndGet();
              throw new FinalException("no such object");
            });

    failure(
        () ->
            builder(fetcher, new MemoryFlusher<>())
                .options(BackfillOptions.builder().fetchWorkers(1).build())
                .build()
                .run(RANGE));

    // Each of the units once.
    assertThat(attempts).hasValue(13);
    assertThat(pauses).isEmpty();
  }

  private static void assertAbout(Duration actual, Duration expected) {
    assertThat(actual)
        .isBetween(expected.multipliedBy(8).dividedBy(10), expected.multipliedBy(12).dividedBy(10));
  }
}
