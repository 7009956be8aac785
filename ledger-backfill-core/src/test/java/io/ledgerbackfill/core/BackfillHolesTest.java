package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be done is done, whatever can't. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BackfillHolesTest {

  private final Pipelines.Rows rows = new Pipelines.Rows();
  private final MemoryFlusher<Long> flusher = new MemoryFlusher<>();
  private final AtomicInteger fetched = new AtomicInteger();

  /** Units of one ledger, of which some are not there. */
  private ScriptedFetcher lakeWithout(LedgerSet holes) {
    return new ScriptedFetcher(
        1,
        100,
        (unit, attempt, sequence) -> {
          fetched.incrementAndGet();
          if (holes.contains(sequence)) {
            throw new FinalException("object " + unit.name() + " is missing");
          }
        });
  }

  private BackfillException runAndFail(ScriptedFetcher fetcher, LedgerRange range) {
    BackfillException e =
        catchThrowableOfType(
            BackfillException.class,
            () ->
                Pipelines.of(fetcher, rows, flusher)
                    .timing(Pipelines.HASTE)
                    .options(BackfillOptions.builder().processWorkers(3).build())
                    .build()
                    .run(range));
    assertThat(e).isNotNull();
    Pipelines.assertNothingLeft(fetcher, rows);
    return e;
  }

  @Test
  void shouldDoWhatIsThereBeforeTheEndOfTheLake() {
    LedgerSet beyond = LedgerSet.of(LedgerRange.of(1600, LedgerRange.MAX_SEQUENCE));

    BackfillException e = runAndFail(lakeWithout(beyond), LedgerRange.of(1505, 1604));

    assertThat(flusher.done()).isEqualTo(LedgerSet.of(LedgerRange.of(1505, 1599)));
    assertThat(e.remaining()).isEqualTo(LedgerSet.of(LedgerRange.of(1600, 1604)));
    assertThat(e.report().ledgers()).isEqualTo(95);
    assertThat(e.getMessage()).contains("is missing", "5 are left");
  }

  @Test
  void shouldSayThatOneLedgerIsLeft() {
    BackfillException e = runAndFail(lakeWithout(LedgerSet.parse("7")), LedgerRange.of(1, 10));

    assertThat(e.getMessage()).endsWith(", 1 is left)");
  }

  @Test
  void shouldDoAllButTheHoles() {
    LedgerSet holes = LedgerSet.parse("1,17-20,333,334,999-1000");

    BackfillException e = runAndFail(lakeWithout(holes), LedgerRange.of(1, 1000));

    assertThat(e.remaining()).isEqualTo(holes);
    assertThat(flusher.rows()).hasSize(1000 - 9).doesNotHaveDuplicates();
  }

  /** Sixty-four million objects that are not there are not asked for one by one. */
  @Test
  void shouldNotAskForEveryObjectBeyondTheEnd() {
    LedgerSet beyond = LedgerSet.of(LedgerRange.of(101, LedgerRange.MAX_SEQUENCE));

    BackfillException e = runAndFail(lakeWithout(beyond), LedgerRange.of(1, 64_000_000));

    assertThat(flusher.done()).isEqualTo(LedgerSet.of(LedgerRange.of(1, 100)));
    assertThat(e.remaining()).isEqualTo(LedgerSet.of(LedgerRange.of(101, 64_000_000)));
    assertThat(fetched.get()).isLessThan(300);
    assertThat(e.getSuppressed().length).isLessThan(30);
  }

  @Test
  void shouldFlushWhatItHasWhenTheSourceIsAway() {
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            1,
            100,
            (unit, attempt, sequence) -> {
              fetched.incrementAndGet();
              if (sequence > 100) {
                throw new RetryableException("connection refused");
              }
            });

    BackfillException e = runAndFail(fetcher, LedgerRange.of(1, 64_000_000));

    assertThat(flusher.done()).isEqualTo(LedgerSet.of(LedgerRange.of(1, 100)));
    assertThat(e.getCause()).isInstanceOf(RetryableException.class);
    assertThat(fetched.get()).isLessThan(500);
    assertThat(e.getSuppressed().length).as("failures of many workers, told once").isLessThan(2);
  }

  /** The other ledgers of the batch that a bad ledger spoiled are done, too. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void shouldDoAllButLedgersThatCannotBeProcessed(int processWorkers) {
    LedgerSet bad = LedgerSet.parse("50,51,700");
    Pipelines.Rows choosy =
        new Pipelines.Rows(
            sequence -> {
              if (bad.contains(sequence)) {
                throw new FinalException("ledger " + sequence + " makes no sense");
              }
            });
    ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);

    BackfillException e =
        catchThrowableOfType(
            BackfillException.class,
            () ->
                Pipelines.of(fetcher, choosy, flusher)
                    .options(BackfillOptions.builder().processWorkers(processWorkers).build())
                    .build()
                    .run(LedgerRange.of(1, 1000)));

    assertThat(e).isNotNull();
    assertThat(e.remaining()).isEqualTo(bad);
    assertThat(flusher.rows()).hasSize(997).doesNotHaveDuplicates();
    assertThat(List.of(e.getSuppressed())).hasSize(2);
    Pipelines.assertNothingLeft(fetcher, choosy);
  }

  @Test
  void shouldDoWhatWasLostFromTheStore() {
    AtomicInteger asked = new AtomicInteger();
    AtomicLong forgotten = new AtomicLong();
    LedgerSet lost = LedgerSet.parse("40-53");
    MemoryFlusher<Long> again = new MemoryFlusher<>();
    BackfillReport report =
        BackfillPipeline
            .<io.ledgerbackfill.core.testing.MadeUpLedger,
                io.ledgerbackfill.core.testing.RowBatch<Long>>
                builder()
            .fetcher(new ScriptedFetcher(8, 100))
            .processor(rows)
            .flusher(
                Sinks.of(
                    (id, ledgers, batch) -> {
                      if (lost.containsAll(ledgers)) {
                        forgotten.addAndGet(ledgers.size());
                        again.flush(id, ledgers, batch);
                      } else {
                        flusher.flush(id, ledgers, batch);
                      }
                    },
                    range ->
                        asked.incrementAndGet() == 2
                            ? flusher.done(range).difference(lost)
                            : flusher.done(range).difference(lost).union(again.done(range))))
            .build()
            .run(LedgerRange.of(1, 200));

    assertThat(report.isComplete()).isTrue();
    assertThat(report.ledgers()).isEqualTo(200);
    assertThat(again.done()).isEqualTo(lost);
    assertThat(asked).hasValue(3);
  }

  @Test
  void shouldNotTryForEverWhenProgressIsTakenAway() {
    BackfillException e =
        catchThrowableOfType(
            BackfillException.class,
            () ->
                BackfillPipeline
                    .<io.ledgerbackfill.core.testing.MadeUpLedger,
                        io.ledgerbackfill.core.testing.RowBatch<Long>>
                        builder()
                    .fetcher(new ScriptedFetcher(8, 100))
                    .processor(rows)
                    .flusher(Sinks.of((id, ledgers, batch) -> {}, range -> LedgerSet.empty()))
                    .build()
                    .run(LedgerRange.of(1, 200)));

    assertThat(e).isNotNull();
    assertThat(e)
        .hasMessageContaining("ledgers 1-200 were flushed, but their progress is not there");
  }

  @Test
  void shouldDoASparseSet() {
    LedgerSet wanted = LedgerSet.parse("5,17-18,90-200");
    ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);
    Pipelines.of(fetcher, rows, flusher).build().run(LedgerSet.parse("100-110,300"));

    BackfillReport report = Pipelines.of(fetcher, rows, flusher).build().run(wanted);

    assertThat(report.wanted()).isEqualTo(wanted);
    assertThat(report.skipped()).isEqualTo(11);
    assertThat(report.ledgers()).isEqualTo(wanted.size() - 11);
    assertThat(report.remaining()).isEqualTo(LedgerSet.empty());
    assertThat(flusher.done()).isEqualTo(wanted.union(LedgerSet.parse("300")));
    assertThat(flusher.rows()).hasSize(115).doesNotHaveDuplicates();
  }
}
