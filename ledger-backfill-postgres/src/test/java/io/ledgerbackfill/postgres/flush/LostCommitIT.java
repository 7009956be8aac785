package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.FIRST;
import static io.ledgerbackfill.postgres.flush.FlushScenario.SECOND;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillPipeline;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.progress.PostgresProgressStore;
import io.ledgerbackfill.postgres.testing.CrashableServer;
import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch that was committed and is gone before the run has ended: the run finds out by asking the
 * database, and does it again.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LostCommitIT {

  private static final LedgerRange RANGE = LedgerRange.of(1, 20);
  private static final int BATCH = 4;

  private final TrackingBufferPool buffers = new TrackingBufferPool();

  /** Three rows a ledger in each table. */
  private record Rows(TrackingBufferPool buffers) implements Processor<MadeUpLedger, CopyBatch> {

    @Override
    public CopyBatch newBatch() {
      return CopyBatch.of(buffers, List.of(FIRST, SECOND));
    }

    @Override
    public void process(MadeUpLedger ledger, CopyBatch batch) {
      for (int n = 0; n < 3; n++) {
        batch.writer(FIRST).begin().int8(ledger.sequence()).int4(n).text("x").end();
        batch.writer(SECOND).begin().int8(ledger.sequence()).int4(n).end();
      }
    }
  }

  /** Runs; before the n-th attempt to commit something may happen. */
  private BackfillReport run(FlushScenario scenario, IntConsumer beforeCommit) {
    PostgresProgressStore progress = scenario.progress().build();
    AtomicInteger attempts = new AtomicInteger();
    try (AtomicFlusher flusher =
        AtomicFlusher.builder(scenario.db.dataSource(), progress).build()) {
      return BackfillPipeline.<MadeUpLedger, CopyBatch>builder()
          .fetcher(new ScriptedFetcher(1, 100))
          .processor(() -> new Rows(buffers))
          .flusher(
              flusher.with(
                  batch -> batch,
                  (transaction, batch) -> beforeCommit.accept(attempts.incrementAndGet())))
          .progress(progress)
          .options(
              BackfillOptions.builder()
                  .flushWorkers(1)
                  .processWorkers(1)
                  .batchLedgers(BATCH)
                  .flushRetryDelay(Duration.ofMillis(100))
                  .build())
          .build()
          .run(RANGE);
    } finally {
      buffers.assertNoLeaks();
    }
  }

  @Test
  void shouldDoAgainWhatWasDeletedUnderTheRun() {
    try (TestDatabase db = PostgresServer.embedded().createDatabase()) {
      FlushScenario scenario = new FlushScenario(db);
      BackfillReport report =
          run(
              scenario,
              attempt -> {
                if (attempt == 3) {
                  db.execute(
                      "DELETE FROM ledger_backfill_progress WHERE ledgers @> 2::bigint",
                      "DELETE FROM first WHERE ledger <= " + BATCH,
                      "DELETE FROM second WHERE ledger <= " + BATCH);
                }
              });
      assertThat(report.isComplete()).isTrue();
      scenario.assertDone(ledgers(RANGE.first(), RANGE.last()));
    }
  }

  @Test
  void shouldDoAgainWhatAFailoverToALaggingStandbyHasLost(@TempDir Path folder) {
    try (CrashableServer server = CrashableServer.start(folder)) {
      FlushScenario scenario = new FlushScenario(server.createDatabase());
      Path standby = folder.resolve("standby");
      BackfillReport report =
          run(
              scenario,
              attempt -> {
                if (attempt == 2) {
                  server.kill();
                  server.copyTo(standby);
                  server.restart();
                } else if (attempt == 5) {
                  server.kill();
                  server.replaceBy(standby);
                  server.restart();
                }
              });
      assertThat(report.isComplete()).isTrue();
      scenario.assertDone(ledgers(RANGE.first(), RANGE.last()));
    }
  }
}
