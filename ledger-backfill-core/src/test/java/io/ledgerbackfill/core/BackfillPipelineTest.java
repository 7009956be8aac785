package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BackfillPipelineTest {

  private final ScriptedFetcher fetcher = new ScriptedFetcher(8, 1_000);
  private final Pipelines.Rows rows = new Pipelines.Rows();
  private final MemoryFlusher<Long> flusher = new MemoryFlusher<>();

  @Test
  void shouldDoEachLedgerOnce() {
    BackfillReport report =
        Pipelines.of(fetcher, rows, flusher).build().run(LedgerRange.of(5, 2004));

    assertThat(report.isComplete()).isTrue();
    assertThat(report.ledgers()).isEqualTo(2000);
    assertThat(flusher.rows())
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(5, 2004).boxed().toList());
    assertThat(fetcher.openLedgers()).isZero();
  }
}
