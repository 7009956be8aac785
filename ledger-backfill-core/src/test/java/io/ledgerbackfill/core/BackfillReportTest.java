package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.BackfillReport.StageTime;
import io.ledgerbackfill.core.BackfillReport.WaitTime;
import io.ledgerbackfill.core.spi.Stage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BackfillReportTest {

  private static final BackfillOptions OPTIONS =
      BackfillOptions.builder()
          .processWorkers(2)
          .batchBytes(9_586_980)
          .memoryBudget(256L << 20)
          .build();

  /** A run of 100 seconds whose workers were busy, or waited, for certain parts of that. */
  private static BackfillReport report(double fetch, double process, double flush, double memory) {
    return report(fetch, process, flush, memory, Map.of(), 0.5);
  }

  private static BackfillReport report(
      double fetch,
      double process,
      double flush,
      double memory,
      Map<Stage, Duration> failing,
      double processorLoad) {
    Map<Stage, StageTime> stages = new EnumMap<>(Stage.class);
    stages.put(Stage.FETCH, new StageTime(40, 12_000, Duration.ofMillis((long) (4e6 * fetch))));
    stages.put(Stage.PROCESS, new StageTime(2, 12_000, Duration.ofMillis((long) (2e5 * process))));
    stages.put(Stage.FLUSH, new StageTime(4, 123, Duration.ofMillis((long) (4e5 * flush))));
    Map<QueueWait, WaitTime> waits = new EnumMap<>(QueueWait.class);
    waits.put(QueueWait.MEMORY, new WaitTime(70, Duration.ofMillis((long) (4e6 * memory))));
    waits.put(QueueWait.LEDGER_QUEUE_FULL, new WaitTime(0, Duration.ZERO));
    waits.put(
        QueueWait.LEDGER_QUEUE_EMPTY,
        new WaitTime(1_234, Duration.ofMillis((long) (2e5 * (1 - process)))));
    waits.put(QueueWait.FLUSH_QUEUE_FULL, new WaitTime(5, Duration.ofMillis(250)));
    waits.put(QueueWait.FLUSH_QUEUE_EMPTY, new WaitTime(123, Duration.ofMillis(61_500)));
    Map<String, Long> tables = new TreeMap<>();
    tables.put("transactions", 3_420_000L);
    tables.put("operations", 8_460_000L);
    return new BackfillReport(
        LedgerSet.of(LedgerRange.of(51_000_000, 51_012_999)),
        500,
        12_000,
        LedgerSet.of(LedgerRange.of(51_012_500, 51_012_999)),
        12_120_000_000L,
        3_600_000_000L,
        11_880_000,
        tables,
        stages,
        waits,
        Map.of(Stage.FETCH, 7L, Stage.PROCESS, 0L, Stage.FLUSH, 0L),
        failing,
        processorLoad,
        3,
        Duration.ofSeconds(100),
        OPTIONS);
  }

  @Test
  void shouldPrintASummary() {
    assertThat(report(0.05, 0.2, 0.87, 0.01, Map.of(Stage.FETCH, Duration.ofMillis(36_420)), 0.712))
        .hasToString(
            """
            Ledgers 51000000-51012999: incomplete after 1 min 40 s
              done       12,000 ledgers of 12 GB, 120.0/s, 121 MB/s
              rows       11,880,000 of 3.6 GB, 118,800/s: operations 8,460,000, transactions 3,420,000
              skipped    500 ledgers that were done before
              remaining  500 ledgers: 51012500-51012999

              stage       workers        calls        total         mean   busy
              fetch            40       12,000   3 min 20 s      16.7 ms    5 %
              process           2       12,000       40.0 s       3.3 ms   20 %
              flush             4          123   5 min 48 s        2.8 s   87 %

              waits                                          number        total
              fetch, for memory                                  70       40.0 s
              fetch, as the ledger queue was full                 0       0.0 µs
              process, as its next ledger was missing         1,234   2 min 40 s
              process, as the flush queue was full                5     250.0 ms
              flush, as the flush queue was empty               123   1 min 01 s

              fetch was tried again 7 times, which took 36.4 s of its workers' time
              the machine's processors were busy 71 %
              3 events were dropped, as listeners were too slow
            Flushing is the bottleneck: its workers were busy 87 % of the time. Unless the database \
            is at the limit, raise flushWorkers (now 4).""");
  }

  @Test
  void shouldGiveRates() {
    BackfillReport report = report(0, 0, 0, 0);

    assertThat(report.ledgersPerSecond()).isEqualTo(120);
    assertThat(report.rowsPerSecond()).isEqualTo(118_800);
    assertThat(report.ledgerBytesPerSecond()).isEqualTo(121_200_000);
    assertThat(report.busy(Stage.FLUSH)).isZero();
    assertThat(new StageTime(1, 4, Duration.ofSeconds(2)).mean()).hasMillis(500);
    assertThat(new StageTime(1, 0, Duration.ZERO).mean()).isZero();
  }

  @Test
  void shouldFindTheBottleneck() {
    assertThat(report(0.1, 0.3, 0.6, 0).diagnosis())
        .startsWith("Flushing")
        .contains("flushWorkers");
    assertThat(report(0.1, 0.9, 0.6, 0).diagnosis())
        .isEqualTo(
            "Processing is the bottleneck: its workers were busy 90 % of the time. Unless"
                + " processors are at the limit, raise processWorkers (now 2).");
    assertThat(report(0.95, 0.9, 0.6, 0).diagnosis())
        .startsWith("Fetching is the bottleneck: its workers were busy 95 %")
        .contains("raise fetchWorkers (now 40)");
    assertThat(report(0.1, 0.3, 0.3, 0.8).diagnosis())
        .startsWith("Memory is the bottleneck: fetch workers waited for it 80 % of the time")
        .contains("Raise memoryBudget (now 268 MB)");
    assertThat(report(0.1, 0.3, 0.3, 0.1).diagnosis()).startsWith("No stage was busy");
  }

  @Test
  void shouldAdviseNothingWhenAllProcessorsAreBusy() {
    assertThat(report(0.1, 0.95, 0.6, 0, Map.of(), 0.97).diagnosis())
        .startsWith("Nothing to turn: the machine's processors were busy 97 % of the time")
        .endsWith("The busiest workers were those that process (95 % of the time).");
    assertThat(report(0.1, 0.3, 0.3, 0.8, Map.of(), 1).diagnosis()).startsWith("Nothing to turn");
    assertThat(report(0.1, 0.95, 0.6, 0, Map.of(), Double.NaN).diagnosis())
        .contains("raise processWorkers");
  }

  @Test
  void shouldAdviseNothingAfterAnOutage() {
    // Of the 400 seconds that four workers had.
    Map<Stage, Duration> outage = Map.of(Stage.FLUSH, Duration.ofMinutes(4));

    assertThat(report(0.1, 0.2, 0.6, 0, outage, 0.3).diagnosis())
        .isEqualTo(
            "Nothing to turn: flush workers lost 60 % of their time to attempts that failed, and to"
                + " the pauses after them. The log tells the causes.");
    assertThat(
            report(0.1, 0.2, 0.6, 0, Map.of(Stage.FLUSH, Duration.ofSeconds(9)), 0.3).diagnosis())
        .contains("raise flushWorkers");
  }

  @Test
  void shouldWriteSizesAndTimesForPeople() {
    assertThat(ReportText.bytes(0)).isEqualTo("0 B");
    assertThat(ReportText.bytes(999)).isEqualTo("999 B");
    assertThat(ReportText.bytes(1_000)).isEqualTo("1.0 kB");
    assertThat(ReportText.bytes(9_949)).isEqualTo("9.9 kB");
    assertThat(ReportText.bytes(9_950)).isEqualTo("10 kB");
    assertThat(ReportText.bytes(999_499)).isEqualTo("999 kB");
    assertThat(ReportText.bytes(999_500)).isEqualTo("1.0 MB");
    assertThat(ReportText.bytes(Long.MAX_VALUE)).isEqualTo("9.2 EB");

    assertThat(ReportText.time(Duration.ofNanos(1_234))).isEqualTo("1.2 µs");
    assertThat(ReportText.time(Duration.ofMillis(12))).isEqualTo("12.0 ms");
    assertThat(ReportText.time(Duration.ofMillis(1_234))).isEqualTo("1.2 s");
    assertThat(ReportText.time(Duration.ofSeconds(3_599))).isEqualTo("59 min 59 s");
    assertThat(ReportText.time(Duration.ofSeconds(90_061))).isEqualTo("25 h 01 min");
  }
}
