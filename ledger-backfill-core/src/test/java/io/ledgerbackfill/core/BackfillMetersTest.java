package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackfillMetersTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Pipelines.Rows rows = new Pipelines.Rows();

  @Test
  void shouldCountAndTimeWhatRunsDo() {
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              if (sequence == 20 && attempt == 1) {
                throw new RetryableException("reset", new IOException("reset"));
              }
              if (sequence == 30 && attempt == 1) {
                throw new RetryableException("throttled");
              }
            });
    MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    BackfillPipeline<?, ?> pipeline =
        Pipelines.of(fetcher, rows, flusher)
            .timing(Pipelines.HASTE)
            .meterRegistry(registry)
            .build();

    pipeline.run(LedgerRange.of(1, 50));
    pipeline.run(LedgerRange.of(1, 100));

    assertThat(registry.get("ledger.backfill.ledgers.flushed").counter().count()).isEqualTo(100);
    assertThat(registry.get("ledger.backfill.rows").tag("table", "rows").counter().count())
        .isEqualTo(100);
    assertThat(registry.get("ledger.backfill.bytes").tag("kind", "ledgers").counter().count())
        .isEqualTo(10_000);
    assertThat(registry.get("ledger.backfill.bytes").tag("kind", "rows").counter().count())
        .isEqualTo(100.0 * Pipelines.ROW_BYTES);
    assertThat(registry.get("ledger.backfill.batch.size").summary().totalAmount()).isEqualTo(100);
    assertThat(registry.get("ledger.backfill.phase.duration").tag("phase", "fetch").timer().count())
        .isEqualTo(14);
    assertThat(
            registry.get("ledger.backfill.phase.duration").tag("phase", "process").timer().count())
        .isEqualTo(100);
    assertThat(registry.get("ledger.backfill.phase.duration").tag("phase", "flush").timer().count())
        .isEqualTo(flusher.batches().size());
    assertThat(
            registry
                .get("ledger.backfill.queue.wait")
                .tags("queue", "batches", "direction", "take")
                .timer()
                .count())
        .isPositive();
    assertThat(
            registry
                .get("ledger.backfill.retries")
                .tags("stage", "fetch", "reason", "IOException")
                .counter()
                .count())
        .isEqualTo(1);
    assertThat(
            registry
                .get("ledger.backfill.retries")
                .tags("stage", "fetch", "reason", "RetryableException")
                .counter()
                .count())
        .isEqualTo(1);
  }

  @Test
  void shouldHaveGaugesWhileARunLasts() {
    List<Double> progress = Collections.synchronizedList(new ArrayList<>());
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              if (ledgers.first() <= 100) {
                return;
              }
              progress.add(gauge("ledger.backfill.gap.progress", "range", "1-1000"));
              assertThat(gauge("ledger.backfill.gap.start", "range", "1-1000")).isEqualTo(101);
              assertThat(gauge("ledger.backfill.gap.end", "range", "1-1000")).isEqualTo(1000);
              for (String queue : List.of("memory", "ledgers", "batches")) {
                assertThat(gauge("ledger.backfill.queue.fill", "queue", queue)).isBetween(0.0, 1.0);
              }
            });
    Pipelines.of(new ScriptedFetcher(8, 100), rows, flusher).build().run(LedgerRange.of(1, 100));
    Pipelines.of(new ScriptedFetcher(8, 100), rows, flusher)
        .flushWorkers(1)
        .meterRegistry(registry)
        .build()
        .run(LedgerRange.of(1, 1000));

    assertThat(progress)
        .isSorted()
        .startsWith(0.0)
        .allSatisfy(p -> assertThat(p).isBetween(0., 1.));
    assertThat(registry.getMeters())
        .extracting(meter -> meter.getId().getType())
        .doesNotContain(Meter.Type.GAUGE);
  }

  private double gauge(String name, String tag, String value) {
    return registry.get(name).tag(tag, value).gauge().value();
  }
}
