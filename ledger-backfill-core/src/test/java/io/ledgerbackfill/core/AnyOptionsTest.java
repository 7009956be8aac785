package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.MemoryFlusher.Moment;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Whatever the options are, and whatever fails: a run ends, keeps to its limits, and leaves each
 * ledger's rows there once or not at all.
 */
class AnyOptionsTest {

  private static final long MIB = 1L << 20;

  /** No run of these takes a second; one that takes this long hangs. */
  private static final Duration HANGING = Duration.ofSeconds(60);

  private enum Fault {
    NONE,
    FETCH_AGAIN,
    FETCH_BROKEN,
    PROCESS_BROKEN,
    FLUSH_AGAIN,
    FLUSH_BROKEN,
    CANCEL
  }

  /** One way to set a pipeline up; drawn from a seed, so that all that matters varies at once. */
  private static final class Setup {

    private final Random random;
    private final int unitLedgers;
    private final int pieceLedgers;
    private final long ledgerBytes;
    private final long rowBytes;
    private final int processWorkers;
    private final int flushWorkers;
    private final int flushQueue;
    private final LedgerRange range;
    private final LedgerSet doneBefore;
    private final Fault fault;
    private final long faultAt;
    private final BackfillOptions.Builder options = BackfillOptions.builder();

    Setup(long seed, Fault fault) {
      this.random = new Random(seed);
      this.fault = fault;
      unitLedgers = pick(1, 1, 2, 7, 64, 500);
      pieceLedgers = pick(1, 2, 5, 64, unitLedgers);
      // The share for ledgers is half a MiB: from thousands of ledgers down to not even one.
      ledgerBytes = pick(0, 1, 1_000, 100_000, 600_000);
      // And one row may be more than all of the flush queue's share.
      rowBytes = pick(0, 10, 1_000, 600_000);
      processWorkers = 1 + random.nextInt(6);
      flushWorkers = 1 + random.nextInt(4);
      flushQueue = pick(1, 2, 8);
      long first = random.nextInt(100);
      range = LedgerRange.of(first, first + random.nextInt(pick(1, 10, 100, 300)));
      doneBefore = someOf(range);
      faultAt = first + random.nextInt((int) range.size());
      options
          .fetchWorkers(1 + random.nextInt(12))
          .processWorkers(processWorkers)
          .flushWorkers(flushWorkers)
          .batchLedgers(pick(1, 2, 10, 100))
          .batchBytes(pick(1, 25, 10_000))
          .ledgerQueue(pick(1, 2, 5, 256))
          .flushQueue(flushQueue)
          .memoryBudget(MIB);
    }

    /** A ledger that is not wanted may still be in a unit that is. */
    private boolean mayFail() {
      return fault == Fault.CANCEL || fault == Fault.FETCH_BROKEN;
    }

    private int pick(int... values) {
      return values[random.nextInt(values.length)];
    }

    private LedgerSet someOf(LedgerRange within) {
      List<LedgerRange> some = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        long first = within.first() + random.nextInt((int) within.size());
        some.add(LedgerRange.of(first, Math.min(within.last(), first + random.nextInt(20))));
      }
      return LedgerSet.of(some);
    }

    /** Has threads get ahead of each other here and there. */
    @SuppressWarnings("ThreadPriorityCheck") // Any order must do; this makes for more of them.
    private static void jostle(long sequence) {
      if (Long.hashCode(sequence * 0x9E3779B97F4A7C15L) % 8 == 0) {
        Thread.yield();
      }
    }
  }

  @Property(tries = 1200)
  void shouldEndAndDoAllWhateverTheOptions(@ForAll long seed) {
    run(new Setup(seed, Fault.NONE));
  }

  @Property(tries = 1200)
  void shouldEndCleanlyWhateverFails(@ForAll long seed, @ForAll Fault fault) {
    run(new Setup(seed, fault));
  }

  private static void run(Setup setup) {
    Runnable[] cancel = {() -> {}};
    ScriptedFetcher source =
        new ScriptedFetcher(
            setup.unitLedgers,
            setup.pieceLedgers,
            setup.ledgerBytes,
            (unit, attempt, sequence) -> {
              Setup.jostle(sequence);
              if (sequence == setup.faultAt) {
                if (setup.fault == Fault.FETCH_AGAIN && attempt < 3) {
                  throw new RetryableException("not now");
                }
                if (setup.fault == Fault.FETCH_BROKEN) {
                  throw new FinalException("broken");
                }
              }
            });
    MeasuringFetcher fetcher = new MeasuringFetcher(source);
    Pipelines.Rows rows =
        new Pipelines.Rows(
            sequence -> {
              Setup.jostle(sequence + 1);
              if (sequence == setup.faultAt && setup.fault == Fault.PROCESS_BROKEN) {
                throw new FinalException("broken");
              }
            },
            setup.rowBytes);
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              Setup.jostle(ledgers.first() + 2);
              if (!ledgers.contains(setup.faultAt)) {
                return;
              }
              if (setup.fault == Fault.FLUSH_AGAIN
                  && moment == (attempt == 1 ? Moment.AFTER : Moment.BEFORE)
                  && attempt < 3) {
                throw new RetryableException("connection lost");
              }
              if (setup.fault == Fault.FLUSH_BROKEN) {
                throw new FinalException("broken");
              }
              if (setup.fault == Fault.CANCEL) {
                cancel[0].run();
              }
            });
    BackfillPipeline<MadeUpLedger, RowBatch<Long>> built =
        BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
            .options(setup.options.build())
            .timing(Pipelines.HASTE)
            .fetcher(fetcher)
            .processor(rows)
            .flusher(flusher)
            .progress(range -> setup.doneBefore.union(flusher.done(range)))
            .build();
    cancel[0] = built::cancel;

    BackfillException failure = assertTimeoutPreemptively(HANGING, () -> run(built, setup.range));

    LedgerSet wanted = setup.doneBefore.gaps(setup.range);
    boolean mustFail =
        wanted.contains(setup.faultAt)
            && switch (setup.fault) {
              case FETCH_BROKEN, PROCESS_BROKEN, FLUSH_BROKEN -> true;
              case NONE, FETCH_AGAIN, FLUSH_AGAIN, CANCEL -> false;
            };
    if (failure == null) {
      assertThat(flusher.done()).isEqualTo(wanted);
    } else {
      assertThat(failure.remaining()).isEqualTo(wanted.difference(flusher.done()));
    }
    assertThat(failure != null || !mustFail).as("a fault is noticed").isTrue();
    assertThat(failure == null || mustFail || setup.mayFail()).as("no fault, no failure").isTrue();
    assertThat(flusher.rows()).containsExactlyInAnyOrderElementsOf(sequences(flusher.done()));
    Pipelines.assertNothingLeft(source, rows);
    // A fetch by itself holds a piece, and while it goes on to the next one that, too.
    assertThat(fetcher.peak.get())
        .as("memory reserved at most, with pieces of %d", fetcher.largestPiece.get())
        .isLessThanOrEqualTo(MIB / 2 + 2 * fetcher.largestPiece.get());
    assertThat(fetcher.reserved).hasValue(0);
    assertThat(rows.peakBatches())
        .isLessThanOrEqualTo(setup.processWorkers + setup.flushWorkers + setup.flushQueue);
  }

  private static @Nullable BackfillException run(
      BackfillPipeline<?, ?> pipeline, LedgerRange range) {
    try {
      pipeline.run(range);
      return null;
    } catch (BackfillException e) {
      return e;
    }
  }

  private static List<Long> sequences(LedgerSet set) {
    return set.ranges().stream()
        .flatMapToLong(range -> LongStream.rangeClosed(range.first(), range.last()))
        .boxed()
        .toList();
  }

  /** Measures how much memory is granted at a time. */
  private static final class MeasuringFetcher implements Fetcher<MadeUpLedger> {

    private final ScriptedFetcher source;
    private final AtomicLong reserved = new AtomicLong();
    private final AtomicLong peak = new AtomicLong();
    private final AtomicLong largestPiece = new AtomicLong();

    MeasuringFetcher(ScriptedFetcher source) {
      this.source = source;
    }

    @Override
    public Iterator<FetchUnit> units(LedgerSet ledgers) {
      return source.units(ledgers);
    }

    @Override
    public void fetch(FetchUnit unit, LedgerSink<MadeUpLedger> sink) throws InterruptedException {
      source.fetch(
          unit,
          new LedgerSink<>() {
            @Override
            public Reservation reserve(long bytes) throws InterruptedException {
              Reservation granted = sink.reserve(bytes);
              peak.accumulateAndGet(reserved.addAndGet(bytes), Math::max);
              largestPiece.accumulateAndGet(bytes, Math::max);
              return () -> {
                reserved.addAndGet(-bytes);
                granted.close();
              };
            }

            @Override
            public void accept(MadeUpLedger ledger) throws InterruptedException {
              sink.accept(ledger);
            }
          });
    }

    @Override
    public void close() {}
  }
}
