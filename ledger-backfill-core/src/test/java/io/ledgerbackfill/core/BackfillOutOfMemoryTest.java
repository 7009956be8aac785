package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lack of memory says which option to turn, in whatever stage it comes up. */
class BackfillOutOfMemoryTest {

  private static final LedgerRange RANGE = LedgerRange.of(1, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Java heap space | lower memoryBudget, or raise the heap (-Xmx), which is ",
        "unable to create native thread: possibly out of memory | lower fetchWorkers, ",
        "Metaspace | lower memoryBudget or fetchWorkers, or give the process more memory",
      })
  void shouldSayWhatToTurn(String what, String advice) {
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            1,
            1,
            (unit, attempt, sequence) -> {
              throw new OutOfMemoryError(what);
            });
    assertThatExceptionOfType(BackfillException.class)
        .isThrownBy(() -> run(fetcher, new Pipelines.Rows(), new MemoryFlusher<>()))
        .withMessageStartingWith("fetching unit unit-1 failed: out of memory (" + what + "): ")
        .withMessageContaining(advice)
        .withCauseInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void shouldSayItOfTheOtherStages() {
    assertThatExceptionOfType(BackfillException.class)
        .isThrownBy(
            () ->
                run(
                    new ScriptedFetcher(1, 1),
                    new Pipelines.Rows(
                        sequence -> {
                          throw new OutOfMemoryError("Java heap space");
                        }),
                    new MemoryFlusher<>()))
        .withMessageMatching(
            "processing ledger \\d failed: out of memory \\(Java heap space\\): .*");
  }

  /** Clients wrap whatever they meet; to try again would only lose more time. */
  @Test
  void shouldSayItThoughItWasWrapped() {
    AtomicInteger attempts = new AtomicInteger();
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              attempts.incrementAndGet();
              throw new RetryableException(
                  "connection lost",
                  new IllegalStateException(new OutOfMemoryError("Java heap space")));
            });
    assertThatExceptionOfType(BackfillException.class)
        .isThrownBy(() -> run(new ScriptedFetcher(3, 1), new Pipelines.Rows(), flusher))
        .withMessageContaining("failed: out of memory (Java heap space): lower memoryBudget");
    assertThat(attempts).hasValue(1);
  }

  private static void run(
      ScriptedFetcher fetcher, Pipelines.Rows rows, MemoryFlusher<Long> flusher) {
    Pipelines.of(fetcher, rows, flusher)
        .options(
            BackfillOptions.builder().fetchWorkers(1).processWorkers(1).flushWorkers(1).build())
        .timing(Pipelines.HASTE)
        .build()
        .run(RANGE);
  }
}
