package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.MemoryFlusher.Moment;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure anywhere ends the run, is the cause of what it throws, and leaves nothing behind. */
class BackfillFailureTest {

  private static final LedgerRange RANGE = LedgerRange.of(1, 3000);

  /** Failures of every kind that is final. */
  static Stream<Throwable> failures() {
    return Stream.of(
        new FinalException("it is broken"),
        new IllegalStateException("it is confused"),
        new OutOfMemoryError("it is too large"),
        new StackOverflowError("it is too deep"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldStopWhenFetchFails(Throwable failure) {
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              if (sequence == 1500) {
                sneak(failure);
              }
            });
    Pipelines.Rows rows = new Pipelines.Rows();
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    BackfillException e = runAndFail(fetcher, rows, flusher, flusher);

    assertThat(e).hasCause(failure);
    assertThat(e.getMessage())
        .contains("fetching unit unit-1496 failed: ", String.valueOf(failure.getMessage()));
    assertThat(e.remaining().contains(1500)).isTrue();
    assertResumable(flusher, e);
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldStopWhenProcessFails(Throwable failure) {
    ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);
    Pipelines.Rows rows =
        new Pipelines.Rows(
            sequence -> {
              if (sequence == 1500) {
                sneak(failure);
              }
            });
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    BackfillException e = runAndFail(fetcher, rows, flusher, flusher);

    assertThat(e).hasCause(failure);
    assertThat(e.getMessage()).contains("processing ledger 1500 failed: ");
    assertThat(e.remaining().contains(1500)).isTrue();
    assertResumable(flusher, e);
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldStopWhenFlushFails(Throwable failure) {
    ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);
    Pipelines.Rows rows = new Pipelines.Rows();
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              if (moment == Moment.BEFORE && ledgers.contains(1500)) {
                sneak(failure);
              }
            });

    BackfillException e = runAndFail(fetcher, rows, flusher, flusher);

    assertThat(e).hasCause(failure);
    assertThat(e.getMessage()).contains("flushing ledgers ");
    assertThat(e.remaining().contains(1500)).isTrue();
    assertResumable(flusher, e);
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldStopWhenProgressCannotBeRead(Throwable failure) {
    ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);
    Pipelines.Rows rows = new Pipelines.Rows();
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    BackfillException e =
        runAndFail(
            fetcher,
            rows,
            flusher,
            range -> {
              sneak(failure);
              return LedgerSet.empty();
            });

    assertThat(e).hasCause(failure);
    assertThat(e.getMessage()).contains("reading the progress of ledgers 1-3000 failed");
    assertThat(e.remaining()).isEqualTo(LedgerSet.of(RANGE));
    assertThat(flusher.rows()).isEmpty();
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldStopWhenTheSinkCannotBePrepared(Throwable failure) {
    ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);
    Pipelines.Rows rows = new Pipelines.Rows();
    Flusher<RowBatch<Long>> unprepared =
        new Flusher<>() {
          @Override
          public void prepare(int flushWorkers) {
            sneak(failure);
          }

          @Override
          public void flush(UUID batchId, LedgerSet ledgers, RowBatch<Long> batch) {}
        };

    BackfillException e = runAndFail(fetcher, rows, unprepared, range -> LedgerSet.empty());

    assertThat(e).hasCause(failure);
    assertThat(e.getMessage()).contains("preparing the sink failed");
    assertThat(rows.processed).hasValue(0);
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldStopWhenUnitsCannotBeListed(Throwable failure) {
    Pipelines.Rows rows = new Pipelines.Rows();
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    BackfillException e =
        runAndFail(
            units(
                () -> {
                  sneak(failure);
                  return List.<FetchUnit>of().iterator();
                }),
            rows,
            flusher,
            flusher);

    assertThat(e).hasCause(failure);
    assertThat(e.getMessage()).contains("listing units failed");
    Pipelines.assertNothingLeft(new ScriptedFetcher(1, 1), rows);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldStopWhenAProcessorCannotBeMade(Throwable failure) {
    ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);
    Pipelines.Rows rows = new Pipelines.Rows();
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    BackfillException e =
        runAndFail(
            fetcher,
            () -> {
              sneak(failure);
              return rows.create();
            },
            flusher,
            flusher);

    assertThat(e).hasCause(failure);
    assertThat(e.getMessage()).contains("making a processor failed");
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldStopWhenABatchCannotBeOpened(Throwable failure) {
    ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);
    Pipelines.Rows rows = new Pipelines.Rows();
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    BackfillException e =
        runAndFail(
            fetcher,
            () ->
                new Processor<>() {
                  @Override
                  public RowBatch<Long> newBatch() {
                    sneak(failure);
                    return new RowBatch<>();
                  }

                  @Override
                  public void process(MadeUpLedger ledger, RowBatch<Long> batch) {}
                },
            flusher,
            flusher);

    assertThat(e).hasCause(failure);
    assertThat(e.getMessage()).contains("opening a batch failed: ");
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @Test
  void shouldKeepTheFirstFailureAsCauseAndSuppressLaterOnes() throws Exception {
    int workers = 4;
    CyclicBarrier together = new CyclicBarrier(workers);
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            1,
            100,
            (unit, attempt, sequence) -> {
              // All fail in the same moment, unless an interrupt comes first.
              try {
                together.await();
              } catch (java.util.concurrent.BrokenBarrierException e) {
                throw new IllegalStateException("failed late: " + unit.name(), e);
              } catch (InterruptedException e) {
                throw new IllegalStateException("failed late: " + unit.name(), e);
              }
              throw new FinalException("failed: " + unit.name());
            });
    Pipelines.Rows rows = new Pipelines.Rows();
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    BackfillException e =
        catchThrowableOfType(
            BackfillException.class,
            () ->
                Pipelines.of(fetcher, rows, flusher)
                    .options(BackfillOptions.builder().fetchWorkers(workers).build())
                    .timing(Pipelines.HASTE)
                    .build()
                    .run(LedgerRange.of(1, workers)));

    assertThat(e.getCause()).isInstanceOf(FinalException.class);
    List<Throwable> all = new ArrayList<>(List.of(e.getSuppressed()));
    all.add(e.getCause());
    assertThat(all)
        .extracting(Throwable::getMessage)
        .containsExactlyInAnyOrder(
            "failed: unit-1", "failed: unit-2", "failed: unit-3", "failed: unit-4");
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @Test
  void shouldNotLoseAFailureThatWasThrownTwice() {
    FinalException same = new FinalException("always the same");
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            1,
            100,
            (unit, attempt, sequence) -> {
              throw same;
            });
    Pipelines.Rows rows = new Pipelines.Rows();
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();

    assertThat(runAndFail(fetcher, rows, flusher, flusher)).hasCause(same);
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @Test
  void shouldResumeAfterAFailure() {
    AtomicLong broken = new AtomicLong(777);
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              if (sequence == broken.get()) {
                throw new FinalException("ledger " + sequence + " is broken");
              }
            });
    Pipelines.Rows rows = new Pipelines.Rows();
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    BackfillException e = runAndFail(fetcher, rows, flusher, flusher);
    broken.set(-1);

    BackfillReport rest = Pipelines.of(fetcher, rows, flusher).build().run(RANGE);

    assertThat(rest.skipped()).isEqualTo(e.report().ledgers());
    assertThat(rest.ledgers()).isEqualTo(e.remaining().size());
    assertThat(flusher.rows()).hasSize((int) RANGE.size()).doesNotHaveDuplicates();
  }

  @Test
  void shouldRefuseAUnitThatLacksALedger() {
    assertThat(failureOfUnit(1, 2, 4))
        .hasMessageContaining("unit u (1-4) lacks ledger 3")
        .cause()
        .isInstanceOf(FinalException.class);
    assertThat(failureOfUnit(1, 2, 3)).hasMessageContaining("unit u (1-4) lacks ledger 4");
    assertThat(failureOfUnit()).hasMessageContaining("unit u (1-4) lacks ledger 1");
  }

  @Test
  void shouldRefuseLedgersOutOfOrder() {
    assertThat(failureOfUnit(1, 2, 2)).hasMessageContaining("unit u holds ledger 2 after ledger 2");
    assertThat(failureOfUnit(1, 2, 1)).hasMessageContaining("unit u holds ledger 1 after ledger 2");
  }

  @Test
  void shouldRefuseLedgersOutsideOfTheirUnit() {
    assertThat(failureOfUnit(0)).hasMessageContaining("unit u holds ledger 0, which is not in 1-4");
    assertThat(failureOfUnit(1, 2, 3, 4, 5))
        .hasMessageContaining("unit u holds ledger 5, which is not in 1-4");
  }

  @Test
  void shouldRefuseUnitsThatDoNotFit() {
    assertThat(failureOfUnits()).hasMessageContaining("no unit holds ledger 1");
    assertThat(failureOfUnits(LedgerRange.of(1, 3))).hasMessageContaining("no unit holds ledger 4");
    assertThat(failureOfUnits(LedgerRange.of(1, 1), LedgerRange.of(3, 4)))
        .hasMessageContaining("no unit before unit u3 (3-4) holds ledger 2");
    assertThat(failureOfUnits(LedgerRange.of(1, 2), LedgerRange.of(2, 4)))
        .hasMessageContaining("unit u2 (2-4) comes after ledger 2 was in a unit already");
    assertThat(failureOfUnits(LedgerRange.of(1, 4), LedgerRange.of(5, 8)))
        .hasMessageContaining("unit u5 (5-8) holds no ledger that was asked for");
    assertThat(failureOfUnits(LedgerRange.of(1, 4), LedgerRange.of(1, 4)))
        .hasMessageContaining("unit u1 (1-4) comes after ledger 4 was in a unit already");
  }

  private static BackfillException failureOfUnit(long... sequences) {
    AtomicLong open = new AtomicLong();
    Fetcher<MadeUpLedger> fetcher =
        new Fetcher<>() {
          @Override
          public Iterator<FetchUnit> units(LedgerSet ledgers) {
            return List.of(new FetchUnit("u", LedgerRange.of(1, 4))).iterator();
          }

          @Override
          public void fetch(FetchUnit unit, LedgerSink<MadeUpLedger> sink)
              throws InterruptedException {
            for (long sequence : sequences) {
              open.incrementAndGet();
              sink.accept(new MadeUpLedger(sequence, 1, open::decrementAndGet));
            }
          }

          @Override
          public void close() {}
        };
    BackfillException e = runSmall(fetcher);
    assertThat(open).hasValue(0);
    return e;
  }

  private static BackfillException failureOfUnits(LedgerRange... ranges) {
    return runSmall(
        units(
            () ->
                Arrays.stream(ranges)
                    .map(range -> new FetchUnit("u" + range.first(), range))
                    .iterator()));
  }

  private static BackfillException runSmall(Fetcher<MadeUpLedger> fetcher) {
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    return catchThrowableOfType(
        BackfillException.class,
        () ->
            BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
                .fetcher(fetcher)
                .processor(new Pipelines.Rows())
                .flusher(flusher)
                .progress(flusher)
                .timing(Pipelines.HASTE)
                .build()
                .run(LedgerRange.of(1, 4)));
  }

  private interface Units {
    Iterator<FetchUnit> list();
  }

  /** A source that lists certain units, and brings them as it should. */
  private static Fetcher<MadeUpLedger> units(Units units) {
    return new Fetcher<>() {
      @Override
      public Iterator<FetchUnit> units(LedgerSet ledgers) {
        return units.list();
      }

      @Override
      public void fetch(FetchUnit unit, LedgerSink<MadeUpLedger> sink) throws InterruptedException {
        for (long s = unit.ledgers().first(); s <= unit.ledgers().last(); s++) {
          sink.accept(new MadeUpLedger(s, 1, () -> {}));
        }
      }

      @Override
      public void close() {}
    };
  }

  private static BackfillException runAndFail(
      Fetcher<MadeUpLedger> fetcher,
      Processor.Factory<MadeUpLedger, RowBatch<Long>> processor,
      Flusher<RowBatch<Long>> flusher,
      ProgressStore progress) {
    BackfillException e =
        catchThrowableOfType(
            BackfillException.class,
            () ->
                BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
                    .fetcher(fetcher)
                    .processor(processor)
                    .flusher(flusher)
                    .progress(progress)
                    .timing(Pipelines.HASTE)
                    .build()
                    .run(RANGE));
    assertThat(e).as("the run must fail").isNotNull();
    assertThat(e).isNotInstanceOf(BackfillCancelledException.class);
    return e;
  }

  /** What the exception tells must be what is in the sink. */
  private static void assertResumable(MemoryFlusher<Long> flusher, BackfillException e) {
    assertThat(flusher.done().gaps(RANGE)).isEqualTo(e.remaining());
    assertThat(e.report().ledgers()).isEqualTo(flusher.done().size());
    assertThat(flusher.rows()).hasSize((int) flusher.done().size()).doesNotHaveDuplicates();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void sneak(Throwable failure) throws T {
    throw (T) failure;
  }
}
