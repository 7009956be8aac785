package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.Noop;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever returns null from a method of the SPI is told so by the name of that method. */
@NullUnmarked // That is what it is about.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WrongAnswersTest {

  private static final LedgerRange RANGE = LedgerRange.of(1, 500);

  private static final ScriptedFetcher FETCHER = new ScriptedFetcher(8, 100);

  static Arguments[] mistakes() {
    return new Arguments[] {
      mistake(
          new NullDone(),
          "reading the progress of ledgers 1-500",
          NullDone.class,
          "done(LedgerRange) returned null"),
      mistake(
          new NullProgress(),
          "asking the sink for its progress",
          NullProgress.class,
          "progress() returned null"),
      mistake(new NullUnits(), "listing units", NullUnits.class, "units(LedgerSet) returned null"),
      mistake(
          new NullUnit(), "listing units", NullUnit.class, "units(LedgerSet).next() returned null"),
      mistake(
          new NullLedger(),
          "fetching unit unit-",
          NullLedger.class,
          "fetch(FetchUnit, LedgerSink) handed over a ledger that is null"),
      mistake(
          new NullProcessor(), "making a processor", NullProcessor.class, "create() returned null"),
      mistake(
          (Processor.Factory<MadeUpLedger, Batch>) NullBatch::new,
          "opening a batch",
          NullBatch.class,
          "newBatch() returned null"),
      mistake(
          (Processor.Factory<MadeUpLedger, Batch>) NullTablesProcessor::new,
          "counting the rows of ledgers ",
          NullTables.class,
          "rowsByTable() returned null")
    };
  }

  private static Arguments mistake(
      Object part, String doing, Class<?> implementation, String what) {
    return Arguments.of(part, doing, implementation.getName() + "." + what);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  @SuppressWarnings("unchecked") // All parts are of these ledgers and batches.
  void shouldNameTheMethodThatReturnsNull(Object part, String doing, String words) {
    Fetcher<MadeUpLedger> fetcher =
        part instanceof Fetcher<?> f ? (Fetcher<MadeUpLedger>) f : FETCHER;
    Processor.Factory<MadeUpLedger, Batch> processor =
        part instanceof Processor.Factory<?, ?> p
            ? (Processor.Factory<MadeUpLedger, Batch>) p
            : (Processor.Factory<MadeUpLedger, Batch>) (Object) Noop.<MadeUpLedger>processor();
    Flusher<Batch> sink =
        part instanceof Flusher<?> f
            ? (Flusher<Batch>) f
            : Sinks.with(
                Noop.flusher(), part instanceof ProgressStore p ? p : ProgressStore.none());

    BackfillException e =
        catchThrowableOfType(
            BackfillException.class,
            () ->
                BackfillPipeline.<MadeUpLedger, Batch>builder()
                    .fetcher(fetcher)
                    .processor(processor)
                    .flusher(sink)
                    .timing(Pipelines.HASTE)
                    .build()
                    .run(RANGE));

    assertThat(e.getMessage()).startsWith(doing).contains("failed: " + words);
    assertThat(e.getCause()).isInstanceOf(FinalException.class).hasMessage(words);
    assertThat(e.getSuppressed()).hasSizeLessThan(3);
    assertThat(e.remaining()).isEqualTo(LedgerSet.of(RANGE));
    assertThat(Pipelines.threads()).isEmpty();
  }

  private static final class NullProgress implements Flusher<Batch> {
    @Override
    public void flush(UUID batchId, LedgerSet ledgers, Batch batch) {}

    @Override
    public ProgressStore progress() {
      return null;
    }
  }

  private static final class NullDone implements ProgressStore {
    @Override
    public LedgerSet done(LedgerRange range) {
      return null;
    }
  }

  /** Does what a source should, but for what is overridden. */
  private abstract static class Source implements Fetcher<MadeUpLedger> {

    @Override
    public Iterator<FetchUnit> units(LedgerSet ledgers) {
      return FETCHER.units(ledgers);
    }

    @Override
    public void fetch(FetchUnit unit, LedgerSink<MadeUpLedger> sink) throws InterruptedException {
      FETCHER.fetch(unit, sink);
    }

    @Override
    public void close() {}
  }

  private static final class NullUnits extends Source {
    @Override
    public Iterator<FetchUnit> units(LedgerSet ledgers) {
      return null;
    }
  }

  private static final class NullUnit extends Source {
    @Override
    public Iterator<FetchUnit> units(LedgerSet ledgers) {
      return Arrays.asList((FetchUnit) null).iterator();
    }
  }

  private static final class NullLedger extends Source {
    @Override
    public void fetch(FetchUnit unit, LedgerSink<MadeUpLedger> sink) throws InterruptedException {
      sink.accept(null);
    }
  }

  private static final class NullProcessor implements Processor.Factory<MadeUpLedger, Batch> {
    @Override
    public Processor<MadeUpLedger, Batch> create() {
      return null;
    }
  }

  private static class NullBatch implements Processor<MadeUpLedger, Batch> {
    @Override
    public Batch newBatch() {
      return null;
    }

    @Override
    public void process(MadeUpLedger ledger, Batch batch) {}
  }

  private static final class NullTablesProcessor extends NullBatch {
    @Override
    public Batch newBatch() {
      return new NullTables();
    }
  }

  private static final class NullTables implements Batch {
    @Override
    public long bytes() {
      return 0;
    }

    @Override
    public long rows() {
      return 0;
    }

    @Override
    public Map<String, Long> rowsByTable() {
      return null;
    }

    @Override
    public void close() {}
  }
}
