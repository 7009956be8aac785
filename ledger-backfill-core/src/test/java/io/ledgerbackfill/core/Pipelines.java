package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.internal.RunTiming;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** The stages of the tests: made-up ledgers of one row each, flushed into memory. */
final class Pipelines {

  /** Bytes of a ledger's row. */
  static final long ROW_BYTES = 10;

  /** No pause between attempts, and short patience with stages that ignore a stop. */
  static final RunTiming HASTE =
      new RunTiming(
          (delay, stopped) -> stopped.getCount() == 0,
          Duration.ofMillis(200),
          Duration.ofMillis(500));

  private Pipelines() {}

  static BackfillPipelineBuilder<MadeUpLedger, RowBatch<Long>> of(
      ScriptedFetcher fetcher,
      Processor.Factory<MadeUpLedger, RowBatch<Long>> processor,
      MemoryFlusher<Long> flusher) {
    return BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
        .fetcher(fetcher)
        .processor(processor)
        .flusher(flusher);
  }

  /** Requires that a run has left nothing open: no ledger, no batch, no processor, no thread. */
  static void assertNothingLeft(ScriptedFetcher fetcher, Rows rows) {
    assertThat(fetcher.openLedgers()).as("ledgers left open").isZero();
    assertThat(rows.openBatches.get()).as("batches left open").isZero();
    assertThat(rows.openProcessors.get()).as("processors left open").isZero();
    assertThat(threads()).as("threads left running").isEmpty();
  }

  /** Returns the names of all threads of runs. */
  static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(name -> name.startsWith("ledger-backfill-"))
        .toList();
  }

  /** Writes the sequence of each ledger as a row, and counts what is open. */
  static final class Rows implements Processor.Factory<MadeUpLedger, RowBatch<Long>> {

    final AtomicLong openBatches = new AtomicLong();
    final AtomicLong openProcessors = new AtomicLong();
    final AtomicLong processed = new AtomicLong();
    private final AtomicLong peakBatches = new AtomicLong();
    private final LongConsumer script;
    private final long rowBytes;

    Rows() {
      this(sequence -> {});
    }

    Rows(LongConsumer script) {
      this(script, ROW_BYTES);
    }

    Rows(LongConsumer script, long rowBytes) {
      this.script = script;
      this.rowBytes = rowBytes;
    }

    /** Returns how many batches were open at a time, at most. */
    long peakBatches() {
      return peakBatches.get();
    }

    @Override
    public Processor<MadeUpLedger, RowBatch<Long>> create() {
      openProcessors.incrementAndGet();
      Thread owner = Thread.currentThread();
      return new Processor<>() {

        @Override
        public RowBatch<Long> newBatch() {
          peakBatches.accumulateAndGet(openBatches.incrementAndGet(), Math::max);
          return new RowBatch<>(openBatches::decrementAndGet);
        }

        @Override
        public void process(MadeUpLedger ledger, RowBatch<Long> batch) {
          if (Thread.currentThread() != owner) {
            throw new IllegalStateException("a processor is used by two threads");
          }
          script.accept(ledger.sequence());
          batch.add("rows", ledger.sequence(), rowBytes);
          processed.incrementAndGet();
        }

        @Override
        public void close() {
          openProcessors.decrementAndGet();
        }
      };
    }
  }
}
