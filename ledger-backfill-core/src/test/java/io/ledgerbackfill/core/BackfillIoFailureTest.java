package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An I/O failure that a stage throws as it is may pass, as one of the network does. */
class BackfillIoFailureTest {

  private static final LedgerRange RANGE = LedgerRange.of(1, 100);

  private final UncheckedIOException failure = connectionReset();
  private final AtomicBoolean failed = new AtomicBoolean();
  private final MemoryFlusher<Long> memory = new MemoryFlusher<>();
  private final List<RetryableException> retried = new CopyOnWriteArrayList<>();

  /** Where it can happen. */
  private enum Place {
    DONE("reading the progress"),
    PREPARE("preparing the sink"),
    UNITS("listing units"),
    HAS_NEXT("listing units"),
    NEXT("listing units"),
    FETCH("fetching unit"),
    FLUSH("flushing ledgers");

    private final String doing;

    Place(String doing) {
      this.doing = doing;
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldTryAgain(Place place) {
    BackfillReport report = run(place, 1);

    assertThat(report.isComplete()).isTrue();
    assertThat(memory.rows()).hasSize(100).doesNotHaveDuplicates();
    assertThat(failed).isTrue();
    assertThat(retried)
        .singleElement()
        .satisfies(e -> assertThat(e).hasCause(failure).hasMessageContaining("connection reset"));
  }

  @ParameterizedTest
  @EnumSource
  void shouldFailWhenThatDoesNotHelp(Place place) {
    BackfillException e = catchThrowableOfType(BackfillException.class, () -> run(place, 0));

    assertThat(e.getMessage()).startsWith(place.doing).contains("failed: ", "connection reset");
    assertThat(e.getCause()).isInstanceOf(RetryableException.class).hasCause(failure);
  }

  static Stream<RuntimeException> failuresThatMayPass() {
    return Stream.of(connectionReset(), new RetryableException("come back later"));
  }

  /** Ledgers are not processed twice: this one is left out, and no other. */
  @ParameterizedTest
  @MethodSource("failuresThatMayPass")
  void shouldNotProcessALedgerAgain(RuntimeException failure) {
    Pipelines.Rows rows =
        new Pipelines.Rows(
            sequence -> {
              if (sequence == 1) {
                throw failure;
              }
            });

    BackfillException e =
        catchThrowableOfType(
            BackfillException.class,
            () ->
                Pipelines.of(new ScriptedFetcher(8, 100), rows, memory)
                    .build()
                    .run(LedgerRange.of(1, 3000)));

    assertThat(e).hasCause(failure);
    assertThat(e.remaining()).isEqualTo(LedgerSet.parse("1"));
    assertThat(e.report().retries().values()).containsOnly(0L);
  }

  private static UncheckedIOException connectionReset() {
    return new UncheckedIOException(new IOException("connection reset"));
  }

  private BackfillReport run(Place failing, int retries) {
    return BackfillPipeline.<MadeUpLedger, RowBatch<Long>>builder()
        .fetcher(new Source(failing))
        .processor(new Pipelines.Rows())
        .flusher(new Sink(failing))
        .progress(
            range -> {
              failOnce(failing == Place.DONE);
              return memory.done(range);
            })
        .listener(
            new BackfillListener() {
              @Override
              public void retrying(Retrying event) {
                retried.add(event.failure());
              }
            })
        .options(BackfillOptions.builder().fetchRetries(retries).flushRetries(retries).build())
        .timing(Pipelines.HASTE)
        .build()
        .run(RANGE);
  }

  private void failOnce(boolean here) {
    if (here && !failed.getAndSet(true)) {
      throw failure;
    }
  }

  private final class Source implements Fetcher<MadeUpLedger> {

    private final ScriptedFetcher source = new ScriptedFetcher(8, 100);
    private final Place failing;

    Source(Place failing) {
      this.failing = failing;
    }

    @Override
    public Iterator<FetchUnit> units(LedgerSet ledgers) {
      failOnce(failing == Place.UNITS);
      Iterator<FetchUnit> units = source.units(ledgers);
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          failOnce(failing == Place.HAS_NEXT);
          return units.hasNext();
        }

        @Override
        public FetchUnit next() {
          failOnce(failing == Place.NEXT);
          return units.next();
        }
      };
    }

    @Override
    public void fetch(FetchUnit unit, LedgerSink<MadeUpLedger> sink) throws InterruptedException {
      failOnce(failing == Place.FETCH);
      source.fetch(unit, sink);
    }

    @Override
    public void close() {}
  }

  private final class Sink implements Flusher<RowBatch<Long>> {

    private final Place failing;

    Sink(Place failing) {
      this.failing = failing;
    }

    @Override
    public void prepare(int flushWorkers) {
      failOnce(failing == Place.PREPARE);
    }

    @Override
    public void flush(UUID batchId, LedgerSet ledgers, RowBatch<Long> batch)
        throws InterruptedException {
      failOnce(failing == Place.FLUSH);
      memory.flush(batchId, ledgers, batch);
    }
  }
}
