package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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

    assertThat(registry.get(BackfillMeters.LEDGERS_FLUSHED).counter().count()).isEqualTo(100);
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
  void shouldTellOfTheRunUnderWay() {
    List<Double> progress = Collections.synchronizedList(new ArrayList<>());
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              if (ledgers.first() <= 100) {
                return;
              }
              progress.add(gauge(BackfillMeters.GAP_PROGRESS));
              assertThat(gauge(BackfillMeters.GAP_START)).isEqualTo(101);
              assertThat(gauge(BackfillMeters.GAP_END)).isEqualTo(1000);
              assertThat(gauge(BackfillMeters.ACTIVE_RUNS)).isEqualTo(1);
              for (String queue : List.of("memory", "ledgers", "batches")) {
                assertThat(
                        registry.get(BackfillMeters.QUEUE_FILL).tag("queue", queue).gauge().value())
                    .isBetween(0.0, 1.0);
              }
            });
    Pipelines.of(new ScriptedFetcher(8, 100), rows, flusher).build().run(LedgerRange.of(1, 100));
    Pipelines.of(new ScriptedFetcher(8, 100), rows, flusher)
        .options(BackfillOptions.builder().flushWorkers(1).build())
        .meterRegistry(registry)
        .build()
        .run(LedgerRange.of(1, 1000));

    assertThat(progress)
        .isSorted()
        .startsWith(0.0)
        .allSatisfy(p -> assertThat(p).isBetween(0., 1.));
    assertThat(gauge(BackfillMeters.ACTIVE_RUNS)).isZero();
    assertThat(gauge(BackfillMeters.MISSING_LEDGERS)).isZero();
    assertThat(gauge(BackfillMeters.GAP_PROGRESS)).isNaN();
    assertThat(gauge(BackfillMeters.LAST_LEDGER)).isEqualTo(1000);
    assertThat(gauge(BackfillMeters.WATERMARK)).isEqualTo(1000);
    assertThat(runs("complete")).isEqualTo(1);
  }

  /** One run over the same range goes on while the other ends. */
  @Test
  void shouldTellOfTwoRunsAtOnce() throws InterruptedException {
    CountDownLatch bothAtWork = new CountDownLatch(2);
    CountDownLatch firstEnded = new CountDownLatch(1);
    List<Double> activeRuns = Collections.synchronizedList(new ArrayList<>());
    List<Double> missing = Collections.synchronizedList(new ArrayList<>());
    Thread second =
        new Thread(
            () ->
                runHeldUp(
                    () -> {
                      bothAtWork.countDown();
                      firstEnded.await();
                      activeRuns.add(gauge(BackfillMeters.ACTIVE_RUNS));
                      missing.add(gauge(BackfillMeters.MISSING_LEDGERS));
                    }));
    second.start();
    runHeldUp(
        () -> {
          bothAtWork.countDown();
          bothAtWork.await();
          activeRuns.add(gauge(BackfillMeters.ACTIVE_RUNS));
          missing.add(gauge(BackfillMeters.MISSING_LEDGERS));
        });
    firstEnded.countDown();
    second.join();

    assertThat(activeRuns).containsExactly(2.0, 1.0);
    assertThat(missing).containsExactly(20.0, 10.0);
    assertThat(runs("complete")).isEqualTo(2);
    assertThat(registry.get(BackfillMeters.LEDGERS_FLUSHED).counter().count()).isEqualTo(20);
  }

  /** Runs over ledgers 1 to 10, in one batch that waits before it is flushed. */
  private void runHeldUp(Wait wait) {
    MemoryFlusher<Long> flusher =
        new MemoryFlusher<>(
            (moment, attempt, ledgers) -> {
              if (moment == MemoryFlusher.Moment.BEFORE) {
                wait.await();
              }
            });
    Pipelines.of(new ScriptedFetcher(10, 100), rows, flusher)
        .options(BackfillOptions.builder().processWorkers(1).build())
        .meterRegistry(registry)
        .build()
        .run(LedgerRange.of(1, 10));
  }

  @Test
  void shouldCountHowRunsEnd() {
    ScriptedFetcher fetcher =
        new ScriptedFetcher(
            8,
            100,
            (unit, attempt, sequence) -> {
              throw new FinalException("corrupt");
            });
    BackfillPipeline<?, ?> failing =
        Pipelines.of(fetcher, rows, new MemoryFlusher<>()).meterRegistry(registry).build();

    assertThatExceptionOfType(BackfillException.class)
        .isThrownBy(() -> failing.run(LedgerRange.of(1, 10)));
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(BackfillCancelledException.class)
        .isThrownBy(() -> failing.run(LedgerRange.of(1, 10)));
    assertThat(Thread.interrupted()).isTrue();

    assertThat(runs("failed")).isEqualTo(1);
    assertThat(runs("cancelled")).isEqualTo(1);
    assertThat(runs("complete")).isZero();
    assertThat(gauge(BackfillMeters.ACTIVE_RUNS)).isZero();
  }

  @Test
  void shouldNotCountARunThatIsRefused() {
    BackfillPipeline<?, ?> pipeline =
        Pipelines.of(new ScriptedFetcher(8, 100), rows, new MemoryFlusher<>())
            .meterRegistry(registry)
            .build();
    pipeline.run(LedgerRange.of(1, 8));
    pipeline.close();

    assertThatIllegalStateException().isThrownBy(() -> pipeline.run(LedgerRange.of(1, 9)));
    assertThat(gauge(BackfillMeters.ACTIVE_RUNS)).isZero();
    assertThat(gauge(BackfillMeters.WATERMARK)).isEqualTo(8);
  }

  /** What a monitoring system scrapes: counters from the start, and a fixed number of series. */
  @Test
  void shouldHaveTheSameSeriesWhateverTheRange() {
    PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    BackfillPipeline<?, ?> pipeline =
        Pipelines.of(new ScriptedFetcher(8, 100), rows, new MemoryFlusher<>())
            .name("history")
            .meterRegistry(prometheus)
            .build();

    pipeline.run(LedgerRange.of(1, 50));
    List<String> series = series(prometheus);
    for (long i = 1; i < 20; i++) {
      pipeline.run(LedgerRange.of(50 * i + 1, 50 * i + 50));
    }

    assertThat(series(prometheus)).isEqualTo(series);
    assertThat(prometheus.scrape())
        .contains(
            "ledger_backfill_retries_total{job=\"history\",reason=\"RetryableException\","
                + "stage=\"fetch\"} 0.0",
            "ledger_backfill_retries_total{job=\"history\",reason=\"RetryableException\","
                + "stage=\"flush\"} 0.0",
            "ledger_backfill_runs_total{job=\"history\",outcome=\"failed\"} 0.0",
            "ledger_backfill_runs_total{job=\"history\",outcome=\"complete\"} 20.0",
            "ledger_backfill_flushed_ledgers_total{job=\"history\"} 1000.0",
            "ledger_backfill_watermark_sequence{job=\"history\"} 1000.0");
    assertThat(prometheus.scrape().lines().filter(line -> line.startsWith("# HELP")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches("# HELP \\S+ \\S.+"));
    assertThat(prometheus.getMeters())
        .allSatisfy(
            meter -> {
              assertThat(meter.getId().getBaseUnit()).isNotBlank();
              assertThat(meter.getId().getTag("job")).isEqualTo("history");
            });
  }

  @Test
  void shouldBeDocumented() throws Exception {
    Path root = Path.of(System.getProperty("ledgerbackfill.root", ".."));
    String docs = Files.readString(root.resolve("docs/metrics.md"));
    Pipelines.of(new ScriptedFetcher(8, 100), rows, new MemoryFlusher<>())
        .meterRegistry(registry)
        .build()
        .run(LedgerRange.of(1, 8));

    assertThat(registry.getMeters())
        .extracting(meter -> meter.getId().getName())
        .allSatisfy(name -> assertThat(docs).contains("`" + name + "`"));
  }

  /** Returns what stands before each value, sorted. */
  private static List<String> series(PrometheusMeterRegistry prometheus) {
    return prometheus
        .scrape()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .sorted()
        .toList();
  }

  private double gauge(String name) {
    return registry.get(name).gauge().value();
  }

  private double runs(String outcome) {
    return registry.get(BackfillMeters.RUNS).tag("outcome", outcome).counter().count();
  }

  /** A wait within a flush. */
  private interface Wait {
    void await() throws InterruptedException;
  }
}
