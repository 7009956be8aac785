package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerbackfill.core.CapturedLog.Line;
import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.MemoryFlusher.Moment;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the log tells of a run, and which threads do. */
class BackfillLogTest {

  private static final LedgerRange RANGE = LedgerRange.of(1, 100);
  private static final String PREFIX = "ledger-backfill-logged-";

  private final CapturedLog log = new CapturedLog();
  private final List<BackfillListener.Retrying> retries = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void shouldTellTheBeginningAndTheEnd() {
    run(new ScriptedFetcher(8, 100), new MemoryFlusher<>());

    assertThat(log.of(Thread.currentThread().getName()))
        .containsExactly(
            info("Job logged: the run over ledgers 1-100 begins."),
            info("Job logged: the run over ledgers 1-100 ends: complete, 100 done, 0 skipped."));
    assertThat(log.of(PREFIX)).isEmpty();
  }

  @Test
  void shouldTellHowARunFailed() {
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              if (sequence == 50) {
                throw new FinalException("no such object");
              }
            });

    assertThatExceptionOfType(BackfillException.class)
        .isThrownBy(() -> run(fetcher, new MemoryFlusher<>()));

    assertThat(log.of(Thread.currentThread().getName()))
        .last()
        .isEqualTo(
            info(
                "Job logged: the run over ledgers 1-100 ends: fetching unit unit-48 failed: no such"
                    + " object (of ledgers 1-100, 6 are left)"));
    assertThat(log.of(PREFIX + "fetch-"))
        .extracting(Line::level, Line::message)
        .containsExactly(
            tuple(
                "WARNING",
                "Ledgers 50-55 are left out: fetching unit unit-48 failed: no such object"));
  }

  @Test
  void shouldCountWhatIsLeftOutAfterTheFirstFew() {
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              throw new FinalException("no such object");
            });

    assertThatExceptionOfType(BackfillException.class)
        .isThrownBy(() -> run(fetcher, new MemoryFlusher<>()));

    assertThat(log.of(PREFIX + "fetch-"))
        .filteredOn(line -> line.level().equals("WARNING"))
        .hasSize(5);
    assertThat(log.of(Thread.currentThread().getName()))
        .extracting(Line::message)
        .contains("Ledgers were left out 8 times more, of which each is logged at debug.");
  }

  @Test
  void shouldWarnOfEachRetry() {
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              if (sequence == 20 && attempt <= 2) {
                throw new RetryableException("throttled");
              }
            });
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              if (moment == Moment.BEFORE && attempt <= 3 && ledgers.contains(50)) {
                throw new RetryableException("connection lost");
              }
            });

    run(fetcher, flusher);

    assertThat(retries).hasSize(5);
    assertThat(log.of(PREFIX))
        .allSatisfy(line -> assertThat(line.level()).isEqualTo("WARNING"))
        .extracting(Line::message)
        .containsExactlyInAnyOrderElementsOf(
            retries.stream().map(BackfillLogTest::warningOf).toList());
    assertThat(log.of(PREFIX + "fetch-")).hasSize(2);
    assertThat(log.of(PREFIX + "flush-")).hasSize(3);
  }

  private static String warningOf(BackfillListener.Retrying retry) {
    return retry.what()
        + " failed (attempt "
        + retry.attempt()
        + "), to be tried again in "
        + retry.delay().toMillis()
        + " ms: "
        + retry.failure().getMessage();
  }

  @Test
  void shouldNameAllThreadsAfterTheJob() {
    Set<String> names = ConcurrentHashMap.newKeySet();
    ScriptedFetcher fetcher =
        new ScriptedFetcher(8, 100, (unit, attempt, sequence) -> names.add(threadName()));
    Pipelines.Rows rows = new Pipelines.Rows(sequence -> names.add(threadName()));
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>((moment, attempt, ledgers) -> names.add(threadName()));

    BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
        .name("logged")
        .fetcher(fetcher)
        .processor(rows)
        .flusher(
            Sinks.with(
                flusher,
                range -> {
                  names.add(threadName());
                  return flusher.done(range);
                }))
        .listener(
            new BackfillListener() {
              @Override
              public void runStarted(LedgerSet wanted, LedgerSet missing) {
                names.add(threadName());
              }
            })
        .options(
            BackfillOptions.builder().fetchWorkers(1).processWorkers(1).flushWorkers(1).build())
        .build()
        .run(RANGE);

    assertThat(names)
        .containsExactlyInAnyOrder(
            PREFIX + "prepare",
            PREFIX + "confirm",
            PREFIX + "fetch-1",
            PREFIX + "process-1",
            PREFIX + "flush-1",
            PREFIX + "listener-1");
  }

  private void run(ScriptedFetcher fetcher, MemoryFlusher<Long> flusher) {
    Pipelines.of(fetcher, new Pipelines.Rows(), flusher)
        .name("logged")
        .timing(Pipelines.HASTE)
        .listener(
            new BackfillListener() {
              @Override
              public void retrying(Retrying event) {
                retries.add(event);
              }
            })
        .build()
        .run(RANGE);
  }

  private static Line info(String message) {
    return new Line("INFO", threadName(), message);
  }

  private static String threadName() {
    return Thread.currentThread().getName();
  }
}
