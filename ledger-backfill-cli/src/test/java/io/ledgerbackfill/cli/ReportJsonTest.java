package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.BackfillReport.StageTime;
import io.ledgerbackfill.core.BackfillReport.WaitTime;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.QueueWait;
import io.ledgerbackfill.core.spi.Stage;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  private static final BackfillReport REPORT =
      new BackfillReport(
          LedgerSet.of(LedgerRange.of(10, 29)),
          5,
          12,
          LedgerSet.of(LedgerRange.of(15, 15), LedgerRange.of(20, 21)),
          1_000_000,
          500_000,
          4321,
          new TreeMap<>(Map.of("operations", 4000L, "transactions", 321L)),
          new TreeMap<>(
              Map.of(
                  Stage.FETCH, new StageTime(2, 4, Duration.ofSeconds(1)),
                  Stage.PROCESS, new StageTime(1, 12, Duration.ofMillis(600)),
                  Stage.FLUSH, new StageTime(3, 2, Duration.ofSeconds(3)))),
          new TreeMap<>(
              Map.of(QueueWait.FLUSH_QUEUE_EMPTY, new WaitTime(7, Duration.ofMillis(250)))),
          new TreeMap<>(Map.of(Stage.FETCH, 3L)),
          new TreeMap<>(Map.of(Stage.FETCH, Duration.ofMillis(1500))),
          0.75,
          0,
          Duration.ofSeconds(4),
          BackfillOptions.builder()
              .fetchWorkers(2)
              .processWorkers(1)
              .flushWorkers(3)
              .batchBytes(1 << 20)
              .flushQueue(8)
              .memoryBudget(1 << 28)
              .flushRetryDelay(Duration.ofMillis(500))
              .build());

  @Test
  void shouldWriteTheDocumentedShape() throws IOException {
    StringWriter out = new StringWriter();

    ReportJson.write(REPORT, "object X is missing", out);

    assertThat(out.toString().lines().filter(line -> !line.contains("\"diagnosis\"")))
        .containsExactlyElementsOf(
            List.of(
                String.format(
                        Locale.ROOT,
                        """
                {
                  "version" : "%s",
                  "complete" : false,
                  "failure" : "object X is missing",
                  "range" : {
                    "first" : 10,
                    "last" : 29
                  },
                  "wanted" : [ {
                    "first" : 10,
                    "last" : 29
                  } ],
                  "skipped" : 5,
                  "ledgers" : 12,
                  "remaining" : [ {
                    "first" : 15,
                    "last" : 15
                  }, {
                    "first" : 20,
                    "last" : 21
                  } ],
                  "ledgerBytes" : 1000000,
                  "batchBytes" : 500000,
                  "rows" : 4321,
                  "rowsByTable" : {
                    "operations" : 4000,
                    "transactions" : 321
                  },
                  "elapsed" : 4.0,
                  "ledgersPerSecond" : 3.0,
                  "rowsPerSecond" : 1080.25,
                  "ledgerBytesPerSecond" : 250000.0,
                  "processorLoad" : 0.75,
                  "stages" : {
                    "fetch" : {
                      "workers" : 2,
                      "calls" : 4,
                      "total" : 1.0,
                      "mean" : 0.25,
                      "retries" : 3,
                      "failing" : 1.5
                    },
                    "process" : {
                      "workers" : 1,
                      "calls" : 12,
                      "total" : 0.6,
                      "mean" : 0.05,
                      "retries" : 0,
                      "failing" : 0.0
                    },
                    "flush" : {
                      "workers" : 3,
                      "calls" : 2,
                      "total" : 3.0,
                      "mean" : 1.5,
                      "retries" : 0,
                      "failing" : 0.0
                    }
                  },
                  "waits" : [ {
                    "queue" : "batches",
                    "direction" : "take",
                    "waits" : 7,
                    "total" : 0.25
                  } ],
                  "options" : {
                    "fetchWorkers" : 2,
                    "processWorkers" : 1,
                    "flushWorkers" : 3,
                    "batchLedgers" : 100,
                    "batchBytes" : 1048576,
                    "ledgerQueue" : 256,
                    "flushQueue" : 8,
                    "memoryBudget" : 268435456,
                    "fetchRetries" : 3,
                    "fetchRetryDelay" : 5.0,
                    "flushRetries" : 10,
                    "flushRetryDelay" : 0.5,
                    "flushRetryMaxDelay" : 30.0
                  }
                }
                """,
                        Version.current())
                    .split("\n")));
  }
}
